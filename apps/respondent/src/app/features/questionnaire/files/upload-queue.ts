import { computed, signal } from '@angular/core';
import type { FileQuestion, KnownFile, Upload } from '@briedums/web';

export interface UploadParts {
  /** Sends one file; rejects as the API client does. */
  send(job: UploadJob, progress: (share: number) => void, signal: AbortSignal): Promise<KnownFile>;
  stored(question: FileQuestion, file: KnownFile): void;
  /** Why it failed, as a sentence, and whether the same file may succeed later. */
  reason(error: unknown): Pick<Upload, 'why' | 'repeatable'>;
  failed(upload: Upload): void;
}

export interface UploadJob {
  question: FileQuestion;
  file: File;
}

interface Item extends Upload, UploadJob {
  stop: AbortController;
}

/** Sends files one after another, in the order in which they were chosen; forgets each when it is stored or dismissed. */
export class UploadQueue {
  private readonly items = signal<readonly Item[]>([]);
  private lastKey = 0;
  private running = false;

  constructor(private readonly parts: UploadParts) {}

  /** The keys of those that are waiting or being sent. */
  readonly underWay = computed(() =>
    this.items().flatMap(({ key, state }) => (state === 'failed' ? [] : [key])),
  );
  readonly count = computed(() => this.underWay().length);

  of(questionId: string): readonly Upload[] {
    return this.items().filter(({ question }) => question.id === questionId);
  }

  /** With `why`, the file is only shown as refused and never sent. */
  add(job: UploadJob, why = ''): void {
    const { name, size } = job.file;
    const state = why ? ('failed' as const) : ('waiting' as const);
    const stop = new AbortController();
    const item = { ...job, key: ++this.lastKey, name, size, state, share: 0, why, repeatable: false, stop };
    this.items.update((all) => [...all, item]);
    if (why) this.parts.failed(item);
    void this.pump();
  }

  repeat(key: number): void {
    this.change(key, { state: 'waiting', share: 0, why: '', stop: new AbortController() });
    void this.pump();
  }

  dismiss(key: number): void {
    this.items()
      .find((item) => item.key === key)
      ?.stop.abort();
    this.items.update((all) => all.filter((item) => item.key !== key));
  }

  stopAll(): void {
    for (const { key } of this.items()) this.dismiss(key);
  }

  private change(key: number, change: Partial<Item>): void {
    this.items.update((all) => all.map((item) => (item.key === key ? { ...item, ...change } : item)));
  }

  private async pump(): Promise<void> {
    if (this.running) return;
    this.running = true;
    for (let next = this.next(); next; next = this.next()) await this.send(next);
    this.running = false;
  }

  private next(): Item | undefined {
    return this.items().find(({ state }) => state === 'waiting');
  }

  private async send(item: Item): Promise<void> {
    const { key, stop } = item;
    this.change(key, { state: 'sending' });
    try {
      const file = await this.parts.send(item, (share) => this.change(key, { share }), stop.signal);
      this.items.update((all) => all.filter((other) => other.key !== key));
      this.parts.stored(item.question, file);
    } catch (error) {
      if (stop.signal.aborted) return;
      this.change(key, { state: 'failed', ...this.parts.reason(error) });
      const failed = this.items().find((other) => other.key === key);
      if (failed) this.parts.failed(failed);
    }
  }
}
