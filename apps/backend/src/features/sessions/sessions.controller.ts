import { api, type InputOf, type SessionView } from '@briedums/domain';
import { Controller, Inject, Req, Res, UseGuards } from '@nestjs/common';
import { AuthGuard } from '@nestjs/passport';
import type { FastifyReply } from 'fastify';
import type { Config } from '../../config/config';
import { CONFIG } from '../../config/config.module';
import { Input, Route } from '../../http/endpoint';
import { found } from '../../http/problem';
import { ThrottleSignIn } from '../../http/throttle';
import { clearCookie, setCookie } from './cookie';
import type { SessionRequest } from './session.guard';
import { type SignedIn, SessionsService } from './sessions.service';

@Controller()
export class SessionsController {
  constructor(
    private readonly sessions: SessionsService,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Route(api.session.current)
  async current(@Req() request: SessionRequest): Promise<SessionView | null> {
    return request.session ? this.sessions.view(request.session) : null;
  }

  @Route(api.session.signIn)
  @UseGuards(AuthGuard('password'))
  // The lowest decorator's guard runs first: attempts are counted before a password is looked at.
  @ThrottleSignIn()
  async signIn(
    @Req() request: { user: unknown },
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SessionView> {
    return this.answer(request.user as SignedIn, reply);
  }

  @Route(api.session.signOut)
  async signOut(
    @Req() request: SessionRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<{ ok: true }> {
    await this.sessions.signOut(found(request.session));
    clearCookie(reply);
    return { ok: true };
  }

  @Route(api.session.setLocale)
  setLocale(
    @Req() request: SessionRequest,
    @Input(api.session.setLocale) { body }: InputOf<typeof api.session.setLocale>,
  ): Promise<SessionView> {
    return this.sessions.setLocale(found(request.session), body.locale);
  }

  @Route(api.session.changePassword)
  @ThrottleSignIn()
  async changePassword(
    @Req() request: SessionRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
    @Input(api.session.changePassword) { body }: InputOf<typeof api.session.changePassword>,
  ): Promise<SessionView> {
    return this.answer(
      await this.sessions.changePassword(found(request.session), body.current, body.next),
      reply,
    );
  }

  private answer(session: SignedIn, reply: FastifyReply): Promise<SessionView> {
    setCookie(reply, session.token, this.config.SESSION_HOURS);
    return this.sessions.view(session);
  }
}
