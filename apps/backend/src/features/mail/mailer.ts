import { Inject, Injectable } from '@nestjs/common';
import { createTransport, type Transporter } from 'nodemailer';
import type SMTPTransport from 'nodemailer/lib/smtp-transport';
import type { Config } from '../../config/config';
import { CONFIG } from '../../config/config.module';

export interface Outgoing {
  id: string;
  to: string;
  subject: string;
  text: string;
}

/** What a mail server said; `final` when trying again cannot help. */
export class MailRefused extends Error {
  constructor(
    message: string,
    readonly final: boolean,
  ) {
    super(message);
  }
}

const PATIENCE = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000 };

/** The one door to the mail server. */
@Injectable()
export class Mailer {
  private readonly transport: Transporter | null;

  constructor(@Inject(CONFIG) private readonly config: Config) {
    const options: SMTPTransport.Options = {
      url: config.SMTP_URL,
      ...PATIENCE,
      // Letters are plain text made here; nothing in them may make this process read a file or an address.
      disableFileAccess: true,
      disableUrlAccess: true,
    };
    this.transport = config.SMTP_URL ? createTransport(options) : null;
  }

  get available(): boolean {
    return this.transport !== null;
  }

  /** The same letter keeps its Message-ID, so that one that was sent twice after a crash is recognised. Throws {@link MailRefused}. */
  async send({ id, to, subject, text }: Outgoing): Promise<void> {
    const host = new URL(this.config.PUBLIC_URL).hostname;
    try {
      await this.transport?.sendMail({
        from: this.config.MAIL_FROM,
        to: { name: '', address: to },
        subject,
        text,
        messageId: `<${id}@${host}>`,
        headers: { 'Auto-Submitted': 'auto-generated' },
      });
    } catch (error) {
      const { message, responseCode } = error as Error & { responseCode?: number };
      throw new MailRefused(message.slice(0, 500), responseCode !== undefined && responseCode >= 500);
    }
  }
}
