import type { QuestionLine } from '@briedums/methodology';

type Rule = QuestionLine['rule'];

/** A sentence of the texts `ledger.rules.<key>`; with a count in plural forms. */
export interface RuleSentence {
  key: string;
  params?: Record<string, string>;
  count?: number;
}

const policySentence = (rule: Extract<Rule, { kind: 'policy' }>): RuleSentence => ({
  key: `policy.${rule.because}.${rule.policy}`,
});

/** Why a question has its points, as a sentence to look up. `number` writes an exact value for people. */
export function ruleSentence(rule: Rule, number: (exact: string) => string): RuleSentence {
  switch (rule.kind) {
    case 'unscored':
    case 'noMaximum':
    case 'option':
    case 'exclusive':
    case 'choices':
      return { key: rule.kind };
    case 'options':
      return { key: rule.capped ? 'optionsCapped' : 'options', count: rule.options.length };
    case 'band':
      return { key: rule.band === null ? 'noBand' : 'band', params: { value: number(rule.value) } };
    case 'combination':
      return rule.when === null
        ? { key: 'noCombination' }
        : { key: 'combination', params: { when: rule.when } };
    case 'rows':
      return { key: 'rows', count: rule.rows.length };
    case 'policy':
      return policySentence(rule);
  }
}
