import { type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { AuthGuard } from '@nestjs/passport';
import type { FastifyRequest } from 'fastify';
import { type AnyEndpoint, ENDPOINT } from '../../http/endpoint';
import { demand, Problem } from '../../http/problem';
import type { Actor } from '../../database/actor';
import type { SignedIn } from './sessions.service';
import { csrfOf, sameText } from './tokens';

export type SessionRequest = FastifyRequest & { user?: Actor | null; session?: SignedIn | null };

/** Runs before every endpoint: recognises the caller, checks CSRF and the endpoint's declared access. */
@Injectable()
export class SessionGuard extends AuthGuard('session-cookie') {
  constructor(private readonly reflector: Reflector) {
    super();
  }

  override async canActivate(context: ExecutionContext): Promise<boolean> {
    await super.canActivate(context);
    const request = context.switchToHttp().getRequest<SessionRequest>();
    const session = request.user as unknown as SignedIn | null;
    request.session = session;
    request.user = session?.actor ?? null;
    const e = this.reflector.get<AnyEndpoint | undefined>(ENDPOINT, context.getHandler());
    if (!e) throw new Error('a controller method without an endpoint');
    if (e.access === 'public') return true;
    if (!session) throw new Problem(401, 'signInFirst');
    if (
      e.method !== 'GET' &&
      !sameText(String(request.headers['x-csrf-token'] ?? ''), csrfOf(session.token))
    ) {
      throw new Problem(403, 'foreignOrigin');
    }
    if (e.access !== 'session') demand(session.actor, e.access);
    return true;
  }

  override handleRequest<T>(error: unknown, user: T | false): T {
    if (error) throw error;
    return (user || null) as T;
  }
}
