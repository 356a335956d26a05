import { Injectable } from '@nestjs/common';
import { PassportStrategy } from '@nestjs/passport';
import type { FastifyRequest } from 'fastify';
import { Strategy } from 'passport-custom';
import { type SignedIn, SessionsService } from './sessions.service';

/** `__Host-` binds the cookie to this origin, https (or localhost) and the whole path. */
export const COOKIE = '__Host-briedums';

type CookieRequest = FastifyRequest & { cookies: Record<string, string | undefined> };

/** Recognises the session cookie; answers `false` (nobody) rather than failing, the guard decides what that means. */
@Injectable()
export class SessionStrategy extends PassportStrategy(Strategy, 'session-cookie') {
  constructor(private readonly sessions: SessionsService) {
    super();
  }

  async validate(request: unknown): Promise<SignedIn | false> {
    const token = (request as CookieRequest).cookies[COOKIE];
    if (!token || token.length > 200) return false;
    return (await this.sessions.recognise(token)) ?? false;
  }
}
