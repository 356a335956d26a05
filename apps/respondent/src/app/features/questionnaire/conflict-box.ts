import { Component, computed, inject, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import type { AnswerView } from '@briedums/domain';
import type { Question } from '@briedums/methodology';
import { FileLinks, MomentPipe, Session } from '@briedums/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { AnswerTexts, fileIds } from './answer-text';
import type { Content } from './saving/entry';

/** Two people, or one in two windows, answered at once: both answers stand side by side, and the person chooses. */
@Component({
  selector: 'bd-conflict-box',
  imports: [FileLinks, MatButton, MomentPipe, TranslocoPipe],
  templateUrl: './conflict-box.html',
  styleUrl: './conflict-box.scss',
})
export class ConflictBox {
  private readonly session = inject(Session);
  protected readonly answers = inject(AnswerTexts);
  protected readonly filesOf = fileIds;
  readonly question = input.required<Question>();
  readonly mine = input.required<Content>();
  readonly theirs = input.required<AnswerView>();
  readonly choose = output<'mine' | 'theirs'>();
  /** The same person, in another window or on another device. */
  protected readonly own = computed(() => this.theirs().by === this.session.view()?.account.name);
}
