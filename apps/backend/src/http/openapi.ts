import { api, problemSchema } from '@briedums/domain';
import type { OpenAPIObject } from '@nestjs/swagger';
import type * as z from 'zod';
import type { AnyEndpoint } from './endpoint';
import { type Json, JsonSchemas } from './json-schemas';

const parameters = (
  schemas: JsonSchemas,
  schema: z.ZodType | undefined,
  place: 'path' | 'query',
  owner: string,
): Json[] => {
  if (!schema) return [];
  const { properties = {}, required = [] } = schemas.of(schema, 'input', owner) as {
    properties?: Record<string, Json>;
    required?: string[];
  };
  return Object.entries(properties).map(([name, s]) => ({
    name,
    in: place,
    required: place === 'path' || required.includes(name),
    schema: s,
  }));
};

const operation = (schemas: JsonSchemas, area: string, id: string, e: AnyEndpoint): Json => ({
  operationId: id,
  tags: [area],
  summary: e.summary,
  description:
    e.access === 'public'
      ? 'Open to everyone.'
      : e.access === 'session'
        ? 'Needs a session.'
        : `Needs the permission \`${e.access}\`.`,
  parameters: [...parameters(schemas, e.params, 'path', id), ...parameters(schemas, e.query, 'query', id)],
  ...(e.body
    ? {
        requestBody: {
          required: true,
          content: { [e.bodyType ?? 'application/json']: { schema: schemas.of(e.body, 'input', id) } },
        },
      }
    : {}),
  responses: {
    200: {
      description: 'Done',
      content: { [e.contentType ?? 'application/json']: { schema: schemas.of(e.response, 'output', id) } },
    },
    default: {
      description: 'A problem',
      content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
    },
  },
  ...(e.access === 'public' ? {} : { security: [{ session: [] }] }),
});

/** The OpenAPI document, made from the same table that routes and validates every request. */
export const openApiDocument = (publicUrl: string): OpenAPIObject => {
  const schemas = new JsonSchemas();
  const paths: Record<string, Json> = {};
  for (const [area, endpoints] of Object.entries(api)) {
    for (const [name, e] of Object.entries(endpoints as Record<string, AnyEndpoint>)) {
      const path = e.path.replace(/:(\w+)/g, '{$1}');
      paths[path] = {
        ...paths[path],
        [e.method.toLowerCase()]: operation(schemas, area, `${area}.${name}`, e),
      };
    }
  }
  return {
    openapi: '3.0.3',
    info: { title: 'Briedums', version: '1', description: 'Maturity indices of public bodies.' },
    servers: [{ url: publicUrl }],
    tags: Object.keys(api).map((name) => ({ name })),
    paths,
    components: {
      securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: '__Host-briedums' } },
      schemas: { Problem: schemas.of(problemSchema, 'output', 'Problem'), ...schemas.shared },
    },
  } as unknown as OpenAPIObject;
};
