import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';

const YEAR = 365 * 24 * 3600;
/** Names with a content hash never change what they hold. */
const hashed = /-[\w-]{8}\.(js|css|woff2?)$/;
const aFile = /\.[a-z0-9]{2,5}$/i;

/** The portal's page; undefined while it is not built. Read anew each time: a build that ends while the server runs counts at once. */
const indexOf = (root: string): Promise<string | undefined> =>
  readFile(join(root, 'index.html'), 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });

/** The page with this answer's nonce in it, never kept by a cache. */
const sendPage = async (reply: FastifyReply, root: string): Promise<unknown> => {
  const index = await indexOf(root);
  if (index === undefined) return reply.callNotFound();
  const { style } = (reply as unknown as { cspNonce: { style: string } }).cspNonce;
  return reply
    .header('cache-control', 'no-store')
    .type('text/html; charset=utf-8')
    .send(index.replaceAll('__CSP_NONCE__', style));
};

/** Every address of a portal is its page, but those of files and of the API: what is not there is no page of the portal. */
const answer =
  (root: string) =>
  (request: FastifyRequest, reply: FastifyReply): unknown => {
    const { '*': path = '' } = request.params as { '*'?: string };
    if (path.startsWith('api/') || path.endsWith('.html')) return reply.callNotFound();
    return aFile.test(path) ? reply.sendFile(path, root) : sendPage(reply, root);
  };

/** Serves the built portals: /admin/ and, for everything else that is not the API, the respondent portal with the public results. */
export const servePortals = async (fastify: FastifyInstance, dir: string): Promise<void> => {
  await fastify.register(fastifyStatic, {
    serve: false,
    index: false,
    cacheControl: false,
    dotfiles: 'ignore',
    setHeaders: (reply, path) => {
      void reply.header(
        'cache-control',
        hashed.test(path) ? `public, max-age=${YEAR}, immutable` : 'no-cache',
      );
    },
  });
  fastify.get('/admin', (_, reply) => reply.redirect('/admin/'));
  fastify.get('/admin/*', answer(resolve(dir, 'admin')));
  fastify.get('/*', answer(resolve(dir, 'respondent')));
};
