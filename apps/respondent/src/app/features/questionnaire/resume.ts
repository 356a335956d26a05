import { Component, effect, inject } from '@angular/core';
import { Router } from '@angular/router';
import { Skeleton } from '@briedums/web';
import { Form } from './form';

/** `/anketa/:id` goes on where the person stopped, or begins at the first section with questions for them. */
@Component({
  selector: 'bd-resume',
  imports: [Skeleton],
  template: `<bd-skeleton [lines]="8" />`,
})
export class Resume {
  constructor() {
    const form = inject(Form);
    const router = inject(Router);
    effect(() => {
      const sections = form.sections();
      if (!sections.length) return;
      const place = form.place();
      const known = sections.some((line) => line.section.id === place?.sectionId);
      const first = sections.find(({ state }) => state !== 'others') ?? sections[0];
      const target = known && place ? place.sectionId : first?.section.id;
      const fragment = known && place?.questionId ? `q-${place.questionId}` : undefined;
      void router.navigate(['/anketa', form.id(), target], { fragment, replaceUrl: true });
    });
  }
}
