import { Injectable } from '@nestjs/common';
import { DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core';
import { HANDLES, type JobContext } from './handles';
import { envelopeSchema, jobKinds, type JobKind } from './job-kinds';

type Run = (payload: unknown, context: JobContext) => Promise<void>;

/** Finds the one handler of every kind of job among the providers. */
@Injectable()
export class Handlers {
  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
    private readonly reflector: Reflector,
  ) {}

  /** Throws when a kind has no handler or two: that stops the worker's boot. */
  collect(): ReadonlyMap<JobKind, Run> {
    const handlers = new Map<JobKind, Run>();
    for (const { instance } of this.discovery.getProviders()) {
      if (instance && typeof instance === 'object')
        this.collectOf(instance as Record<string, unknown>, handlers);
    }
    const missing = (Object.keys(jobKinds) as JobKind[]).filter((kind) => !handlers.has(kind));
    if (missing.length > 0) throw new Error(`no handler for the job ${missing.join(', ')}`);
    return handlers;
  }

  async run(
    handlers: ReadonlyMap<JobKind, Run>,
    kind: string,
    id: string,
    attempt: number,
    data: unknown,
  ): Promise<void> {
    const handler = handlers.get(kind as JobKind);
    if (!handler) throw new Error(`no handler for the job ${kind}`);
    const { actor, payload } = envelopeSchema.parse(data);
    await handler(jobKinds[kind as JobKind].parse(payload), { actor, id, attempt });
  }

  private collectOf(instance: Record<string, unknown>, handlers: Map<JobKind, Run>): void {
    for (const name of this.scanner.getAllMethodNames(Object.getPrototypeOf(instance) as object)) {
      const method = instance[name] as Run;
      const kind = this.reflector.get<JobKind | undefined>(HANDLES, method);
      if (!kind) continue;
      if (handlers.has(kind)) throw new Error(`two handlers for the job ${kind}`);
      handlers.set(kind, method.bind(instance));
    }
  }
}
