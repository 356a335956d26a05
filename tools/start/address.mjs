import { portProblem, waitUntil } from '../lib/ports.mjs';
import { ClearError } from '../lib/say.mjs';

/** What a killed start left behind needs a moment to notice; a port that stays taken is somebody else's. */
export async function needPort({ port, host }) {
  let problem;
  const free = await waitUntil(async () => !(problem = await portProblem(port, host)), 3000, 250);
  if (free) return;
  if (problem === 'EADDRINUSE') {
    throw new ClearError(
      `Port ${port} is taken by another program; choose another one: PORT=${port + 1} npm start`,
    );
  }
  throw new ClearError(
    `Nothing can listen on ${host} port ${port} (${problem}); choose others with HOST and PORT.`,
  );
}

/** True when the server at an address says that it can serve. */
export const isReady = async (url) => {
  const response = await fetch(`${url}/api/health/ready`, { signal: AbortSignal.timeout(2000) }).catch(
    () => undefined,
  );
  return response?.status === 200;
};
