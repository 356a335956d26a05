import { Environment } from '@marcbachmann/cel-js';
import type { Rational } from '../exact/exact';
import { Decimal, registerDecimal } from './decimal';
import type { ExpressionRecord, ExpressionType, ExpressionValue } from './expression-type';
import { registerStates } from './states';

/** Turns a question's value into what the evaluator computes with. */
export type Converter = (value: ExpressionValue) => unknown;

export interface ExpressionEnvironment {
  cel: Environment;
  names: ReadonlySet<string>;
  converters: ReadonlyMap<string, Converter>;
  variables: Variables;
  classes: RecordClasses;
}

/** The class of every record by its place: the evaluator knows a value's type by its class. */
type RecordClasses = Map<string, new () => Record<string, unknown>>;

export type Variables = ReadonlyMap<string, ExpressionType>;

/** Words of the language and of the evaluator; its own names of types are found by asking it. */
const WORDS: ReadonlySet<string> = new Set(
  'true false null in as break const continue else for function if import let loop package namespace return var void while prototype'.split(
    ' ',
  ),
);
const bare = new Environment();

/** True for a name that the language keeps for itself, such as `in`, `int` or `type`. */
export function isReservedName(id: string): boolean {
  return WORDS.has(id) || bare.hasVariable(id);
}

/** The variables of a version, one per question. */
export const createEnvironment = (outer: Variables): ExpressionEnvironment => environmentOf(outer, new Map());

/** The same with those of one row of a group beside them: it takes the values that the outer one has converted. */
export const rowEnvironment = (outer: ExpressionEnvironment, row: Variables): ExpressionEnvironment =>
  environmentOf(new Map([...outer.variables, ...row]), outer.classes);

function environmentOf(variables: Variables, classes: RecordClasses): ExpressionEnvironment {
  const usable = [...variables].filter(([id]) => !isReservedName(id));
  const cel = new Environment();
  registerDecimal(cel);
  const names = new Set(usable.map(([id]) => id));
  registerStates(cel, names);
  const converters = new Map(
    usable.map(([id, type]) => {
      const { name, convert } = registerValueType({ cel, classes }, `q.${id}`, type);
      cel.registerVariable(id, name);
      return [id, convert] as const;
    }),
  );
  return { cel, names, converters, variables, classes };
}

interface RegisteredType {
  name: string;
  convert: Converter;
}
type Registry = Pick<ExpressionEnvironment, 'cel' | 'classes'>;

function registerValueType(registry: Registry, path: string, type: ExpressionType): RegisteredType {
  switch (type.kind) {
    case 'string':
      return { name: 'string', convert: (value) => value };
    case 'strings':
      return { name: 'list<string>', convert: (value) => value };
    case 'decimal':
      return { name: 'decimal', convert: (value) => new Decimal(value as Rational) };
    case 'record':
      return registerRecord(registry, path, type.fields);
    case 'rows': {
      const row = registerRecord(registry, path, type.fields);
      return {
        name: `list<${row.name}>`,
        convert: (value) => (value as readonly ExpressionRecord[]).map(row.convert),
      };
    }
  }
}

/** A record becomes a type of its own, so that a misspelt row or column is found when the version is checked. */
function registerRecord(
  registry: Registry,
  path: string,
  fields: Record<string, ExpressionType>,
): RegisteredType {
  const parts = Object.entries(fields).map(
    ([field, type]) => [field, registerValueType(registry, `${path}.${field}`, type)] as const,
  );
  const Value =
    registry.classes.get(path) ??
    class {
      [field: string]: unknown;
    };
  registry.classes.set(path, Value);
  const names = Object.fromEntries(parts.map(([field, part]) => [field, part.name]));
  registry.cel.registerType(path, { ctor: Value, fields: names });
  return {
    name: path,
    convert(value) {
      const converted = new Value();
      for (const [field, part] of parts) {
        const given = (value as ExpressionRecord)[field];
        if (given !== undefined) converted[field] = part.convert(given);
      }
      return converted;
    },
  };
}
