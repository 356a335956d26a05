import { api, isUnderWay, type ResultSetView } from '@briedums/domain';
import type { TestClient } from './test-client';
import { until } from './until';

/** Asks for a computation and waits until the worker is through with it. */
export const computed = async (client: TestClient, roundId: string): Promise<ResultSetView> => {
  const { id } = await client.call(api.results.compute, { params: { id: roundId } });
  return until(
    () => client.call(api.results.computation, { params: { id } }),
    ({ state }) => !isUnderWay(state),
  );
};
