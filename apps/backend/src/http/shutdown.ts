import type { FastifyInstance } from 'fastify';

/** Longer than any ordinary answer takes, shorter than whoever stops the process waits. */
const GRACE_MS = 3000;

/**
 * When the server is asked to end, requests that are under way get this long to finish; then every connection ends. Without
 * it one browser that holds a connection open and says nothing keeps the process from ending for a minute.
 */
export const endConnectionsInTime = (fastify: FastifyInstance): void => {
  fastify.addHook('preClose', async () => {
    setTimeout(() => fastify.server.closeAllConnections(), GRACE_MS).unref();
  });
};
