import { Component, inject, input, output, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { CheckProblem } from '@briedums/domain';
import { Icon, PluralPipe, TextPipe } from '@briedums/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { Form } from '../questionnaire/form';
import { placeOf } from '../questionnaire/question-focus';
import type { ProblemGroup } from './problem-groups';

/** More than these in a section are folded. */
const few = 12;

/** Problems by section; each leads to its question. With `explained`, a reason is asked for at each. */
@Component({
  selector: 'bd-problem-list',
  imports: [Icon, PluralPipe, RouterLink, TextPipe, TranslocoPipe],
  templateUrl: './problem-list.html',
  styleUrl: './problem-list.scss',
})
export class ProblemList {
  protected readonly form = inject(Form);
  protected readonly placeOf = placeOf;
  readonly groups = input.required<readonly ProblemGroup[]>();
  readonly explained = input(false);
  readonly reasons = input<Readonly<Record<string, string>>>({});
  readonly tried = input(false);
  readonly reason = output<{ key: string; reason: string }>();

  private readonly opened = signal<ReadonlySet<string>>(new Set());

  protected shown(group: ProblemGroup): readonly CheckProblem[] {
    const all = this.explained() || this.opened().has(group.section.id);
    return all ? group.problems : group.problems.slice(0, few);
  }

  protected open(group: ProblemGroup): void {
    this.opened.update((ids) => new Set([...ids, group.section.id]));
  }

  protected codeOf(problem: CheckProblem): string {
    return this.form.places().get(problem.questionId)?.question.code ?? '';
  }

  protected textOf(problem: CheckProblem) {
    return this.form.places().get(problem.questionId)?.question.text;
  }

  protected missing(problem: CheckProblem): boolean {
    return this.tried() && !this.reasons()[problem.key]?.trim();
  }
}
