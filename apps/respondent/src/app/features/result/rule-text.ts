import { inject, Injectable } from '@angular/core';
import type { Rule } from '@briedums/methodology';
import { AmountPipe, Texts } from '@briedums/web';
import { decimalOf } from './ledger';

/** Why a question got its points, in a short sentence. */
@Injectable({ providedIn: 'root' })
export class RuleTexts {
  private readonly texts = inject(Texts);
  private readonly amount = new AmountPipe();

  of(rule: Rule, max: string | null): string {
    const shown = { max: this.amount.transform(decimalOf(max)) };
    switch (rule.kind) {
      case 'policy':
        return this.texts.t(`rule.policy.${rule.because}.${rule.policy}`, shown);
      case 'band':
        return this.texts.t(rule.band === null ? 'rule.noBand' : 'rule.band', {
          value: this.amount.transform(decimalOf(rule.value)),
        });
      case 'combination':
        return this.texts.t(rule.rule === null ? 'rule.noCombination' : 'rule.combination');
      case 'options':
        return this.texts.t(rule.capped ? 'rule.capped' : 'rule.options', shown);
      case 'rows':
        return this.texts.plural('rule.rows', rule.rows.length);
      case 'option':
      case 'exclusive':
      case 'choices':
      case 'noMaximum':
      case 'unscored':
        return this.texts.t(`rule.${rule.kind}`);
    }
  }
}
