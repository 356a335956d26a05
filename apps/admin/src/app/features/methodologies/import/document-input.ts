import { Component, inject, input, output, signal } from '@angular/core';
import { Texts } from '@briedums/web';
import { TranslocoPipe } from '@jsverse/transloco';

/** The server takes no more than this. */
const largestMegabytes = 4;

/** A JSON document: pasted, or read from a file into the same box, where it can be corrected. */
@Component({
  selector: 'bd-document-input',
  imports: [TranslocoPipe],
  templateUrl: './document-input.html',
  styleUrl: '../../../ui/csv-input.scss',
})
export class DocumentInput {
  private readonly texts = inject(Texts);
  readonly value = input.required<string>();
  readonly valueChange = output<string>();
  readonly error = input<string | null>(null);
  protected readonly unread = signal('');

  protected async read(event: Event): Promise<void> {
    const box = event.target as HTMLInputElement;
    const file = box.files?.[0];
    box.value = '';
    if (!file) return;
    if (file.size > largestMegabytes * 1_000_000)
      return this.unread.set(this.texts.t('methodologies.import.tooLarge', { size: largestMegabytes }));
    try {
      const text = new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer());
      this.unread.set('');
      this.valueChange.emit(text);
    } catch {
      this.unread.set(this.texts.t('methodologies.import.unreadable'));
    }
  }
}
