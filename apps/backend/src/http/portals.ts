import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const YEAR = 365 * 24 * 3600 * 1000;
/** Names with a content hash never change what they hold. */
const hashed = /-[\w-]{8}\.(js|css|woff2?)$/;

interface Portal {
  base: string;
  root: string;
  index: string;
}

const read = (dir: string, name: string, base: string): Portal | null => {
  const root = resolve(dir, name);
  const file = join(root, 'index.html');
  return existsSync(file) ? { base, root, index: readFileSync(file, 'utf8') } : null;
};

/** The page with this answer's nonce in it, never kept by a cache. */
const page = (reply: FastifyReply, portal: Portal): FastifyReply => {
  const { style } = (reply as unknown as { cspNonce: { style: string } }).cspNonce;
  return reply
    .header('cache-control', 'no-store')
    .type('text/html; charset=utf-8')
    .send(portal.index.replaceAll('__CSP_NONCE__', style));
};

/** Serves the built portals: /admin/ and, for everything else that is not the API, the respondent portal with the public results. */
export const servePortals = async (fastify: FastifyInstance, dir: string): Promise<void> => {
  const portals = [read(dir, 'admin', '/admin/'), read(dir, 'respondent', '/')].filter((p) => p !== null);
  let decorated = false;
  for (const portal of portals) {
    await fastify.register(fastifyStatic, {
      root: portal.root,
      prefix: portal.base,
      index: false,
      wildcard: false,
      decorateReply: !decorated,
      setHeaders: (reply, path) => {
        void reply.header(
          'cache-control',
          hashed.test(path) ? `public, max-age=${YEAR / 1000}, immutable` : 'no-cache',
        );
      },
      globIgnore: ['**/index.html'],
    });
    decorated = true;
  }
  for (const portal of portals) {
    fastify.get(portal.base, (_, reply) => page(reply, portal));
    fastify.get(`${portal.base}*`, (request, reply) => {
      const path = request.url.split('?')[0] ?? '';
      // A file that is not there is not a page of the portal.
      if (path.startsWith('/api/') || /\.[a-z0-9]{2,5}$/i.test(path)) return reply.callNotFound();
      return page(reply, portal);
    });
  }
  if (portals.some((p) => p.base === '/admin/'))
    fastify.get('/admin', (_, reply) => reply.redirect('/admin/'));
};
