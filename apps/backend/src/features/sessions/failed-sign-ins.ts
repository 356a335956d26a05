import { Injectable } from '@nestjs/common';
import { normalizeIp } from '@nestjs/throttler';
import { Problem } from '../../http/problem';

const MOST = 200;
const WINDOW_MS = 15 * 60_000;

interface Failures {
  count: number;
  until: number;
}

/**
 * Stops who tries one password at many accounts: counts what failed from one address, whoever it was for. Those who know
 * their password use up nothing of it. An address is a network of IPv6, where everybody has as many as they like.
 */
@Injectable()
export class FailedSignIns {
  private readonly failures = new Map<string, Failures>();

  /** Throws 429 `tooManyRequests` for an address from which too much has failed of late. */
  demandPatience(ip: string): void {
    const { count } = this.current(normalizeIp(ip));
    if (count >= MOST) throw new Problem(429, 'tooManyRequests');
  }

  note(ip: string): void {
    const address = normalizeIp(ip);
    const { count, until } = this.current(address);
    this.forgetOld();
    this.failures.set(address, { count: count + 1, until });
  }

  private current(address: string): Failures {
    const known = this.failures.get(address);
    return known && known.until > Date.now() ? known : { count: 0, until: Date.now() + WINDOW_MS };
  }

  /** Every window has the same length, so that the oldest stand first. */
  private forgetOld(): void {
    for (const [address, { until }] of this.failures) {
      if (until > Date.now()) return;
      this.failures.delete(address);
    }
  }
}
