import { api, problemSchema } from '@briedums/domain';
import type { OpenAPIObject } from '@nestjs/swagger';
import { z } from 'zod';
import type { AnyEndpoint } from './endpoint';

type Json = Record<string, unknown>;
const jsonSchema = (schema: z.ZodType, io: 'input' | 'output'): Json => {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, {
    io,
    target: 'openapi-3.0',
    unrepresentable: 'any',
  }) as Json;
  return rest;
};

const parameters = (schema: z.ZodType | undefined, place: 'path' | 'query'): Json[] => {
  if (!schema) return [];
  const { properties = {}, required = [] } = jsonSchema(schema, 'input') as {
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

const operation = (area: string, name: string, e: AnyEndpoint): Json => ({
  operationId: `${area}.${name}`,
  tags: [area],
  summary: e.summary,
  description:
    e.access === 'public'
      ? 'Open to everyone.'
      : e.access === 'session'
        ? 'Needs a session.'
        : `Needs the permission \`${e.access}\`.`,
  parameters: [...parameters(e.params, 'path'), ...parameters(e.query, 'query')],
  ...(e.body
    ? {
        requestBody: {
          required: true,
          content: { 'application/json': { schema: jsonSchema(e.body, 'input') } },
        },
      }
    : {}),
  responses: {
    200: {
      description: 'Done',
      content: { [e.contentType ?? 'application/json']: { schema: jsonSchema(e.response, 'output') } },
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
  const paths: Record<string, Json> = {};
  for (const [area, endpoints] of Object.entries(api)) {
    for (const [name, e] of Object.entries(endpoints as Record<string, AnyEndpoint>)) {
      const path = e.path.replace(/:(\w+)/g, '{$1}');
      paths[path] = { ...paths[path], [e.method.toLowerCase()]: operation(area, name, e) };
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
      schemas: { Problem: jsonSchema(problemSchema, 'output') },
    },
  } as unknown as OpenAPIObject;
};
