import type { EntityManager } from 'typeorm';
import { publishedSample } from '../../testing/sample-methodology';
import { Engines } from './engines';

const versions = Array.from({ length: 10 }, (_, i) => publishedSample({ version: `${i}` }));
const tenantId = crypto.randomUUID();
const wanted = (i: number) => ({
  tenantId,
  methodologyVersionId: `${i}`,
  methodologyHash: versions[i]!.hash,
});

/** Stands in for the database and notes which versions were read. */
const store = (): { em: EntityManager; read: string[] } => {
  const read: string[] = [];
  const query = async (_sql: string, [, id]: [string, string]) => {
    read.push(id);
    return versions[Number(id)] ? [{ document: versions[Number(id)]?.methodology }] : [];
  };
  return { em: { query } as unknown as EntityManager, read };
};

describe('Engines', () => {
  it('compiles a version once, and again only after eight others were used', async () => {
    const { em, read } = store();
    const engines = new Engines();
    const first = await engines.of(em, wanted(0));
    for (let i = 1; i < 8; i++) await engines.of(em, wanted(i));
    expect(await engines.of(em, wanted(0))).toBe(first);
    await engines.of(em, wanted(8));
    await engines.of(em, wanted(0));
    await engines.of(em, wanted(1));
    expect(read).toEqual(['0', '1', '2', '3', '4', '5', '6', '7', '8', '1']);
  });

  it('throws when the stored document is not what its hash says', async () => {
    const { em } = store();
    const forged = { ...wanted(1), methodologyHash: versions[2]!.hash };
    await expect(new Engines().of(em, forged)).rejects.toThrow(/not what its hash says/);
  });
});
