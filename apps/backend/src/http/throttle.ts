import { applyDecorators, type ExecutionContext, Injectable, UseGuards } from '@nestjs/common';
import { Throttle, ThrottlerGuard } from '@nestjs/throttler';
import { Problem } from './problem';

/** Counts attempts per caller's address and e-mail together: an outsider cannot lock somebody else out. */
@Injectable()
export class SignInThrottle extends ThrottlerGuard {
  protected override async getTracker(request: Record<string, unknown>): Promise<string> {
    const body = request['body'] as { email?: unknown } | undefined;
    const email = typeof body?.email === 'string' ? body.email.toLowerCase().slice(0, 254) : '';
    return `${String(request['ip'])} ${email}`;
  }

  protected override async throwThrottlingException(_context: ExecutionContext): Promise<void> {
    throw new Problem(429, 'tooManyRequests');
  }
}

/** At most 20 attempts in 15 minutes. */
export const ThrottleSignIn = (): MethodDecorator =>
  applyDecorators(UseGuards(SignInThrottle), Throttle({ default: { limit: 20, ttl: 15 * 60_000 } }));
