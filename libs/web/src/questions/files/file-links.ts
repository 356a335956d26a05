import { Component, computed, inject, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { FileSizePipe, PluralPipe } from '../../i18n/pipes';
import { FILE_STORE } from './file-store';

/** The files of an answer as links to save them; where no files can be reached, how many there are. */
@Component({
  selector: 'bd-file-links',
  imports: [FileSizePipe, PluralPipe, TranslocoPipe],
  template: `
    @if (store && known() !== null) {
      <ul>
        @for (file of files(); track file.id) {
          <li>
            @if (file.known; as known) {
              <a [href]="store.address(file.id)" download>{{ known.name }}</a>&ngsp;
              <span class="bd-quiet">{{ known.size | fileSize }}</span>
            } @else {
              <span class="bd-quiet">{{ unknown() | transloco }}</span>
            }
          </li>
        }
      </ul>
    } @else {
      {{ ids().length | plural: 'questions.file.stored' }}
    }
  `,
  styles: `
    ul {
      margin: 0;
      padding: 0;
      list-style: none;
      overflow-wrap: anywhere;
    }
  `,
})
export class FileLinks {
  protected readonly store = inject(FILE_STORE, { optional: true });
  protected readonly known = computed(() => this.store?.known());
  readonly ids = input.required<readonly string[]>();
  protected readonly files = computed(() => this.ids().map((id) => ({ id, known: this.known()?.get(id) })));
  /** What is not among the known names was removed; without names nothing is known of it yet. */
  protected readonly unknown = computed(() => `questions.file.${this.known() ? 'gone' : 'loading'}`);
}
