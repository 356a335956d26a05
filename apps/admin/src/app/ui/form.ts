import { computed, inject, type Signal, signal } from '@angular/core';
import { ErrorTexts, ProblemError, type SummaryItem, Texts } from '@briedums/web';
import type { z } from 'zod';

export interface FormOptions<T> {
  initial: T;
  /** What the server takes, as the domain says it. */
  schema: z.ZodType;
  /** The value that is sent, made of what is typed. */
  toBody: (typed: T) => unknown;
  /** Where the sentences are: `<texts>.<path>`, such as `rounds.problems.title.lv`. */
  texts: string;
}

/** Typed values, what is wrong with them, and sending them. Nothing typed is lost when sending fails. */
export interface Form<T> {
  readonly typed: Signal<T>;
  readonly busy: Signal<boolean>;
  /** Why sending failed, as a sentence; null when the fields say it. */
  readonly failure: Signal<string | null>;
  readonly summary: Signal<readonly SummaryItem[]>;
  patch(part: Partial<T>): void;
  /** What an input event typed into one field. */
  type(field: keyof T, event: Event): void;
  /** What is wrong with a field, once sending was tried. */
  problem(path: string): string | null;
  /** Checks, sends, and gives the answer; undefined when something was wrong. */
  send<R>(call: (body: never) => Promise<R>): Promise<R | undefined>;
}

/** Id of a field's element, for the error summary. */
export const fieldId = (path: string): string => `f-${path.replaceAll('.', '-')}`;

/** Call it where a component's fields are made. */
export function createForm<T extends object>(options: FormOptions<T>): Form<T> {
  const texts = inject(Texts);
  const errors = inject(ErrorTexts);
  const typed = signal<T>(options.initial);
  const tried = signal(false);
  const busy = signal(false);
  const error = signal<unknown>(null);

  const sentence = (path: string): string => {
    const key = `${options.texts}.${path}`;
    return texts.has(key) ? texts.t(key) : texts.t('ui.fieldProblem');
  };
  const keys = Object.keys(options.initial);
  /** The summary follows the fields, whatever the order of the schema: `title.lv` is the field `lv`. */
  const place = (path: string): number => {
    const at = keys.findIndex((key) => key === path || path.endsWith(`.${key}`));
    return at < 0 ? keys.length : at;
  };
  const own = computed(() => {
    const issues = options.schema.safeParse(options.toBody(typed())).error?.issues ?? [];
    return issues.map((issue) => issue.path.join('.'));
  });
  const found = computed<Record<string, string>>(() => {
    if (!tried()) return {};
    const sent = error();
    const told = sent instanceof ProblemError ? sent.fields.map((f) => f.path.replace(/^body\./, '')) : [];
    return Object.fromEntries([...own(), ...told].map((path) => [path, sentence(path)]));
  });

  return {
    typed: typed.asReadonly(),
    busy: busy.asReadonly(),
    failure: computed(() => {
      const sent = error();
      return sent && !Object.keys(found()).length ? errors.of(sent) : null;
    }),
    summary: computed(() =>
      Object.entries(found())
        .sort(([a], [b]) => place(a) - place(b))
        .map(([path, text]) => ({ target: fieldId(path), text })),
    ),
    patch: (part) => {
      typed.update((t) => ({ ...t, ...part }));
      error.set(null);
    },
    type: (field, event) => {
      const { value } = event.target as HTMLInputElement;
      typed.update((t) => ({ ...t, [field]: value }));
      error.set(null);
    },
    problem: (path) => found()[path] ?? null,
    async send(call) {
      tried.set(true);
      error.set(null);
      if (own().length || busy()) return undefined;
      busy.set(true);
      try {
        return await call(options.toBody(typed()) as never);
      } catch (failed) {
        error.set(failed);
        return undefined;
      } finally {
        busy.set(false);
      }
    },
  };
}
