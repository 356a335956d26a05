import {
  applyDecorators,
  createParamDecorator,
  type ExecutionContext,
  Header,
  HttpCode,
  RequestMapping,
  RequestMethod,
  SetMetadata,
} from '@nestjs/common';
import { BYTES, type Endpoint, type InputOf } from '@briedums/domain';
import type { FastifyRequest } from 'fastify';
import { Readable } from 'node:stream';
import type { z } from 'zod';
import type { Actor } from '../database/actor';
import { tooDeep } from './depth';
import { type FieldProblem, Problem } from './problem';
import { unstorableAt } from './storable';

export const ENDPOINT = 'briedums:endpoint';
/** An endpoint, whatever its schemas are. */
export type AnyEndpoint = Endpoint<z.ZodType, z.ZodType, z.ZodType, z.ZodType>;

/** Binds a controller method to one entry of the table of endpoints. */
export const Route = (e: AnyEndpoint): MethodDecorator =>
  applyDecorators(
    SetMetadata(ENDPOINT, e),
    RequestMapping({ path: e.path, method: RequestMethod[e.method] }),
    HttpCode(200),
    Header('cache-control', 'no-store'),
    Header('content-type', contentTypeOf(e)),
  );

/** Bytes have no character set. */
const contentTypeOf = ({ contentType = 'application/json' }: AnyEndpoint): string =>
  contentType === BYTES ? BYTES : `${contentType}; charset=utf-8`;

const fieldProblems = (part: string, error: z.ZodError): FieldProblem[] =>
  error.issues.map((issue) => ({
    path: [part, ...issue.path.map(String)].join('.'),
    code: issue.code ?? 'invalid',
    message: issue.message,
  }));

const parsePart = (
  part: 'params' | 'query' | 'body',
  schema: z.ZodType | undefined,
  given: unknown,
  problems: FieldProblem[],
): unknown => {
  if (!schema) return undefined;
  const parsed = schema.safeParse(given ?? (part === 'body' ? undefined : {}));
  if (parsed.success) return parsed.data;
  problems.push(...fieldProblems(part, parsed.error));
  return undefined;
};

/** What no schema should have to think of. */
const demandSoundJson = (body: unknown): void => {
  if (tooDeep(body)) throw new Problem(400, 'invalidInput');
  const path = unstorableAt(body, 'body');
  if (path === null) return;
  const field = { path, code: 'unstorableText', message: 'Invalid text' };
  throw new Problem(400, 'unstorableText', { fields: [field] });
};

/** Parses a request by its endpoint's schemas; throws 400 `invalidInput` that names every field. */
export const parseInput = <E extends AnyEndpoint>(
  e: E,
  request: Pick<FastifyRequest, 'params' | 'query' | 'body'>,
): InputOf<E> => {
  const bytes = request.body instanceof Readable;
  if (bytes !== (e.bodyType === BYTES)) throw new Problem(415, 'invalidInput');
  if (!bytes) demandSoundJson(request.body);
  const problems: FieldProblem[] = [];
  const input = {
    params: parsePart('params', e.params, request.params, problems),
    query: parsePart('query', e.query, request.query, problems),
    body: parsePart('body', e.body, request.body, problems),
  };
  if (problems.length > 0) throw new Problem(400, 'invalidInput', { fields: problems });
  return input as InputOf<E>;
};

/** `@Input(api.rounds.create) input: InputOf<typeof api.rounds.create>` */
export const Input = createParamDecorator((e: AnyEndpoint, context: ExecutionContext) =>
  parseInput(e, context.switchToHttp().getRequest<FastifyRequest>()),
);

/** The signed-in caller; only on endpoints that are not public. */
export const Me = createParamDecorator((_: unknown, context: ExecutionContext): Actor => {
  const user = context.switchToHttp().getRequest<{ user?: Actor | null }>().user;
  if (!user) throw new Problem(401, 'signInFirst');
  return user;
});
