import type { FastifyInstance } from 'fastify';
import { Problem } from './problem';

const safe = new Set(['GET', 'HEAD', 'OPTIONS']);

/** The origins that this installation's pages may have: PUBLIC_URL's, and on a developer's machine its other names. */
export const ownOrigins = (publicUrl: string): ReadonlySet<string> => {
  const { protocol, hostname, port, origin } = new URL(publicUrl);
  if (hostname !== 'localhost') return new Set([origin]);
  const tail = port ? `:${port}` : '';
  return new Set([origin, `${protocol}//127.0.0.1${tail}`, `${protocol}//[::1]${tail}`]);
};

/** Refuses every changing request that a browser sends from another site. Programs send no Origin and no cookie by accident. */
export const refuseForeignOrigins = (fastify: FastifyInstance, publicUrl: string): void => {
  const own = ownOrigins(publicUrl);
  fastify.addHook('onRequest', async (request) => {
    if (safe.has(request.method)) return;
    const { origin } = request.headers;
    const site = request.headers['sec-fetch-site'];
    if ((origin !== undefined && !own.has(origin)) || site === 'cross-site' || site === 'same-site')
      throw new Problem(403, 'foreignOrigin');
  });
};
