import { Component, computed, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import type { api, ResponseOf } from '@briedums/domain';
import { Icon, Texts, Toast } from '@briedums/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { copyText } from '../../ui/copy-text';

type Letter = ResponseOf<typeof api.outbox.get>;

/** For a letter that the system does not send: ways to send it by other means. */
@Component({
  selector: 'bd-letter-actions',
  imports: [Icon, MatButton, TranslocoPipe],
  template: `
    <button matButton="filled" type="button" (click)="copy()">
      <bd-icon [name]="copied() ? 'check' : 'document'" /> {{ 'outbox.copy' | transloco }}
    </button>
    <a matButton="outlined" [href]="address()"> <bd-icon name="mail" /> {{ 'outbox.write' | transloco }} </a>
  `,
  host: { class: 'bd-buttons bd-noprint' },
})
export class LetterActions {
  private readonly texts = inject(Texts);
  private readonly toast = inject(Toast);
  readonly of = input.required<Letter>();
  protected readonly copied = signal(false);
  /** A new letter, ready to be sent, in whatever program this computer writes letters with. */
  protected readonly address = computed(() => mailAddress(this.of()));

  protected async copy(): Promise<void> {
    const done = await copyText(this.of().text);
    this.copied.set(done);
    this.toast.say(this.texts.t(done ? 'outbox.copied' : 'ui.notCopied'));
  }
}

/** RFC 6068: everything encoded, lines ended by CRLF. */
export const mailAddress = ({ to, subject, text }: Pick<Letter, 'to' | 'subject' | 'text'>): string =>
  `mailto:${encodeURIComponent(to)}?subject=${encodeURIComponent(subject)}` +
  `&body=${encodeURIComponent(text.replace(/\r?\n/g, '\r\n'))}`;
