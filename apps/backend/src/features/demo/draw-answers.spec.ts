import document from '@briedums/methodology/data/pasvaldibas-2026.json';
import { type Answers, checkMethodology, compile, type Result } from '@briedums/methodology';
import type { Profile } from './draw';
import { drawAnswers } from './draw-answers';
import { drawingEngine } from './drawing-engine';
import { rngOf } from './rng';

const check = checkMethodology(document);
if (!check.ok) throw new Error('the document is not valid');
const engine = compile(check.methodology);
const drawing = drawingEngine(check.methodology);

const place = { thousands: 30, domain: 'vieta.demo.test', flawed: false };
const strong: Profile = { ...place, targets: { com: 88, cs: 90, od: 20, srv: 80, int: 66 } };
const weak: Profile = { ...place, targets: { com: 24, cs: 29, od: 0, srv: 26, int: 25 } };
const without: Profile = { ...place, targets: { com: 46, cs: 65, od: null, srv: 71, int: 52 } };

const draw = (profile: Profile, seed = 'seed'): Answers => drawAnswers(drawing, rngOf(seed), profile);
const exact = (text: string): number => {
  const [part = 0, whole = 1] = text.split('/').map(Number);
  return part / whole;
};
const scores = ({ sections }: Result): Record<string, number | null> =>
  Object.fromEntries(sections.map(({ id, score }) => [id, score && exact(score.exact)]));

describe('made-up answers', () => {
  it.each([
    ['a strong municipality', strong],
    ['a weak municipality', weak],
    ['one without open data', without],
  ])('of %s score near what is aimed at, section by section', (_name, profile) => {
    const found = scores(engine.score(draw(profile)));
    for (const [id, target] of Object.entries(profile.targets)) {
      if (target === null) expect(found[id]).toBeNull();
      else expect(Math.abs((found[id] ?? -100) - target)).toBeLessThanOrEqual(2);
    }
  });

  it('score exactly 0 where 0 is aimed at', () => {
    expect(scores(engine.score(draw(weak)))['od']).toBe(0);
  });

  it('answer all that is asked, without an error', () => {
    for (const profile of [strong, weak, without]) {
      const answers = draw(profile);
      expect(engine.checkAnswers(answers).filter(({ severity }) => severity === 'error')).toEqual([]);
      const { required, requiredAnswered } = engine.progress(answers);
      expect(requiredAnswered).toBe(required);
    }
  });

  it('leave out what is hidden', () => {
    const answers = draw(weak);
    const { questions } = engine.isVisible(answers);
    expect(Object.keys(answers).filter((id) => !questions[id])).toEqual([]);
  });

  it('are the same for the same seed and others for another', () => {
    expect(draw(strong)).toEqual(draw(strong));
    expect(draw(strong, 'another')).not.toEqual(draw(strong));
  });

  it('are much like those of the round before, but for counted figures', () => {
    const before = draw(weak);
    const better = { ...weak, targets: { ...weak.targets, com: 30, srv: 32 } };
    const now = drawAnswers(drawing, rngOf('next'), better, before);
    const same = (id: string): boolean => JSON.stringify(now[id]) === JSON.stringify(before[id]);
    const ids = Object.keys(before).filter((id) => id in now);
    expect(ids.filter(same).length).toBeGreaterThan(0.7 * Object.keys(before).length);
    expect(['int12', 'int13', 'g03'].filter(same)).toEqual([]);
    expect(Math.abs((scores(engine.score(now))['com'] ?? 0) - 30)).toBeLessThanOrEqual(2);
    expect(engine.checkAnswers(now).filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('have figures that do not add up only where that is wanted', () => {
    const sums = (profile: Profile): string[] =>
      engine
        .checkAnswers(draw(profile))
        .flatMap(({ code, questionId }) => (code === 'sum' ? [questionId] : []));
    const counting = { ...strong, targets: { ...strong.targets, srv: 85 } };
    expect(sums(counting)).toEqual([]);
    expect(sums({ ...counting, flawed: true })).toContain('srv19');
  });

  it('are larger where more people live', () => {
    const received = (thousands: number): number => {
      const answer = draw({ ...strong, thousands })['int12'];
      const value = answer && 'value' in answer ? (answer.value as { received: { total: string } }) : null;
      return Number(value?.received.total);
    };
    expect(received(600)).toBeGreaterThan(20 * received(10));
  });

  it('name nobody: addresses are demonstration addresses', () => {
    const text = JSON.stringify(draw(strong));
    const hosts = [...text.matchAll(/https:\/\/([^/"]+)|@([\w.-]+)/g)].map((m) => m[1] ?? m[2] ?? '');
    expect(hosts.length).toBeGreaterThan(2);
    expect(hosts.filter((host) => !host.endsWith('vieta.demo.test'))).toEqual([]);
  });
});
