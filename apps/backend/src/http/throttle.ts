import { applyDecorators, type ExecutionContext, Injectable, UseGuards } from '@nestjs/common';
import { Throttle, ThrottlerGuard } from '@nestjs/throttler';
import { Problem } from './problem';

/**
 * Counts attempts per caller's address and e-mail (or invitation, or the one signed in) together: an outsider cannot lock
 * somebody else out, and colleagues behind one address do not use up each other's. Of IPv6 a whole network is one address.
 */
@Injectable()
export class SignInThrottle extends ThrottlerGuard {
  protected override async getTracker(request: Record<string, unknown>): Promise<string> {
    const body = request['body'] as { email?: unknown; token?: unknown } | undefined;
    const user = request['user'] as { accountId?: unknown } | null | undefined;
    const whose = body?.email ?? body?.token ?? user?.accountId;
    const where = await super.getTracker(request);
    return `${where} ${typeof whose === 'string' ? whose.toLowerCase().slice(0, 254) : ''}`;
  }

  protected override async throwThrottlingException(_context: ExecutionContext): Promise<void> {
    throw new Problem(429, 'tooManyRequests');
  }
}

/** At most 20 attempts in 15 minutes. */
export const ThrottleSignIn = (): MethodDecorator =>
  applyDecorators(UseGuards(SignInThrottle), Throttle({ default: { limit: 20, ttl: 15 * 60_000 } }));
