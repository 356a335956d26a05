import { api, type InputOf, type InvitationView, type SessionView } from '@briedums/domain';
import { Controller, Inject, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { Config } from '../../config/config';
import { CONFIG } from '../../config/config.module';
import { Input, Route } from '../../http/endpoint';
import { ThrottleSignIn } from '../../http/throttle';
import { setCookie } from '../sessions/cookie';
import { SessionsService } from '../sessions/sessions.service';
import { InvitationsService } from './invitations.service';

const e = api.invitations;

@Controller()
export class InvitationsController {
  constructor(
    private readonly invitations: InvitationsService,
    private readonly sessions: SessionsService,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Route(e.inspect)
  @ThrottleSignIn()
  inspect(@Input(e.inspect) { body }: InputOf<typeof e.inspect>): Promise<InvitationView> {
    return this.invitations.inspect(body.token);
  }

  @Route(e.accept)
  @ThrottleSignIn()
  async accept(
    @Input(e.accept) { body }: InputOf<typeof e.accept>,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SessionView> {
    const session = await this.invitations.accept(body);
    setCookie(reply, session.token, this.config.SESSION_HOURS);
    return this.sessions.view(session);
  }
}
