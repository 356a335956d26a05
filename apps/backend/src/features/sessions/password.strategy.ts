import { api } from '@briedums/domain';
import { Injectable } from '@nestjs/common';
import { PassportStrategy } from '@nestjs/passport';
import type { FastifyRequest } from 'fastify';
import { Strategy } from 'passport-custom';
import { parseInput } from '../../http/endpoint';
import { Problem } from '../../http/problem';
import { FailedSignIns } from './failed-sign-ins';
import { type SignedIn, SessionsService } from './sessions.service';

/** Signs in by e-mail and password. Parses the body itself, so that passport never sees anything but text. */
@Injectable()
export class PasswordStrategy extends PassportStrategy(Strategy, 'password') {
  constructor(
    private readonly sessions: SessionsService,
    private readonly failed: FailedSignIns,
  ) {
    super();
  }

  async validate(request: unknown): Promise<SignedIn> {
    const { ip } = request as FastifyRequest;
    const { body } = parseInput(api.session.signIn, request as FastifyRequest);
    this.failed.demandPatience(ip);
    try {
      return await this.sessions.signIn(body.email, body.password, body.tenant);
    } catch (error) {
      if (error instanceof Problem && error.status === 401) this.failed.note(ip);
      throw error;
    }
  }
}
