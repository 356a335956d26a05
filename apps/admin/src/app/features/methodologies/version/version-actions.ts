import { DOCUMENT, inject, Injectable } from '@angular/core';
import { Router } from '@angular/router';
import { api } from '@briedums/domain';
import { Api, Confirm, type Json, Texts, Toast } from '@briedums/web';
import { VersionStore } from './version-store';

/** What is done with a draft as a whole, each after a question that says what will happen. */
@Injectable()
export class VersionActions {
  private readonly document = inject(DOCUMENT);
  private readonly client = inject(Api);
  private readonly confirm = inject(Confirm);
  private readonly texts = inject(Texts);
  private readonly toast = inject(Toast);
  private readonly router = inject(Router);
  private readonly store = inject(VersionStore);

  async publish(): Promise<void> {
    const version = this.store.version();
    if (!version) return;
    const name = this.name();
    const agreed = await this.confirm.ask({
      title: this.texts.t('methodologies.publish.title', { name }),
      text: [
        this.texts.t('methodologies.publish.text'),
        ...(version.warnings ? [this.texts.plural('methodologies.publish.warnings', version.warnings)] : []),
      ].join(' '),
      action: this.texts.t('methodologies.publish.action'),
    });
    if (!agreed) return;
    try {
      await this.client.call(api.methodologies.publish, { params: { id: version.id } });
      this.toast.say(this.texts.t('methodologies.publish.done', { name }));
      // The button that had the focus is gone with the draft.
      this.document.getElementById('content')?.focus({ preventScroll: true });
    } catch (error) {
      this.toast.fail(error);
    }
    // Also after a refusal: somebody else may have published or changed the draft.
    this.store.loaded.reload();
  }

  async remove(): Promise<void> {
    const version = this.store.version();
    if (!version) return;
    const name = this.name();
    const agreed = await this.confirm.ask({
      title: this.texts.t('methodologies.remove.title', { name }),
      text: this.texts.t('methodologies.remove.text'),
      action: this.texts.t('methodologies.remove.action'),
      destructive: true,
    });
    if (!agreed) return;
    const document = this.store.loaded.value()?.document as Json;
    try {
      await this.client.call(api.methodologies.remove, { params: { id: version.id } });
      this.toast.say(this.texts.t('methodologies.remove.done', { name }), () => this.restore(document, name));
      await this.router.navigate(['/methodologies']);
    } catch (error) {
      this.toast.fail(error);
    }
  }

  /** The same document as a new draft: nothing else hung on the one that was deleted. */
  private async restore(document: Json, name: string): Promise<void> {
    try {
      const { version } = await this.client.call(api.methodologies.import, { body: { document } });
      this.toast.say(this.texts.t('methodologies.remove.undone', { name }));
      await this.router.navigate(['/methodologies', version.id]);
    } catch (error) {
      this.toast.fail(error);
    }
  }

  private name(): string {
    const version = this.store.version();
    return version ? `${this.texts.of(version.title)} ${version.version}` : '';
  }
}
