import { Component, computed, inject, input, output, signal } from '@angular/core';
import type { MethodView, ResultDetail, ScoreView } from '@briedums/domain';
import { AmountPipe, LevelBadge, TextPipe, Texts } from '@briedums/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { nextStep } from '../../shared/result/next-level';
import { AnswerTexts } from '../questionnaire/answer-text';
import type { Place } from '../questionnaire/map';
import { decimalOf, type Ledger, linesOf, type NamedLine } from './ledger';
import { RuleTexts } from './rule-text';

/** One section: its score and what it was got for, question by question. Their words are asked for when it is opened. */
@Component({
  selector: 'bd-section-ledger',
  imports: [AmountPipe, LevelBadge, TextPipe, TranslocoPipe],
  templateUrl: './section-ledger.html',
  styleUrl: './fold.scss',
})
export class SectionLedger {
  private readonly texts = inject(Texts);
  private readonly answers = inject(AnswerTexts);
  private readonly rules = inject(RuleTexts);
  private readonly amount = new AmountPipe();

  readonly section = input.required<MethodView['sections'][number]>();
  readonly score = input.required<ScoreView | null>();
  readonly method = input.required<MethodView>();
  readonly ledger = input.required<Ledger>();
  readonly questions = input.required<ResultDetail['questions']>();
  /** Questions with their options, once they are loaded: answers are put in words by them. */
  readonly places = input<ReadonlyMap<string, Place>>();
  /** Someone wants to read the answers. */
  readonly wanted = output<void>();

  protected readonly opened = signal(false);
  protected readonly entry = computed(() => this.ledger().sections[this.section().id]);
  protected readonly points = computed(() => decimalOf(this.entry()?.points ?? null));
  protected readonly max = computed(() => decimalOf(this.entry()?.max ?? null));
  protected readonly level = computed(() =>
    this.method().levels.find((level) => level.number === this.score()?.level),
  );
  protected readonly descriptor = computed(() => {
    const level = this.score()?.level ?? 0;
    return level > 0 ? this.section().descriptors[level - 1] : this.level()?.description;
  });
  protected readonly next = computed(() => {
    const score = this.score();
    const step = score && nextStep(score, this.section().limits, this.method().decimals);
    if (!step) return score ? this.texts.t('result.highest') : '';
    if (step.rule === 'any') return this.texts.t('result.nextAny');
    const [from, distance] = [this.amount.transform(step.from), this.amount.transform(step.distance)];
    return this.texts.t('result.nextLevel', { level: step.level, from, distance });
  });

  protected readonly lines = computed(() => {
    if (!this.opened()) return [];
    const texts = new Map(this.questions().map((question) => [question.id, question.text]));
    return linesOf(this.ledger(), this.section().id).map((line) => ({
      line,
      text: texts.get(line.id),
      points: decimalOf(line.points),
      max: decimalOf(line.max),
      answer: this.answerOf(line),
      why: this.rules.of(line.rule, line.max),
    }));
  });

  protected toggle(open: boolean): void {
    this.opened.set(open);
    if (open) this.wanted.emit();
  }

  private answerOf(line: NamedLine): string[] {
    const question = this.places()?.get(line.id)?.question;
    return question && line.answer ? this.answers.of(question, line.answer) : [];
  }
}
