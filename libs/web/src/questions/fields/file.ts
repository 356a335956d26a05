import { afterNextRender, Component, computed, ElementRef, inject, Injector, signal } from '@angular/core';
import { fileEndings, MAX_FILE_BYTES } from '@briedums/domain';
import { TranslocoPipe } from '@jsverse/transloco';
import { FileSizePipe, PluralPipe } from '../../i18n/pipes';
import { Icon } from '../../ui/icon';
import { FieldBase, uniqueId } from '../field-base';
import { FILE_STORE } from '../files/file-store';
import { UploadLine } from '../files/upload-line';
import { asList } from '../values';

/**
 * The files of an answer: chosen or dropped, uploaded, saved again, taken out. The page's FILE_STORE uploads and changes the
 * answer, because an upload outlives the field when the person goes on to another section meanwhile.
 */
@Component({
  selector: 'bd-file-field',
  imports: [FileSizePipe, Icon, PluralPipe, TranslocoPipe, UploadLine],
  templateUrl: './file.html',
  styleUrl: './file.scss',
})
export class FileField extends FieldBase<'file'> {
  protected readonly store = inject(FILE_STORE, { optional: true });
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef);
  private readonly injector = inject(Injector);

  protected readonly chooseId = uniqueId('choose');
  protected readonly kindsId = uniqueId('kinds');
  protected readonly endings = fileEndings.map((ending) => `.${ending}`).join(',');
  protected readonly most = MAX_FILE_BYTES;
  protected readonly over = signal(false);

  protected readonly ids = computed(() => asList(this.value()));
  protected readonly files = computed(() =>
    this.ids().map((id) => ({ id, known: this.store?.known()?.get(id) })),
  );
  protected readonly unknown = computed(() => {
    const known = this.store?.known();
    return `questions.file.${known ? 'gone' : known === null ? 'unnamed' : 'loading'}`;
  });
  protected readonly uploads = computed(() => this.store?.uploads(this.question().id) ?? []);
  protected readonly described = computed(() => [this.describedBy(), this.kindsId].filter(Boolean).join(' '));

  protected choose(chooser: HTMLInputElement): void {
    this.add(chooser.files);
    // So that the same file can be chosen again after it was taken out.
    chooser.value = '';
  }

  protected drag(event: DragEvent): void {
    event.preventDefault();
    this.over.set(true);
  }

  protected drop(event: DragEvent): void {
    event.preventDefault();
    this.over.set(false);
    this.add(event.dataTransfer?.files);
  }

  protected takeOut(id: string): void {
    this.store?.takeOut(this.question(), id);
    this.keepFocus();
  }

  protected dismiss(key: number): void {
    this.store?.dismiss(key);
    this.keepFocus();
  }

  private add(files: FileList | null | undefined): void {
    if (files?.length) this.store?.add(this.question(), [...files]);
  }

  /** The button that was pressed goes with its line: the focus goes where more files can be chosen. */
  private keepFocus(): void {
    const focus = () => this.element.nativeElement.querySelector<HTMLElement>('input[type=file]')?.focus();
    afterNextRender(focus, { injector: this.injector });
  }
}
