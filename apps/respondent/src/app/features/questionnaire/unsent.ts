import { DOCUMENT, inject, Injectable } from '@angular/core';
import { ParticipationFiles } from './files/participation-files';
import { Form } from './form';
import { unfinishedFields } from './unfinished';

/**
 * What the server does not have yet, and what of it the person has agreed to leave so: after an update the next page is
 * loaded anew, and the browser must not ask once more what was just answered. Whatever comes later is asked about again.
 */
@Injectable()
export class Unsent {
  private readonly form = inject(Form);
  private readonly files = inject(ParticipationFiles);
  private readonly document = inject(DOCUMENT);
  private agreed: readonly string[] = [];

  agree(): void {
    this.agreed = this.all();
  }

  /** Whether closing the window has to be asked about. */
  asks(): boolean {
    return this.all().some((one) => !this.agreed.includes(one));
  }

  private all(): string[] {
    const answers = [...this.form.queue.entries().values()];
    return [
      ...answers.map(({ questionId, number }) => `${questionId} ${number}`),
      ...this.files.queue.underWay().map((key) => `file ${key}`),
      ...unfinishedFields(this.document).map((field) => `field ${typedIn(field)}`),
    ];
  }
}

const typedIn = (field: HTMLElement): string =>
  [field, ...field.querySelectorAll('input')]
    .map((control) => (control instanceof HTMLInputElement ? control.value : ''))
    .join(' ');
