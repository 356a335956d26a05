import { computed, effect, inject, Injectable, linkedSignal, signal } from '@angular/core';
import { answerable, type AnswerView, api, askedOf, type ParticipationView } from '@briedums/domain';
import type { Answer, Answers, Engine, Problem, Question, Source } from '@briedums/methodology';
import { Api, apiResource, Session } from '@briedums/web';
import { engineOf } from './engine-of';
import { placesOf, type SectionLine, sectionState } from './map';
import { DRAWER } from './saving/drawer';
import type { Content } from './saving/entry';
import { Reasons } from './saving/reasons';
import { REASONS_DRAWER } from './saving/reasons-drawer';
import { SaveQueue } from './saving/save-queue';
import { statusOf } from './saving/status';

type Loaded = { ok: true; engine: Engine } | { ok: false; error: unknown };
const chosenAtOnce: readonly Question['type'][] = [
  'yesNo',
  'single',
  'multiple',
  'choiceTable',
  'date',
  'file',
];
/** A pause in typing after which the answer is sent, in milliseconds. */
const pause = 900;

/** One open questionnaire: what the server has, what is typed over it, and what the engine says of both together. */
@Injectable()
export class Form {
  private readonly client = inject(Api);
  private readonly session = inject(Session);
  private readonly drawer = inject(DRAWER);

  readonly id = signal<string | null>(null);
  readonly loading = apiResource(api.answers.questionnaire, () => {
    const id = this.id();
    return id ? { params: { id } } : undefined;
  });
  private readonly loaded = this.loading.value;

  readonly participation = linkedSignal<ParticipationView | undefined>(() => this.loaded()?.participation);
  readonly who = linkedSignal(() => this.loaded()?.who ?? { contact: false, expert: false });
  readonly serverTime = linkedSignal(() => this.loaded()?.serverTime ?? null);
  /** Now, in milliseconds, by the server's clock: it goes on while the page is open. */
  readonly now = computed(() => Date.parse(this.serverTime() ?? '') || Date.now());
  /** Answers as the server has them, by question. */
  readonly views = linkedSignal<ReadonlyMap<string, AnswerView>>(
    () => new Map((this.loaded()?.answers ?? []).map((view) => [view.questionId, view])),
  );
  readonly place = computed(() => this.loaded()?.place ?? null);

  private readonly built = computed<Loaded | undefined>(() => {
    const loaded = this.loaded();
    if (!loaded) return undefined;
    try {
      return { ok: true, engine: engineOf(loaded.methodologyHash, loaded.methodology) };
    } catch (error) {
      return { ok: false, error };
    }
  });
  readonly engine = computed(() => {
    const built = this.built();
    return built?.ok ? built.engine : undefined;
  });
  readonly error = computed(() => {
    const built = this.built();
    return this.loading.error() ?? (built && !built.ok ? built.error : undefined);
  });

  readonly queue = new SaveQueue({
    drawer: this.drawer,
    send: ({ questionId, revision, answer, comment }) =>
      this.client.call(api.answers.save, {
        params: { id: this.id() ?? '', questionId },
        body: { revision, answer, comment },
      }),
    acknowledged: (view) => this.take([view]),
  });
  readonly status = computed(() =>
    statusOf(this.queue.entries().values(), this.queue.online(), this.queue.savedAt()),
  );

  /** Whose questions this person answers; the others are shown to read. Who answers none reads what the institution does. */
  readonly sources = computed<readonly Source[]>(() => {
    const asked = askedOf(this.who());
    return asked.length ? asked : ['self'];
  });
  /** Contacts check and submit for their institution; staff read, and experts answer what is put to them. */
  readonly submits = computed(() => this.who().contact);
  /** The sources that can be answered now, by the same rule as on the server. */
  private readonly answerable = computed<readonly Source[]>(() => {
    const participation = this.participation();
    if (!participation) return [];
    const { round, state } = participation;
    return answerable(this.who(), { round: round.state, participation: state });
  });
  /** The work on this questionnaire goes on: the institution's own for its contacts, any for others. */
  readonly editable = computed(() =>
    this.submits() ? this.answerable().includes('self') : this.answerable().length > 0,
  );
  readonly places = computed(() => {
    const engine = this.engine();
    return engine ? placesOf(engine.methodology) : new Map<string, never>();
  });

