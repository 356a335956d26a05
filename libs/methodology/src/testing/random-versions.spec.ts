import { checkMethodology } from '../checks/check-methodology';
import { compile } from '../engine/engine';
import { drawFrom } from './random-questions';
import { drawAnswers, drawVersion } from './random-versions';

describe('random versions', () => {
  it('meet every rule, policy and state of a section that scoring knows', () => {
    const seen = new Set<string>();
    for (let seed = 1; seed <= 150; seed++) {
      const checked = checkMethodology(drawVersion(drawFrom(seed)));
      if (!checked.ok) continue;
      const engine = compile(checked.methodology);
      for (let set = 0; set < 8; set++) {
        const { questions, sections, index } = engine.score(drawAnswers(engine.methodology, drawFrom(set)));
        for (const { rule } of questions)
          seen.add(rule.kind === 'policy' ? `${rule.because} ${rule.policy}` : rule.kind);
        for (const { state } of sections) seen.add(`section ${state}`);
        seen.add(index.score ? 'index' : 'no index');
      }
    }
    const rules = ['option', 'options', 'exclusive', 'band', 'choices', 'rows', 'combination', 'unscored'];
    const policies = ['hidden', 'unanswered', 'invalid', 'notApplicable'].flatMap((because) => [
      `${because} zero`,
      `${because} excluded`,
    ]);
    const sections = ['section scored', 'section notApplicable', 'section noMaximum'];
    const all = [...rules, ...policies, ...sections, 'noMaximum', 'index', 'no index'];
    expect(all.filter((one) => !seen.has(one))).toEqual([]);
  });
});
