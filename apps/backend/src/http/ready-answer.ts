import type { FastifyReply, FastifyRequest } from 'fastify';
import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

type Encoding = 'br' | 'gzip';

const packers: Record<Encoding, (bytes: Buffer) => Promise<Buffer>> = {
  br: (bytes) => promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 7 } }),
  gzip: (bytes) => promisify(gzip)(bytes),
};
/** Compressing less than this gains nothing. */
const WORTH_PACKING = 2048;

/** The best of what the caller takes and we make; null for the bytes as they are. */
export const encodingFor = (accepted: string | undefined): Encoding | null => {
  const taken = (accepted ?? '')
    .toLowerCase()
    .split(',')
    .map((part) => part.trim());
  const takes = (name: Encoding): boolean =>
    taken.some((part) => {
      const [coding, ...parameters] = part.split(';').map((piece) => piece.trim());
      return coding === name && !parameters.some((piece) => /^q=0(\.0*)?$/.test(piece));
    });
  return (['br', 'gzip'] as const).find(takes) ?? null;
};

/** True when the caller has the answer already. A proxy that compresses makes a tag weak; the content is the same. */
export const isKnown = (tag: string, ifNoneMatch: string | undefined): boolean =>
  (ifNoneMatch ?? '').split(',').some((given) => ['*', tag].includes(given.trim().replace(/^W\//, '')));

/** An answer in the bytes in which it goes out, with a tag made of them: equal on every process that makes the same answer. */
export class ReadyAnswer {
  private readonly packed = new Map<Encoding, Promise<Buffer>>();
  private readonly digest: string;

  constructor(readonly bytes: Buffer) {
    this.digest = createHash('sha256').update(bytes).digest('base64url');
  }

  /** One tag for each encoding: a strong tag promises the same bytes. */
  tag(encoding: Encoding | null): string {
    return `"${this.digest}${encoding === null ? '' : `-${encoding}`}"`;
  }

  /** The encoding in which this caller gets it. */
  encodingFor(accepted: string | undefined): Encoding | null {
    return this.bytes.length < WORTH_PACKING ? null : encodingFor(accepted);
  }

  in(encoding: Encoding | null): Promise<Buffer> {
    if (encoding === null) return Promise.resolve(this.bytes);
    const made = this.packed.get(encoding) ?? packers[encoding](this.bytes);
    this.packed.set(encoding, made);
    return made;
  }
}

/** What a controller gives back for the interceptor to let through: bytes, or nothing for who has them already. */
export class Sent {
  constructor(readonly body: Buffer | null) {}
}

/**
 * Sends an answer that is the same for everyone. Whoever keeps it must ask before showing it again, and is told in a few bytes
 * that it still stands.
 */
export const sendReady = async (
  request: FastifyRequest,
  reply: FastifyReply,
  answer: ReadyAnswer,
  { vary = [] }: { vary?: string[] } = {},
): Promise<Sent> => {
  const encoding = answer.encodingFor(request.headers['accept-encoding']);
  const tag = answer.tag(encoding);
  void reply.headers({
    'cache-control': 'no-cache',
    etag: tag,
    vary: ['accept-encoding', ...vary].join(', '),
  });
  if (isKnown(tag, request.headers['if-none-match'])) {
    void reply.status(304).removeHeader('content-type');
    return new Sent(null);
  }
  if (encoding) void reply.header('content-encoding', encoding);
  // The bytes are those that the tag names: what compresses all other answers leaves them alone.
  request.headers['x-no-compression'] = '1';
  return new Sent(await answer.in(encoding));
};
