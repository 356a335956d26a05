import { Component, computed, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { FileSizePipe, SharePipe } from '../../i18n/pipes';
import { Icon } from '../../ui/icon';
import { Progress } from '../../ui/progress';
import type { Upload } from './file-store';

/** One file on its way: how far it is, or why it did not arrive and what to do. */
@Component({
  selector: 'bd-upload-line',
  imports: [FileSizePipe, Icon, Progress, SharePipe, TranslocoPipe],
  template: `
    @let u = upload();
    @if (u.state === 'failed') {
      <p class="bd-problem">
        <bd-icon name="error" />{{ 'questions.file.failed' | transloco: { name: u.name, why: u.why } }}
      </p>
      <p class="actions">
        @if (u.repeatable) {
          <button type="button" class="bd-linkbutton" (click)="repeat.emit()">
            {{ 'common.retry' | transloco }}<span class="bd-hidden"> {{ u.name }}</span>
          </button>
        }
        <button type="button" class="bd-linkbutton" (click)="dismiss.emit()">
          {{ 'questions.file.dismiss' | transloco }}<span class="bd-hidden"> {{ u.name }}</span>
        </button>
      </p>
    } @else {
      <p class="name">
        {{ u.name }} <span class="bd-quiet">{{ u.size | fileSize }}</span>
      </p>
      <p class="actions">
        @if (u.state === 'sending') {
          <bd-progress
            [bare]="true"
            [done]="percent()"
            [total]="100"
            [label]="'questions.file.sending' | transloco: { name: u.name }"
          />
          @if (u.share < 1) {
            <span class="bd-figures" aria-hidden="true">{{ percent() | share }}</span>
          } @else {
            <span class="bd-quiet">{{ 'questions.file.checking' | transloco }}</span>
          }
        } @else {
          <span class="bd-quiet">{{ 'questions.file.waiting' | transloco }}</span>
        }
        <button type="button" class="bd-linkbutton" (click)="dismiss.emit()">
          {{ 'questions.file.cancel' | transloco }}<span class="bd-hidden"> {{ u.name }}</span>
        </button>
      </p>
    }
  `,
  styles: `
    :host {
      display: block;
      padding: 0.5rem 0;
      overflow-wrap: anywhere;
    }

    p {
      margin: 0;
    }

    .actions {
      display: flex;
      flex-wrap: wrap;
      gap: 0.5rem 1rem;
      align-items: center;
      margin-top: 0.25rem;
    }

    bd-progress {
      flex: 1 1 6rem;
      max-width: 16rem;
    }
  `,
})
export class UploadLine {
  readonly upload = input.required<Upload>();
  readonly repeat = output<void>();
  readonly dismiss = output<void>();
  protected readonly percent = computed(() => Math.round(100 * this.upload().share));
}
