import type { Actor } from '../../database/actor';
import type { Tools } from './tools';

/** Publishes the round's last computation. */
export const publishNewest = async (
  { computations, publication }: Tools,
  actor: Actor,
  roundId: string,
): Promise<void> => {
  const [newest] = await computations.list(actor, roundId);
  if (newest?.state !== 'done') throw new Error(`nothing to publish: ${newest?.error ?? newest?.state}`);
  await publication.publish(actor, roundId, newest.id);
};

/**
 * Computes a closed round at once by the code of the worker, and publishes it. The job that was asked for on the way
 * stays in the outbox; the worker finds its computation done.
 */
export const computeAndPublish = async (tools: Tools, actor: Actor, roundId: string): Promise<void> => {
  const { id } = await tools.computations.compute(actor, roundId);
  await tools.computeJobs.compute({ resultSetId: id }, { actor, id, attempt: 1 });
  await publishNewest(tools, actor, roundId);
};
