import {
  type ComponentRef,
  Directive,
  effect,
  inject,
  input,
  inputBinding,
  outputBinding,
  output,
  untracked,
  ViewContainerRef,
  type Type,
} from '@angular/core';
import type { Question } from '@briedums/methodology';
import { FIELD_TYPES } from './field-types';
import type { Json, QuestionProblem } from './values';

/** Puts the field of the question's type in its place. */
@Directive({ selector: 'ng-container[bdFieldOutlet]' })
export class FieldOutlet {
  private readonly types = inject(FIELD_TYPES);
  private readonly place = inject(ViewContainerRef);
  private shown: { type: string; ref: ComponentRef<unknown> } | null = null;

  readonly question = input.required<Question>({ alias: 'bdFieldOutlet' });
  readonly value = input.required<Json | null>();
  readonly disabled = input(false);
  readonly problems = input<readonly QuestionProblem[]>([]);
  readonly labelledBy = input.required<string>();
  readonly describedBy = input<string | null>(null);
  readonly shownRows = input<readonly Readonly<Record<string, boolean>>[]>([]);
  readonly valueChange = output<Json | null>();

  constructor() {
    effect(() => {
      const type = this.question().type;
      untracked(() => this.show(type));
    });
  }

  private show(type: Question['type']): void {
    if (this.shown?.type === type) return;
    this.place.clear();
    const ref = this.place.createComponent(this.types[type] as Type<unknown>, {
      bindings: [
        inputBinding('question', this.question),
        inputBinding('value', this.value),
        inputBinding('disabled', this.disabled),
        inputBinding('problems', this.problems),
        inputBinding('labelledBy', this.labelledBy),
        inputBinding('describedBy', this.describedBy),
        inputBinding('shownRows', this.shownRows),
        outputBinding<Json | null>('valueChange', (value) => this.valueChange.emit(value)),
      ],
    });
    this.shown = { type, ref };
  }
}
