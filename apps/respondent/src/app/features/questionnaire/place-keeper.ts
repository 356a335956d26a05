import { DestroyRef, inject, Injectable } from '@angular/core';
import { api } from '@briedums/domain';
import { Api } from '@briedums/web';
import { Form } from './form';

const after = 2_000;

/** Tells the server where the person is, so that any device goes on there. A lost one does no harm. */
@Injectable()
export class PlaceKeeper {
  private readonly client = inject(Api);
  private readonly form = inject(Form);
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    inject(DestroyRef).onDestroy(() => clearTimeout(this.timer));
  }

  at(sectionId: string, questionId: string | null): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.tell(sectionId, questionId), after);
  }

  private async tell(sectionId: string, questionId: string | null): Promise<void> {
    const id = this.form.id();
    if (!id || !this.form.editable()) return;
    await this.client
      .call(api.answers.place, { params: { id }, body: { sectionId, questionId } })
      .catch(() => undefined);
  }
}
