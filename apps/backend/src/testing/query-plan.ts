import type { EntityManager } from 'typeorm';
import type { Statement } from './statements';

interface Node {
  'Node Type': string;
  'Relation Name'?: string;
  'Index Name'?: string;
  'Index Cond'?: string;
  Plans?: Node[];
}

const flat = (node: Node): Node[] => [node, ...(node.Plans ?? []).flatMap(flat)];

/** By the tenant, or by what is unique over all tenants: a tenant's own row, and the hash of a secret. */
const isNarrow = (node: Node): boolean => {
  const condition = node['Index Cond'] ?? '';
  return /tenant_id|token_hash/.test(condition) || (node['Relation Name'] === 'tenant' && condition !== '');
};

/**
 * Tables that a statement cannot reach by an index that begins with the tenant, even when the planner is kept from reading
 * tables from end to end: then nothing but the policy's filter would keep the tenants apart, row by row.
 */
export const readWithoutTenant = async (
  em: EntityManager,
  { text, values }: Statement,
): Promise<string[]> => {
  await em.query('SET LOCAL enable_seqscan = off');
  const [row] = (await em.query(`EXPLAIN (FORMAT JSON) ${text}`, values)) as {
    'QUERY PLAN': { Plan: Node }[];
  }[];
  const nodes = row?.['QUERY PLAN'].flatMap(({ Plan }) => flat(Plan)) ?? [];
  return (
    nodes
      .filter((node) => node['Node Type'].endsWith('Scan') && (node['Relation Name'] ?? node['Index Name']))
      // A bitmap's condition stands at the scan of its index.
      .filter((node) => node['Node Type'] !== 'Bitmap Heap Scan' && !isNarrow(node))
      .map((node) => `${node['Node Type']} of ${node['Relation Name'] ?? node['Index Name']}`)
  );
};
