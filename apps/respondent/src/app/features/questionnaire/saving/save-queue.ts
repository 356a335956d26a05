import { computed, signal } from '@angular/core';
import type { AnswerView } from '@briedums/domain';
import { NetworkError } from '@briedums/web';
import { conflictIn, worthRepeating } from './answers-of-server';
import { Entries } from './entries';
import type { Drawer } from './drawer';
import type { Content, Entry, Kept } from './entry';
import { sameContent } from './same-content';
import { Timers } from './timers';

export interface QueueParts {
  drawer: Drawer;
  /** Sends one answer; rejects as the API client does. */
  send(kept: Kept): Promise<AnswerView>;
  /** What the server has acknowledged. */
  acknowledged(view: AnswerView): void;
}

const together = 4;
const firstRetry = 2_000;
const lastRetry = 30_000;

/**
 * Sends answers one by one and forgets each only when the server has acknowledged it. What is typed is put away in the
 * browser first, so nothing depends on the network, the session or the page staying open.
 */
export class SaveQueue {
  private readonly kept: Entries;
  private readonly inFlight = new Map<string, Promise<void>>();
  private readonly timers = new Timers();
  private number = 0;
  private pause = firstRetry;
  private owner = '';

  private readonly reached = signal(true);
  private readonly lastSaved = signal<string | null>(null);

  constructor(private readonly parts: QueueParts) {
    this.kept = new Entries(parts.drawer);
  }

  get entries() {
    return this.kept.all;
  }
  /** False after the server was not reached, until it answers again. */
  readonly online = this.reached.asReadonly();
  /** When the server acknowledged last, by its clock. */
  readonly savedAt = this.lastSaved.asReadonly();
  readonly count = computed(() => this.entries().size);
  /** Nothing typed is only in memory: false when the browser keeps no data. */
  get durable() {
    return this.kept.durable;
  }

  /** Takes up what an earlier page could not send. */
  async open(owner: string): Promise<void> {
    this.owner = owner;
    for (const kept of await this.kept.load(owner)) {
      this.number = Math.max(this.number, kept.number);
      if (this.entries().has(kept.questionId)) continue;
      const { answer, comment } = kept;
      this.kept.set({ ...kept, unsure: [...kept.unsure, { answer, comment }], phase: 'waiting' });
    }
    this.pump();
  }

  /** Puts an answer away and sends it after `delay` milliseconds without another change. `revision` is the one shown. */
  put(questionId: string, content: Content, revision: number, delay = 0): void {
    const known = this.entries().get(questionId);
    const base = known ? { revision: known.revision, unsure: known.unsure } : { revision, unsure: [] };
    const kept: Kept = { owner: this.owner, questionId, ...content, ...base, number: ++this.number };
    const phase = known?.phase === 'conflict' ? known : { phase: 'waiting' as const };
    this.kept.keep({ ...phase, ...kept } as Entry);
    this.timers.set(questionId, delay, () => this.pump());
  }

  /** Sends now what is waiting; resolves when everything is acknowledged or stands still. */
  async flush(questionId?: string): Promise<void> {
    if (questionId) this.timers.clear(questionId);
    else this.timers.clearAll();
    this.pump();
    while (this.inFlight.size) await Promise.race(this.inFlight.values());
  }

  /** Tries everything again that failed. */
  retry(): Promise<void> {
    for (const entry of this.entries().values()) {
      if (entry.phase === 'refused') this.kept.set({ ...entry, phase: 'waiting' } as Entry);
    }
    return this.flush();
  }

  /** Decides a conflict: mine is sent over the server's, theirs replaces mine. */
  resolve(questionId: string, choice: 'mine' | 'theirs'): void {
    const entry = this.entries().get(questionId);
    if (entry?.phase !== 'conflict') return;
    if (choice === 'theirs') {
      this.kept.forget(entry);
      this.parts.acknowledged(entry.theirs);
      return;
    }
    const { theirs, ...mine } = entry;
    this.kept.keep({ ...mine, revision: theirs.revision, phase: 'waiting' });
    this.pump();
  }

  /** Gives up an answer that the server refuses. */
  drop(questionId: string): void {
    const entry = this.entries().get(questionId);
    if (entry) this.kept.forget(entry);
  }

  close(): void {
    this.timers.clearAll();
    this.timers.clear(retryTimer);
  }

  private pump(): void {
    for (const entry of this.entries().values()) {
      if (this.inFlight.size >= together) return;
      const { questionId } = entry;
      if (entry.phase !== 'waiting' || this.inFlight.has(questionId) || this.timers.has(questionId)) continue;
      const running = this.send(entry).finally(() => {
        this.inFlight.delete(questionId);
        if (this.reached()) this.pump();
      });
      this.inFlight.set(questionId, running);
    }
  }

  private async send(entry: Entry): Promise<void> {
    this.kept.set({ ...entry, phase: 'sending' } as Entry);
    try {
      this.accept(entry, await this.parts.send(entry));
      this.answered();
    } catch (error) {
      if (!(error instanceof NetworkError)) this.answered();
      this.refuse(entry, error);
    }
  }

  private answered(): void {
    this.reached.set(true);
    this.pause = firstRetry;
  }

  private accept(sent: Entry, view: AnswerView): void {
    this.parts.acknowledged(view);
    this.lastSaved.set(view.at);
    const now = this.entries().get(sent.questionId);
    if (!now || now.number === sent.number) this.kept.forget(sent);
    else this.kept.keep({ ...now, revision: view.revision, unsure: [], phase: 'waiting' } as Entry);
  }

  private refuse(sent: Entry, error: unknown): void {
    const now = this.entries().get(sent.questionId);
    if (!now) return;
    const theirs = conflictIn(error);
    if (theirs) return this.conflict(now, theirs);
    if (error instanceof NetworkError) {
      const { answer, comment } = sent;
      this.reached.set(false);
      this.kept.keep({
        ...now,
        unsure: [...now.unsure.slice(-4), { answer, comment }],
        phase: 'waiting',
      } as Entry);
    } else this.kept.set({ ...now, phase: 'refused', error });
    if (worthRepeating(error)) this.repeatLater();
  }

  /** An earlier sending of ours may have arrived without our hearing of it, or both wrote the same: that is no conflict. */
  private conflict(now: Entry, theirs: AnswerView): void {
    if (sameContent(now, theirs)) {
      this.kept.forget(now);
      return this.parts.acknowledged(theirs);
    }
    const own = now.unsure.some((content) => sameContent(content, theirs));
    if (own) this.kept.keep({ ...now, revision: theirs.revision, unsure: [], phase: 'waiting' } as Entry);
    else this.kept.set({ ...now, phase: 'conflict', theirs });
  }

  private repeatLater(): void {
    if (this.timers.has(retryTimer)) return;
    this.timers.set(retryTimer, this.pause, () => void this.retry());
    this.pause = Math.min(this.pause * 2, lastRetry);
  }
}

/** No question has such a name. */
const retryTimer = '*';
