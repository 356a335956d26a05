import * as z from 'zod';
import type { AnyEndpoint } from '../http/endpoint';
import { nastyJson, nastyTexts, nastyWords } from './nasty-values';

interface Request {
  params?: Record<string, string>;
  query?: Record<string, string>;
  body?: unknown;
}

/** A good request with one value in it replaced. */
export interface NastyRequest {
  /** Where, and by what: to be read when it fails. */
  about: string;
  input: Request;
}

type Place = readonly string[];
const DEEPEST = 3;

const keysOf = (schema: z.ZodType | undefined): string[] =>
  schema instanceof z.ZodObject ? Object.keys(schema.shape) : [];

/** The value itself and what is in it; of a list its first item. */
const placesIn = (value: unknown, at: Place): Place[] => {
  if (!value || typeof value !== 'object' || at.length >= DEEPEST) return [at];
  const keys = Object.keys(value).slice(0, Array.isArray(value) ? 1 : undefined);
  return [at, ...keys.flatMap((key) => placesIn((value as Record<string, unknown>)[key], [...at, key]))];
};

const replaced = (value: unknown, [key, ...rest]: Place, by: unknown): unknown => {
  if (key === undefined) return by;
  if (Array.isArray(value)) return value.map((item, i) => (`${i}` === key ? replaced(item, rest, by) : item));
  const object = (value ?? {}) as Record<string, unknown>;
  return { ...object, [key]: replaced(object[key], rest, by) };
};

/** Every place of a request: also what the schema knows and the good request leaves out. */
const placesOf = (e: AnyEndpoint, good: Request): { words: Place[]; values: Place[] } => {
  const named = (part: 'params' | 'query'): Place[] => keysOf(e[part]).map((key) => [part, key]);
  const leftOut = Object.fromEntries(keysOf(e.body).map((key) => [key, undefined]));
  const values = e.body && !e.bodyType ? placesIn({ ...leftOut, ...(good.body as object) }, ['body']) : [];
  return { words: [...named('params'), ...named('query')], values };
};

/** Every value of the corpus in every place of an endpoint's request. */
export const nastyRequests = (e: AnyEndpoint, good: Request): NastyRequest[] => {
  const { words, values } = placesOf(e, good);
  const at = (place: Place, by: unknown): NastyRequest => ({
    about: `${place.join('.')} ← ${JSON.stringify(by).slice(0, 60)}`,
    input: replaced(good, place, by) as Request,
  });
  return [
    ...words.flatMap((place) => nastyWords.map((word) => at(place, word))),
    ...values.flatMap((place) => [...nastyTexts, ...nastyJson].map((value) => at(place, value))),
  ];
};
