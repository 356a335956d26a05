import { roundAfter, type RoundChange, takesParticipants } from './round-changes';
import { roundStateSchema } from './states';

const all: RoundChange[] = ['open', 'close', 'publish', 'withdraw'];
const table = (origin: 'survey' | 'imported') =>
  Object.fromEntries(
    roundStateSchema.options.map((state) => [
      state,
      all.flatMap((change) => {
        const after = roundAfter({ state, origin }, change);
        return after ? [`${change} → ${after}`] : [];
      }),
    ]),
  );

describe('roundAfter', () => {
  it('opens, closes, opens again, publishes and withdraws a round that gathers answers', () => {
    expect(table('survey')).toEqual({
      draft: ['open → open'],
      open: ['close → closed'],
      closed: ['open → open', 'publish → published'],
      published: ['withdraw → closed'],
    });
  });

  it('never opens a past round that was imported', () => {
    expect(table('imported')).toMatchObject({
      draft: [],
      closed: ['publish → published'],
      published: ['withdraw → closed'],
    });
  });
});

describe('takesParticipants', () => {
  it('holds until the round is closed', () => {
    const states = roundStateSchema.options.filter((state) => takesParticipants({ state, origin: 'survey' }));
    expect(states).toEqual(['draft', 'open']);
    expect(takesParticipants({ state: 'open', origin: 'imported' })).toBe(false);
  });
});
