import { answerable, type Answering, askedOf, whyNotAnswer, whyNotReopen, whyNotSubmit } from './answering';
import { participationStateSchema, roundStateSchema } from './states';

const contact = { contact: true, expert: false };
const expert = { contact: false, expert: true };
const open: Answering = { round: 'open', participation: 'inProgress' };
const everywhere = roundStateSchema.options.flatMap((round) =>
  participationStateSchema.options.map((participation) => ({ round, participation })),
);

describe('answering', () => {
  it('lets a contact answer the own questions while the round is open and nothing is submitted', () => {
    const allowed = everywhere.filter((now) => answerable(contact, now).length > 0);
    expect(allowed).toEqual([
      { round: 'open', participation: 'notStarted' },
      { round: 'open', participation: 'inProgress' },
    ]);
    expect(answerable(contact, open)).toEqual(['self']);
  });

  it('lets an expert rate while the round is open or closed, whatever the institution did', () => {
    for (const now of everywhere)
      expect(answerable(expert, now)).toEqual(
        ['open', 'closed'].includes(now.round) ? ['expert', 'automatic'] : [],
      );
  });

  it('puts questions to everyone by what they are there, also when nothing can be answered now', () => {
    expect(askedOf(contact)).toEqual(['self']);
    expect(askedOf(expert)).toEqual(['expert', 'automatic']);
    expect(askedOf({ contact: true, expert: true })).toEqual(['self', 'expert', 'automatic']);
    expect(askedOf({ contact: false, expert: false })).toEqual([]);
  });

  it('says why not', () => {
    expect(whyNotAnswer(contact, 'expert', open)).toBe('notYourQuestion');
    expect(whyNotAnswer(expert, 'self', open)).toBe('notYourQuestion');
    expect(whyNotAnswer(contact, 'self', { ...open, round: 'closed' })).toBe('roundNotOpen');
    expect(whyNotAnswer(contact, 'self', { ...open, participation: 'submitted' })).toBe('alreadySubmitted');
    expect(whyNotAnswer(expert, 'expert', { ...open, round: 'published' })).toBe('roundNotOpen');
    expect(answerable({ contact: false, expert: false }, open)).toEqual([]);
    expect(answerable({ contact: true, expert: true }, open)).toEqual(['self', 'expert', 'automatic']);
  });

  it('submits once and reopens after that, only while the round is open', () => {
    expect(everywhere.filter((now) => whyNotSubmit(now) === null)).toEqual([
      { round: 'open', participation: 'notStarted' },
      { round: 'open', participation: 'inProgress' },
    ]);
    expect(everywhere.filter((now) => whyNotReopen(now) === null)).toEqual([
      { round: 'open', participation: 'submitted' },
    ]);
    expect(whyNotReopen(open)).toBe('notSubmitted');
  });
});
