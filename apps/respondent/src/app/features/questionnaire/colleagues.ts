import { DestroyRef, DOCUMENT, inject, Injectable, signal } from '@angular/core';
import { type AnswerView, api } from '@briedums/domain';
import { Announcer, Api, Session, Texts } from '@briedums/web';
import { Form } from './form';

const every = 10_000;

/**
 * Asks for what colleagues changed while the page is looked at. An answer whose question has the focus waits until the
 * focus leaves, so that nothing changes under the hands.
 */
@Injectable()
export class Colleagues {
  private readonly client = inject(Api);
  private readonly form = inject(Form);
  private readonly session = inject(Session);
  private readonly texts = inject(Texts);
  private readonly announcer = inject(Announcer);
  private readonly document = inject(DOCUMENT);
  private readonly held = new Map<string, AnswerView>();
  private asking = false;

  /** The question that has the focus. */
  private focused: string | null = null;
  /** Questions whose answers a colleague changed while this page was open. */
  readonly changed = signal<ReadonlySet<string>>(new Set());

  constructor() {
    const timer = setInterval(() => void this.ask(), every);
    const look = () => void this.ask();
    this.document.addEventListener('visibilitychange', look);
    inject(DestroyRef).onDestroy(() => {
      clearInterval(timer);
      this.document.removeEventListener('visibilitychange', look);
    });
  }

  enter(questionId: string): void {
    this.focused = questionId;
  }

  leave(questionId: string): void {
    if (this.focused === questionId) this.focused = null;
    const view = this.held.get(questionId);
    if (!view) return;
    this.held.delete(questionId);
    this.form.take([view]);
  }

  /** A colleague has changed the question while it has the focus here. */
  isHeld(questionId: string): boolean {
    return this.held.has(questionId);
  }

  async ask(): Promise<void> {
    const [id, since] = [this.form.id(), this.form.serverTime()];
    if (!id || !since || this.asking || this.document.visibilityState !== 'visible') return;
    this.asking = true;
    try {
      const news = await this.client.call(api.answers.changes, { params: { id }, query: { since } });
      if (this.form.id() !== id) return;
      this.form.serverTime.set(news.serverTime);
      this.form.participation.set(news.participation);
      this.form.who.set(news.who);
      this.spread(news.answers);
    } catch {
      // The next asking covers the same span; whether the server is reached is told by the saving.
    } finally {
      this.asking = false;
    }
  }

  private spread(views: readonly AnswerView[]): void {
    const news = views.filter((v) => v.revision > (this.form.views().get(v.questionId)?.revision ?? 0));
    const others = news.filter((v) => v.by !== this.session.view()?.account.name);
    for (const view of news) if (view.questionId === this.focused) this.held.set(view.questionId, view);
    this.form.take(news.filter((view) => view.questionId !== this.focused));
    if (!others.length) return;
    this.changed.update((ids) => new Set([...ids, ...others.map((v) => v.questionId)]));
    this.announcer.say(this.texts.plural('question.changedByColleague', others.length));
  }
}
