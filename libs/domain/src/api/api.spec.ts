import * as z from 'zod';
import { api } from '.';
import type { Endpoint } from './endpoint';

type Any = Endpoint<z.ZodType, z.ZodType, z.ZodType, z.ZodType>;
const endpoints = Object.entries(api).flatMap(([area, all]) =>
  Object.entries(all as Record<string, Any>).map(([name, e]) => ({ id: `${area}.${name}`, e })),
);

/** Places in a JSON Schema where an object with named fields takes others besides. */
const openObjects = (node: unknown, at: string): string[] => {
  if (!node || typeof node !== 'object') return [];
  const { properties, additionalProperties } = node as Record<string, unknown>;
  const open = properties !== undefined && additionalProperties !== false ? [at] : [];
  return [...open, ...Object.entries(node).flatMap(([key, inner]) => openObjects(inner, `${at}.${key}`))];
};

describe('the table of endpoints', () => {
  it.each(endpoints)('takes for $id no field that it does not name', ({ e }) => {
    for (const part of ['params', 'query', 'body'] as const) {
      const schema = e[part] && z.toJSONSchema(e[part], { io: 'input', unrepresentable: 'any' });
      expect(openObjects(schema, part)).toEqual([]);
    }
  });

  it.each(endpoints)(
    'names for $id the parameters of its path, and a body only where one is sent',
    ({ e }) => {
      const inPath = [...e.path.matchAll(/:(\w+)/g)].map(([, name]) => name);
      const named = e.params instanceof z.ZodObject ? Object.keys(e.params.shape) : [];
      expect(named.sort()).toEqual(inPath.sort());
      if (e.method === 'GET' || e.method === 'DELETE') expect(e.body).toBeUndefined();
    },
  );

  it('leads from one method and path to one endpoint', () => {
    const addresses = endpoints.map(({ e }) => `${e.method} ${e.path.replace(/:\w+/g, ':')}`);
    expect(new Set(addresses).size).toBe(addresses.length);
  });
});
