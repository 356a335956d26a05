import { SetMetadata } from '@nestjs/common';
import type { Actor } from '../database/actor';
import type { JobKind, JobPayload } from './job-kinds';

export const HANDLES = 'briedums:handles';

/** A job that fails is tried this often in all. */
export const ATTEMPTS = 5;

/** What a handler knows besides its payload. A job may run again after a crash: handlers are idempotent. */
export interface JobContext {
  actor: Actor;
  id: string;
  /** From 1 to ATTEMPTS. */
  attempt: number;
}

type Handler<K extends JobKind> = (payload: JobPayload<K>, context: JobContext) => Promise<void>;

/** Marks a provider's method as the handler of a kind of job. */
export const Handles =
  <K extends JobKind>(kind: K) =>
  (target: object, key: string | symbol, descriptor: TypedPropertyDescriptor<Handler<K>>): void => {
    SetMetadata(HANDLES, kind)(target, key, descriptor);
  };
