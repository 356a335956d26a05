import { api, BYTES } from '@briedums/domain';
import type { FastifyInstance } from 'fastify';
import { Readable } from 'node:stream';
import type { AnyEndpoint } from './endpoint';

const answeredInBytes = new Set(
  Object.values(api)
    .flatMap((area) => Object.values(area as Record<string, AnyEndpoint>))
    .filter((e) => e.contentType === BYTES)
    .map((e) => `${e.method} ${e.path}`),
);

/**
 * Hands a body of bytes on unread: nothing of it is in memory before the caller was found to be allowed to send it. Answers
 * of bytes leave as they are, with their length: most files are compressed already. Before the compression is registered.
 */
export const takeBytes = (fastify: FastifyInstance): void => {
  fastify.addContentTypeParser(BYTES, (_request, payload, done) => done(null, payload));
  fastify.addHook('onRoute', (route) => {
    if (answeredInBytes.has(`${String(route.method)} ${route.url}`))
      Object.assign(route, { compress: false });
  });
};

/** All of a body, or null once it is longer than `most`; what still comes of it then is thrown away. */
export const readBytes = async (body: AsyncIterable<Uint8Array>, most: number): Promise<Buffer | null> => {
  const pieces: Uint8Array[] = [];
  let size = 0;
  // Leaving a loop over the stream itself would cut the connection before the caller hears why.
  const read = body instanceof Readable ? body.iterator({ destroyOnReturn: false }) : body;
  for await (const piece of read as AsyncIterable<Uint8Array>) {
    size += piece.length;
    if (size > most) {
      if (body instanceof Readable) body.resume();
      return null;
    }
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
};
