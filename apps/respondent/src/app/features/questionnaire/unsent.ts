import { inject, Injectable } from '@angular/core';
import { ParticipationFiles } from './files/participation-files';
import { Form } from './form';

/**
 * What the server does not have yet, and what of it the person has agreed to leave so: after an update the next page is
 * loaded anew, and the browser must not ask once more what was just answered. Whatever comes later is asked about again.
 */
@Injectable()
export class Unsent {
  private readonly form = inject(Form);
  private readonly files = inject(ParticipationFiles);
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
    ];
  }
}
