import { computed, DestroyRef, effect, inject, Injectable, signal, untracked } from '@angular/core';
import { api, MAX_FILE_BYTES, whyNotUpload } from '@briedums/domain';
import {
  Announcer,
  Api,
  apiResource,
  ErrorTexts,
  type FileQuestion,
  type FileStore,
  formatSize,
  type KnownFile,
  NetworkError,
  ProblemError,
  Texts,
  Toast,
  type Upload,
} from '@briedums/web';
import { fileIds } from '../answer-text';
import { Form } from '../form';
import { UploadQueue } from './upload-queue';

/** Longer than the message that offers to undo a removal is shown, in milliseconds. */
const undoable = 12_000;

/** The files of the open questionnaire: their names, uploads under way, and what was just taken out of an answer. */
@Injectable()
export class ParticipationFiles implements FileStore {
  private readonly form = inject(Form);
  private readonly client = inject(Api);
  private readonly texts = inject(Texts);
  private readonly errors = inject(ErrorTexts);
  private readonly toast = inject(Toast);
  private readonly announcer = inject(Announcer);

  /** Only a methodology that asks for files is asked about them. */
  private readonly questions = computed(() =>
    [...this.form.places().values()].map(({ question }) => question).filter(({ type }) => type === 'file'),
  );
  private readonly list = apiResource(api.files.list, () => {
    const id = this.form.id();
    return id && this.questions().length ? { params: { id } } : undefined;
  });
  private readonly added = signal<readonly KnownFile[]>([]);
  readonly known = computed(() => {
    const listed = this.list.value();
    if (!listed) return this.list.error() ? null : undefined;
    return new Map([...listed, ...this.added()].map((file) => [file.id, file]));
  });

  private readonly connected = signal(navigator.onLine);
  readonly online = computed(() => this.connected() && this.form.queue.online());

  readonly queue = new UploadQueue({
    send: async ({ question, file }, progress, signal) => {
      const query = { questionId: question.id, name: file.name };
      const request = { params: { id: this.form.id() ?? '' }, query, body: file };
      return this.client.call(api.files.upload, request, { progress, signal });
    },
    stored: (question, file) => this.attach(question, file),
    reason: (error) => ({
      why: this.errors.of(error),
      repeatable: error instanceof NetworkError || !(error instanceof ProblemError) || error.status >= 500,
    }),
    failed: ({ name, why }) => this.announcer.say(this.texts.t('questions.file.failed', { name, why }), true),
  });
  private readonly takenOut = new Map<string, ReturnType<typeof setTimeout>>();

  constructor() {
    const heed = () => this.connected.set(navigator.onLine);
    window.addEventListener('online', heed);
    window.addEventListener('offline', heed);
    inject(DestroyRef).onDestroy(() => {
      window.removeEventListener('online', heed);
      window.removeEventListener('offline', heed);
      this.queue.stopAll();
      for (const id of this.takenOut.keys()) this.remove(id);
    });
    this.followColleagues();
  }

  uploads(questionId: string): readonly Upload[] {
    return this.queue.of(questionId);
  }

  add(question: FileQuestion, files: readonly File[]): void {
    const under = this.queue.of(question.id).filter(({ state }) => state !== 'failed').length;
    let room = question.maxFiles - this.idsOf(question).length - under;
    for (const file of files) {
      const why = this.refusal(question, file, room);
      if (!why) {
        room--;
        this.announcer.say(this.texts.t('questions.file.sending', { name: file.name }));
      }
      this.queue.add({ question, file }, why);
    }
  }

  repeat(key: number): void {
    this.queue.repeat(key);
  }

  dismiss(key: number): void {
    this.queue.dismiss(key);
  }

  takeOut(question: FileQuestion, id: string): void {
    const ids = this.idsOf(question);
    const at = ids.indexOf(id);
    this.put(
      question,
      ids.filter((other) => other !== id),
    );
    this.takenOut.set(
      id,
      setTimeout(() => this.remove(id), undoable),
    );
    const name = this.known()?.get(id)?.name ?? '';
    this.toast.say(this.texts.t('questions.file.removed', { name }), () => this.putBack(question, id, at));
  }

  address(fileId: string): string {
    return this.client.address(api.files.download, { params: { id: this.form.id() ?? '', fileId } });
  }

  private refusal(question: FileQuestion, file: File, room: number): string {
    const most = (bytes: number) => formatSize(this.texts.language(), bytes);
    const say = (code: string) =>
      this.texts.t(`questions.file.refused.${code}`, {
        size: most(file.size),
        most: most(MAX_FILE_BYTES),
        max: question.maxFiles,
      });
    const code = whyNotUpload(file);
    if (code) return say(code);
    return room > 0 ? '' : say('tooManyFiles');
  }

  private idsOf({ id }: FileQuestion): string[] {
    return fileIds(this.form.contentOf(id).answer);
  }

  private put(question: FileQuestion, ids: string[]): void {
    this.form.answer(question, ids.length ? { value: ids } : null);
  }

  private attach(question: FileQuestion, file: KnownFile): void {
    this.added.update((all) => [...all, file]);
    this.put(question, [...this.idsOf(question), file.id]);
    this.announcer.say(this.texts.t('questions.file.attached', { name: file.name }));
  }

  private putBack(question: FileQuestion, id: string, at: number): void {
    clearTimeout(this.takenOut.get(id));
    this.takenOut.delete(id);
    const ids = this.idsOf(question);
    if (!ids.includes(id)) this.put(question, ids.toSpliced(at, 0, id));
  }

  /** Lets the server forget a file. Where it refuses (an answer or a submission names it), it knows better. */
  private remove(fileId: string): void {
    clearTimeout(this.takenOut.get(fileId));
    this.takenOut.delete(fileId);
    const id = this.form.id();
    if (id) this.client.call(api.files.remove, { params: { id, fileId } }).catch(() => undefined);
  }

  /** A colleague's answer may name files that were not there when the names were asked for; each is asked for once. */
  private followColleagues(): void {
    const asked = new Set<string>();
    effect(() => {
      const known = this.known();
      if (!known) return;
      const named = this.questions().flatMap(({ id }) => fileIds(this.form.answers()[id]));
      const unknown = named.filter((id) => !known.has(id) && !asked.has(id));
      for (const id of unknown) asked.add(id);
      if (unknown.length) untracked(() => this.list.reload());
    });
  }
}
