import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv/dist/2020';
import { sampleDocument } from '../testing/sample-document';
import { methodologyJsonSchema } from './json-schema';

const folder = join(__dirname, '../..');
const read = (name: string): unknown => JSON.parse(readFileSync(join(folder, name), 'utf8'));

describe('the published JSON Schema', () => {
  const accepts = new Ajv({ strict: false, validateFormats: false }).compile(methodologyJsonSchema());

  it('is up to date with the schema in code (renew it: npm run briedums -- schema > libs/methodology/methodology.schema.json)', () => {
    expect(read('methodology.schema.json')).toEqual(JSON.parse(JSON.stringify(methodologyJsonSchema())));
  });

  it.each(['data/pasvaldibas-2026.json', 'data/iestades-2026.json'])('accepts %s', (name) => {
    expect([accepts(read(name)), accepts.errors]).toEqual([true, null]);
  });

  it('accepts a document that leaves out what has a default', () => {
    expect([accepts(sampleDocument()), accepts.errors]).toEqual([true, null]);
  });

  it.each([
    ['a misspelt field', { ...sampleDocument(), titel: { lv: 'x' } }],
    ['another format', { ...sampleDocument(), format: 'something-else/1' }],
    ['no sections', { ...sampleDocument(), sections: [] }],
    [
      'points as a float',
      JSON.parse(JSON.stringify(sampleDocument()).replace('"points":{"yes":"2"', '"points":{"yes":2')),
    ],
  ])('refuses %s', (_what, document) => {
    expect(accepts(document)).toBe(false);
  });
});
