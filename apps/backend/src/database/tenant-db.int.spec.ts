import type { Actor } from './actor';
import { TestApp } from '../testing/test-app';

const NAMES = 'SELECT name FROM institution ORDER BY name';
const INSERT =
  "INSERT INTO institution (tenant_id, id, name, kind) VALUES ($1, gen_random_uuid(), $2, 'municipality')";

describe('several steps as one', () => {
  let t: TestApp;
  let first: Actor;
  let second: Actor;

  beforeAll(async () => {
    t = await TestApp.start();
    ({ actor: first } = await t.tenant('one'));
    ({ actor: second } = await t.tenant('two'));
  });
  afterAll(() => t.stop());

  const add = (actor: Actor, name: string): Promise<unknown> =>
    t.db().run(actor, (em) => em.query(INSERT, [actor.tenantId, name]));
  const names = (actor: Actor): Promise<string[]> =>
    t.db().run(actor, async (em) => ((await em.query(NAMES)) as { name: string }[]).map(({ name }) => name));

  it('leave nothing behind when the last one fails', async () => {
    const failing = t.db().together(async () => {
      await add(first, 'A');
      await add(second, 'B');
      throw new Error('cut short');
    });
    await expect(failing).rejects.toThrow('cut short');
    expect(await names(first)).toEqual([]);
    expect(await names(second)).toEqual([]);
  });

  it('see only the tenant that each step declares', async () => {
    const seen = await t.db().together(async () => {
      await add(first, 'A');
      await add(second, 'B');
      return [await names(first), await names(second)];
    });
    expect(seen).toEqual([['A'], ['B']]);
    expect(await names(first)).toEqual(['A']);
  });

  it('do not write for another tenant than the one declared', async () => {
    const foreign = t
      .db()
      .together(() => t.db().run(first, (em) => em.query(INSERT, [second.tenantId, 'X'])));
    await expect(foreign).rejects.toThrow(/row-level security/);
    expect(await names(second)).toEqual(['B']);
  });

  it('are apart again afterwards', async () => {
    await t.db().together(() => add(first, 'C'));
    await expect(
      t.db().run(first, async (em) => {
        await em.query(INSERT, [first.tenantId, 'D']);
        throw new Error('only this one');
      }),
    ).rejects.toThrow('only this one');
    expect(await names(first)).toEqual(['A', 'C']);
  });
});