  readonly answers = computed<Answers>(() => {
    const answers: Record<string, Answer> = {};
    for (const [id, { answer }] of this.views()) if (answer) answers[id] = answer;
    for (const [id, { answer }] of this.queue.entries()) {
      if (answer) answers[id] = answer;
      else delete answers[id];
    }
    return answers;
  });
  readonly visibility = computed(() => this.engine()?.isVisible(this.answers()));
  readonly progress = computed(() => this.engine()?.progress(this.answers(), { sources: this.sources() }));
  readonly problems = computed(
    () => this.engine()?.checkAnswers(this.answers(), { sources: this.sources() }) ?? [],
  );
  /** Missing answers are pointed at only after the person asked to check. */
  readonly checked = signal(false);
  /** Why a warning may stay, by its key, as typed on the way to submitting. */
  readonly reasons = new Reasons(inject(REASONS_DRAWER));
  private readonly problemsBy = computed(() => grouped(this.problems(), this.checked()));

  readonly sections = computed<SectionLine[]>(() => {
    const counts = new Map(this.progress()?.sections.map((s) => [s.sectionId, s]));
    return (this.engine()?.methodology.sections ?? []).map((section) => {
      const count = counts.get(section.id) ?? {
        applies: true,
        answered: 0,
        required: 0,
        requiredAnswered: 0,
      };
      const questions = section.subsections.flatMap((s) => s.questions);
      const problems = questions.reduce((sum, { id }) => sum + this.problemsOf(id).length, 0);
      const own = questions.filter(({ source }) => this.sources().includes(source)).length;
      return {
        section,
        state: sectionState({ ...count, own }),
        answered: count.requiredAnswered,
        required: count.required,
        problems,
      };
    });
  });

  constructor() {
    effect(() => {
      const account = this.session.view()?.account.id;
      const id = this.id();
      if (!account || !id) return;
      const owner = `${account}|${id}`;
      void this.queue.open(owner);
      void this.reasons.open(owner);
    });
  }

  problemsOf(questionId: string): Problem[] {
    return this.problemsBy().get(questionId) ?? [];
  }

  /** What the person sees as the content of an answer: their own, while it is not acknowledged. */
  contentOf(questionId: string): Content {
    const own = this.queue.entries().get(questionId) ?? this.views().get(questionId);
    return { answer: own?.answer ?? null, comment: own?.comment ?? null };
  }

  mayAnswer(question: Question): boolean {
    return this.answerable().includes(question.source);
  }

  answer(question: Question, answer: Answer | null): void {
    const atOnce = !answer || ('value' in answer && chosenAtOnce.includes(question.type));
    this.put(question, { ...this.contentOf(question.id), answer }, atOnce ? 0 : pause);
  }

  comment(question: Question, comment: string): void {
    this.put(question, { ...this.contentOf(question.id), comment: comment.trim() ? comment : null }, pause);
  }

  private put(question: Question, content: Content, delay: number): void {
    this.queue.put(question.id, content, this.views().get(question.id)?.revision ?? 0, delay);
  }

  /** Takes over answers of the server, where they are newer than what is known. */
  take(views: readonly AnswerView[]): void {
    const newer = views.filter((view) => view.revision > (this.views().get(view.questionId)?.revision ?? 0));
    if (!newer.length) return;
    this.views.update(
      (known) => new Map([...known, ...newer.map((view) => [view.questionId, view] as const)]),
    );
  }
}

/** Problems by the questions they are shown at. */
function grouped(problems: readonly Problem[], withMissing: boolean): ReadonlyMap<string, Problem[]> {
  const by = new Map<string, Problem[]>();
  for (const problem of problems) {
    if (problem.code === 'required' && !withMissing) continue;
    for (const id of problem.questions ?? [problem.questionId]) by.set(id, [...(by.get(id) ?? []), problem]);
  }
  return by;
}
