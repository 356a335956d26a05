import * as z from 'zod';
import { methodologySchema } from './methodology';

/**
 * The published JSON Schema (draft 2020-12) of a methodology document as an author writes it: what has a default may be left
 * out. What a schema cannot say (references, types of expressions) `checkMethodology` finds.
 */
export function methodologyJsonSchema(): Record<string, unknown> {
  const schema = z.toJSONSchema(methodologySchema, { io: 'input', reused: 'ref' });
  return { ...schema, title: 'Briedums methodology version', $id: 'urn:briedums:methodology:1' };
}
