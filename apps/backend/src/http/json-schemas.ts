import * as z from 'zod';

export type Json = Record<string, unknown>;

const LOCAL = '#/definitions/';
const SHARED = '#/components/schemas/';

const withRefs = (node: unknown, nameOf: (name: string) => string): unknown => {
  if (Array.isArray(node)) return node.map((item) => withRefs(item, nameOf));
  if (!node || typeof node !== 'object') return node;
  return Object.fromEntries(
    Object.entries(node).map(([key, value]) =>
      key === '$ref' && typeof value === 'string'
        ? [key, SHARED + nameOf(value.replace(LOCAL, ''))]
        : [key, withRefs(value, nameOf)],
    ),
  );
};

/** Turns schemas into those of an OpenAPI document; what they refer to is gathered in one place. */
export class JsonSchemas {
  readonly shared: Record<string, Json> = {};

  /** `owner` names what a schema refers to without a name of its own. */
  of(schema: z.ZodType, io: 'input' | 'output', owner: string): Json {
    const {
      $schema: _,
      definitions = {},
      ...rest
    } = z.toJSONSchema(schema, {
      io,
      target: 'openapi-3.0',
      unrepresentable: 'any',
    }) as Json & { definitions?: Record<string, Json> };
    const nameOf = (name: string): string =>
      name.startsWith('__') ? `${owner}.${io}.${name.slice(2)}` : name;
    for (const [name, definition] of Object.entries(definitions)) {
      const { id: _id, ...body } = definition;
      this.shared[nameOf(name)] = withRefs(body, nameOf) as Json;
    }
    const { id: _id, ...body } = rest;
    return withRefs(body, nameOf) as Json;
  }
}
