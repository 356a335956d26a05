import { BYTES } from '@briedums/domain';
import type { FastifyInstance } from 'fastify';
import { Readable } from 'node:stream';

/** Hands a body of bytes on unread: nothing of it is in memory before the caller was found to be allowed to send it. */
export const takeBytes = (fastify: FastifyInstance): void => {
  fastify.addContentTypeParser(BYTES, (_request, payload, done) => done(null, payload));
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
