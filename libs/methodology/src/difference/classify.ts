import type { QuestionType } from '../schema/question';
import { CONDITION, RULE, SHAPE, TEXT, type Field, type Fields, type Kind } from './kinds';
import { QUESTION_FIELDS } from './question-fields';
import { VERSION_FIELDS } from './version-fields';
import type { Found } from './walk';

/** Types of a question before and after, by the ids on the way to it joined by a dot (`q1`, `services.uses`). */
export type QuestionTypes = ReadonlyMap<string, readonly QuestionType[]>;

type Place = Pick<Found, 'path'> & { kind: Found['kind'] | 'moved' };

/**
 * What a change is, by the innermost field that the tables of fields name. A question in another section weighs something
 * else; another order is only read differently.
 */
export function kindOf({ path, kind }: Place, types: QuestionTypes): Kind {
  if (kind === 'moved') return path.at(-1) === 'subsection' ? TEXT : CONDITION;
  if (kind === 'reordered') return TEXT;
  return find(path, { fields: VERSION_FIELDS, ids: [] }, kind, types);
}

interface At {
  fields: Fields;
  /** Ids of questions passed on the way. */
  ids: readonly string[];
}

function find(path: readonly string[], { fields, ids }: At, kind: Place['kind'], types: QuestionTypes): Kind {
  const [name = '', ...rest] = path;
  const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
  if (!field) return RULE;
  if (!isParts(field)) return field;
  const whole = kind === 'removed' ? field.removed : field.added;
  const [id, ...inner] = rest;
  if (id === undefined) return field.named ? SHAPE : whole;
  if (!field.named) return find(rest, { fields: field.fields, ids }, kind, types);
  if (inner.length === 0) return whole;
  const place = name === 'questions' ? [...ids, id] : ids;
  const own = name === 'questions' ? questionFields(types.get(place.join('.')) ?? []) : field.fields;
  return find(inner, { fields: own, ids: place }, kind, types);
}

const isParts = (field: Field): field is Exclude<Field, Kind> => 'fields' in field;

/** A question of two types has the fields of both. */
const questionFields = (types: readonly QuestionType[]): Fields =>
  Object.assign({}, ...types.map((type) => QUESTION_FIELDS[type])) as Fields;
