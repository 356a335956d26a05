import 'reflect-metadata';
import { type DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core';
import { Handlers } from './handlers';
import { Handles, type JobContext } from './handles';

const done: { payload: unknown; context: JobContext }[] = [];

class Computing {
  @Handles('computeRound')
  async compute(payload: { resultSetId: string }, context: JobContext): Promise<void> {
    done.push({ payload, context });
  }
}
class Sending {
  readonly letters = 'kept';

  @Handles('sendMail')
  async send(payload: { mailId: string }, context: JobContext): Promise<void> {
    if (this.letters === 'kept') done.push({ payload, context });
  }

  other(): void {}
}

const handlersOf = (...instances: unknown[]): Handlers => {
  const discovery = { getProviders: () => instances.map((instance) => ({ instance })) };
  return new Handlers(discovery as unknown as DiscoveryService, new MetadataScanner(), new Reflector());
};
const actor = { tenantId: crypto.randomUUID(), accountId: null, roles: [], locale: 'lv' };
const id = crypto.randomUUID();

describe('handlers of jobs', () => {
  it('stop the boot when a kind of job has none', () => {
    expect(() => handlersOf(new Sending(), undefined, 'a value').collect()).toThrow(
      'no handler for the job computeRound',
    );
  });

  it('stop the boot when a kind of job has two', () => {
    expect(() => handlersOf(new Sending(), new Computing(), new Sending()).collect()).toThrow(
      'two handlers for the job sendMail',
    );
  });

  it('get the payload, who asked, and which attempt it is', async () => {
    const handlers = handlersOf(new Computing(), new Sending());
    await handlers.run(handlers.collect(), 'sendMail', id, 2, { actor, payload: { mailId: id } });
    expect(done).toEqual([{ payload: { mailId: id }, context: { actor, id, attempt: 2 } }]);
  });

  it.each([
    ['of an unknown kind', 'dropTables', { actor, payload: { mailId: id } }],
    ['of another kind', 'computeRound', { actor, payload: { mailId: id } }],
    ['of nobody', 'sendMail', { payload: { mailId: id } }],
    ['with more than it should have', 'sendMail', { actor, payload: { mailId: id, sql: 'x' } }],
    [
      'of somebody with a role that there is not',
      'sendMail',
      { actor: { ...actor, roles: ['root'] }, payload: {} },
    ],
  ])('are not given a job %s', async (_, kind, data) => {
    const handlers = handlersOf(new Computing(), new Sending());
    const before = done.length;
    await expect(handlers.run(handlers.collect(), kind, id, 1, data)).rejects.toThrow();
    expect(done).toHaveLength(before);
  });
});
