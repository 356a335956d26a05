import * as z from 'zod';
import type { Permission } from '../permissions';

/** `public`: no session needed; `session`: any signed-in account; otherwise the permission that the caller's roles must give. */
export type Access = 'public' | 'session' | Permission;

/** The media type of bytes in and out. */
export const BYTES = 'application/octet-stream';

/** A body that is bytes and no JSON: whatever `fetch` sends as such from the client, a stream not yet read on the server. */
export const bytesSchema = z
  .custom<object>((value) => typeof value === 'object' && value !== null)
  .meta({ type: 'string', format: 'binary' }) as unknown as z.ZodType<
  AsyncIterable<Uint8Array>,
  Uint8Array<ArrayBuffer> | { readonly size: number; readonly type: string }
>;

export interface Endpoint<
  P extends z.ZodType = z.ZodType,
  Q extends z.ZodType = z.ZodType,
  B extends z.ZodType = z.ZodType,
  R extends z.ZodType = z.ZodType,
> {
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Path under the origin, with `:name` parameters. */
  path: `/api/${string}`;
  access: Access;
  summary: string;
  params?: P;
  query?: Q;
  body?: B;
  /** Set when the body is bytes and not JSON; `body` is then `bytesSchema`. */
  bodyType?: typeof BYTES;
  response: R;
  /** Set when the answer is a file and not JSON; `response` is then `z.string()`. */
  contentType?: string;
}

/** One thing that crosses HTTP: the server validates and documents by it, the client's types come from it. */
export const endpoint = <
  R extends z.ZodType,
  P extends z.ZodType = z.ZodUndefined,
  Q extends z.ZodType = z.ZodUndefined,
  B extends z.ZodType = z.ZodUndefined,
>(
  e: Endpoint<P, Q, B, R>,
): Endpoint<P, Q, B, R> => e;

/** What the server works with: parsed and defaulted. */
export type InputOf<E> =
  E extends Endpoint<infer P, infer Q, infer B>
    ? { params: z.output<P>; query: z.output<Q>; body: z.output<B> }
    : never;

type Key<K extends string, T> = [T] extends [undefined] ? { [k in K]?: undefined } : { [k in K]: T };
/** What the client sends: only the parts that the endpoint has. */
export type RequestOf<E> =
  E extends Endpoint<infer P, infer Q, infer B>
    ? Key<'params', z.input<P>> & Key<'query', z.input<Q>> & Key<'body', z.input<B>>
    : never;

export type ResponseOf<E> =
  E extends Endpoint<z.ZodType, z.ZodType, z.ZodType, infer R> ? z.output<R> : never;
