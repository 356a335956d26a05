import { api } from '@briedums/domain';
import { TestApp } from '../testing/test-app';
import type { AnyEndpoint } from './endpoint';

interface Operation {
  operationId: string;
  parameters: { name: string; in: string }[];
  requestBody?: unknown;
  responses: Record<string, { content: Record<string, unknown> }>;
  security?: unknown[];
}
interface Document {
  openapi: string;
  paths: Record<string, Record<string, Operation>>;
}

const endpoints = Object.entries(api).flatMap(([area, all]) =>
  Object.entries(all as Record<string, AnyEndpoint>).map(([name, e]) => ({ id: `${area}.${name}`, e })),
);

/** Everything in a JSON value that is named `$ref`. */
const refsOf = (node: unknown): string[] => {
  if (!node || typeof node !== 'object') return [];
  return Object.entries(node).flatMap(([key, value]) =>
    key === '$ref' && typeof value === 'string' ? [value] : refsOf(value),
  );
};
const resolve = (root: unknown, ref: string): unknown =>
  ref
    .replace(/^#\//, '')
    .split('/')
    .reduce<unknown>((node, part) => (node as Record<string, unknown> | undefined)?.[part], root);

describe('the documentation of the API', () => {
  let t: TestApp;
  let document: Document;
  beforeAll(async () => {
    t = await TestApp.start();
    const response = await fetch(`${t.base}/api/docs/openapi.json`);
    document = (await response.json()) as Document;
  });
  afterAll(() => t.stop());

  it('is a page that loads its own parts from here', async () => {
    const page = await fetch(`${t.base}/api/docs`);
    const html = await page.text();
    expect([page.status, page.headers.get('content-type')]).toEqual([
      200,
      expect.stringContaining('text/html'),
    ]);
    const sources = [...html.matchAll(/<script[^>]*src="([^"]+)"/g)].map(([, src = '']) => src);
    expect(sources.length).toBeGreaterThan(0);
    for (const src of sources) {
      const url = new URL(src, `${t.base}/api/docs/`);
      expect(url.origin).toBe(new URL(t.base).origin);
      const script = await fetch(url);
      expect([script.status, (await script.text()).length > 0]).toEqual([200, true]);
    }
    // The content security policy lets no script in the page itself run.
    expect(html.replace(/<script[^>]*src=[^>]*>\s*<\/script>/g, '')).not.toMatch(/<script/);
  });

  it.each(endpoints)('tells of $id', ({ id, e }) => {
    const operation = document.paths[e.path.replace(/:(\w+)/g, '{$1}')]?.[e.method.toLowerCase()];
    expect(operation?.operationId).toBe(id);
    const inPath = (e.path.match(/:\w+/g) ?? []).map((name) => name.slice(1));
    expect(
      operation?.parameters
        .filter((p) => p.in === 'path')
        .map((p) => p.name)
        .sort(),
    ).toEqual(inPath.sort());
    expect(Boolean(operation?.requestBody)).toBe(Boolean(e.body));
    expect(Boolean(operation?.security)).toBe(e.access !== 'public');
    expect(Object.keys(operation?.responses[200]?.content ?? {})).toEqual([
      e.contentType ?? 'application/json',
    ]);
  });

  it('names nothing else, and refers to nothing that is not in it', () => {
    const told = Object.values(document.paths).flatMap((methods) =>
      Object.values(methods).map(({ operationId }) => operationId),
    );
    expect(told.sort()).toEqual(endpoints.map(({ id }) => id).sort());
    expect(document.openapi).toMatch(/^3\./);
    expect(refsOf(document).filter((ref) => resolve(document, ref) === undefined)).toEqual([]);
  });
});
