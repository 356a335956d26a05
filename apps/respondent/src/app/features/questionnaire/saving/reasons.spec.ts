import { Reasons } from './reasons';
import type { KeptReason, ReasonsDrawer } from './reasons-drawer';

const memoryDrawer = (): ReasonsDrawer => {
  const map = new Map<string, KeptReason>();
  const of = (owner: string) => [...map.values()].filter((kept) => kept.owner === owner);
  return {
    all: async (owner) => of(owner),
    put: async (kept) => void map.set(`${kept.owner} ${kept.key}`, kept),
    removeAll: async (owner) => of(owner).forEach(({ key }) => map.delete(`${owner} ${key}`)),
  };
};

const opened = async (drawer: ReasonsDrawer, owner: string): Promise<Reasons> => {
  const reasons = new Reasons(drawer);
  await reasons.open(owner);
  return reasons;
};

describe('reasons for warnings', () => {
  let drawer: ReasonsDrawer;
  beforeEach(() => (drawer = memoryDrawer()));

  it('are there again on the next page, as typed last', async () => {
    const before = await opened(drawer, 'anna|ogre');
    before.set('com01', 'Vēl');
    before.set('com01', 'Vēl nav');
    before.set('od02', 'Pārbaudīts');
    expect((await opened(drawer, 'anna|ogre')).all()).toEqual({ com01: 'Vēl nav', od02: 'Pārbaudīts' });
  });

  it('are of one person and one participation', async () => {
    (await opened(drawer, 'anna|ogre')).set('com01', 'Vēl nav');
    for (const other of ['anna|cesis', 'juris|ogre']) expect((await opened(drawer, other)).all()).toEqual({});
  });

  it('are not replaced by older ones when they are typed while those are being loaded', async () => {
    (await opened(drawer, 'anna|ogre')).set('com01', 'vecais');
    const reasons = new Reasons(drawer);
    const opening = reasons.open('anna|ogre');
    reasons.set('com01', 'jaunais');
    await opening;
    expect(reasons.all()).toEqual({ com01: 'jaunais' });
  });

  it('are gone once they were submitted', async () => {
    const reasons = await opened(drawer, 'anna|ogre');
    reasons.set('com01', 'Vēl nav');
    reasons.clear();
    expect(reasons.all()).toEqual({});
    expect((await opened(drawer, 'anna|ogre')).all()).toEqual({});
  });

  it('stay in the page when the browser keeps no data', async () => {
    const refuse = () => Promise.reject(new Error('no room'));
    const reasons = await opened({ all: refuse, put: refuse, removeAll: refuse }, 'anna|ogre');
    reasons.set('com01', 'Vēl nav');
    expect(reasons.all()).toEqual({ com01: 'Vēl nav' });
  });
});
