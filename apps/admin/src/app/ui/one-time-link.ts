import { afterNextRender, Component, type ElementRef, inject, input, signal, viewChild } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Announcer, Icon } from '@briedums/web';
import { Texts } from '@briedums/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { copyText } from './copy-text';

/** A link that the server tells once. */
@Component({
  selector: 'bd-one-time-link',
  imports: [Icon, MatButton, TranslocoPipe],
  template: `
    <p>{{ 'ui.link.text' | transloco }}</p>
    <label for="bd-one-time-link">{{ 'ui.link.label' | transloco: { name: name() } }}</label>
    <div class="row">
      <input
        #box
        id="bd-one-time-link"
        class="bd-input bd-mono"
        readonly
        [value]="link()"
        (focus)="box.select()"
      />
      <button matButton="filled" type="button" (click)="copy()">
        <bd-icon [name]="copied() ? 'check' : 'document'" /> {{ 'ui.link.copy' | transloco }}
      </button>
    </div>
    @if (told(); as text) {
      <p class="told">{{ text }}</p>
    }
  `,
  styles: `
    label {
      display: block;
      margin-bottom: 0.25rem;
      font-weight: 600;
    }

    .row {
      display: flex;
      flex-wrap: wrap;
      gap: 0.5rem;
    }

    input {
      flex: 1 1 14rem;
      width: auto;
    }

    .told {
      margin: 0.5rem 0 0;
    }
  `,
})
export class OneTimeLink {
  private readonly texts = inject(Texts);
  private readonly announcer = inject(Announcer);
  private readonly box = viewChild.required<ElementRef<HTMLInputElement>>('box');
  readonly link = input.required<string>();
  /** Whom the link is for. */
  readonly name = input.required<string>();
  protected readonly copied = signal(false);
  protected readonly told = signal('');

  constructor() {
    // What was in focus is gone together with the form that made the link.
    afterNextRender(() => this.box().nativeElement.focus());
  }

  protected async copy(): Promise<void> {
    const done = await copyText(this.link());
    this.copied.set(done);
    if (!done) this.box().nativeElement.select();
    this.told.set(this.texts.t(done ? 'ui.link.copied' : 'ui.link.notCopied'));
    this.announcer.say(this.told());
  }
}
