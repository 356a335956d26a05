import { Component, computed, input } from '@angular/core';
import { methodologySchema } from '@briedums/methodology';
import { PluralPipe, TextPipe } from '@briedums/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { ProblemCount } from '../problem-count';
import { ProblemList } from '../problems/problem-list';
import type { ReadDocument } from './read-document';

/** What a document is and what is wrong with it, before it is sent. */
@Component({
  selector: 'bd-document-preview',
  imports: [PluralPipe, ProblemCount, ProblemList, TextPipe, TranslocoPipe],
  templateUrl: './document-preview.html',
  styles: `
    :host {
      display: block;
    }

    h2 {
      margin-bottom: 0.625rem;
    }

    bd-problem-list {
      margin-top: 0.75rem;
    }
  `,
})
export class DocumentPreview {
  readonly read = input.required<Extract<ReadDocument, { state: 'read' }>>();
  protected readonly errors = computed(() => this.count('error'));
  protected readonly warnings = computed(() => this.count('warning'));
  protected readonly size = computed(() => {
    const whole = methodologySchema.safeParse(this.read().document);
    if (!whole.success) return null;
    const { sections } = whole.data;
    const questions = sections.flatMap((s) => s.subsections.flatMap((b) => b.questions));
    return { sections: sections.length, questions: questions.length };
  });

  private count(severity: 'error' | 'warning'): number {
    return this.read().problems.filter((p) => p.severity === severity).length;
  }
}
