import type { AnswerView } from '@briedums/domain';
import { NetworkError, ProblemError } from '@briedums/web';
import type { Drawer } from './drawer';
import type { Kept } from './entry';
import { SaveQueue } from './save-queue';
import { statusOf } from './status';

const memoryDrawer = (kept: Kept[] = []): Drawer & { kept: Map<string, Kept> } => {
  const map = new Map(kept.map((k) => [k.questionId, k]));
  return {
    kept: map,
    all: async (owner) => [...map.values()].filter((k) => k.owner === owner),
    put: async (k) => void map.set(k.questionId, k),
    remove: async (_, id, number) => void ((map.get(id)?.number ?? 0) <= number && map.delete(id)),
  };
};

const value = (text: string) => ({ answer: { value: text }, comment: null });
const problem = (status: number, code: string, data?: unknown) =>
  new ProblemError({ type: 'about:blank', status, code, title: code, data });

/** A server with one store of answers that behaves as the contract says. */
class Server {
  readonly store = new Map<string, AnswerView>();
  readonly received: Kept[] = [];
  /** What happens to the next requests: before the store is touched, or after it (the answer is lost on the way). */
  next: { before?: Error; after?: Error }[] = [];

  readonly send = async (kept: Kept): Promise<AnswerView> => {
    this.received.push(kept);
    const fault = this.next.shift();
    await Promise.resolve();
    if (fault?.before) throw fault.before;
    const now = this.store.get(kept.questionId);
    if ((now?.revision ?? 0) !== kept.revision) throw problem(409, 'answerConflict', now);
    const view = this.write(kept.questionId, kept, 'Anna');
    if (fault?.after) throw fault.after;
    return view;
  };

  write(questionId: string, content: Pick<Kept, 'answer' | 'comment'>, by: string): AnswerView {
    const revision = (this.store.get(questionId)?.revision ?? 0) + 1;
    const at = '2026-11-20T12:02:00Z';
    const { answer, comment } = content;
    const view: AnswerView = { questionId, answer, comment, revision, by, at, source: 'self' };
    this.store.set(questionId, view);
    return view;
  }
}

describe('queue of answers', () => {
  let server: Server;
  let drawer: ReturnType<typeof memoryDrawer>;
  let acknowledged: AnswerView[];
  let queue: SaveQueue;

  const start = async (kept: Kept[] = []) => {
    server = new Server();
    drawer = memoryDrawer(kept);
    acknowledged = [];
    queue = new SaveQueue({ drawer, send: server.send, acknowledged: (view) => acknowledged.push(view) });
    await queue.open('anna|p1');
  };
  const status = () => statusOf(queue.entries().values(), queue.online(), queue.savedAt());

  beforeEach(async () => {
    jest.useFakeTimers({ doNotFake: ['queueMicrotask', 'nextTick', 'setImmediate'] });
    await start();
  });
  afterEach(() => {
    queue.close();
    jest.useRealTimers();
  });

  it('says saved only after the server has acknowledged, with the time of the server', async () => {
    queue.put('q1', value('a'), 0);
    expect(status()).toEqual({ kind: 'saving' });
    await queue.flush();
    expect(status()).toEqual({ kind: 'saved', at: '2026-11-20T12:02:00Z' });
    expect(drawer.kept.size).toBe(0);
  });

  it('waits for a pause in typing and sends the last text once', async () => {
    queue.put('q1', value('a'), 0, 800);
    queue.put('q1', value('ab'), 0, 800);
    jest.advanceTimersByTime(799);
    expect(server.received).toHaveLength(0);
    expect(drawer.kept.get('q1')?.answer).toEqual({ value: 'ab' });
    jest.advanceTimersByTime(1);
    await queue.flush();
    expect(server.received.map((k) => k.answer)).toEqual([{ value: 'ab' }]);
  });

  it('sends what was typed during a sending afterwards, on the new revision', async () => {
    queue.put('q1', value('a'), 0);
    queue.put('q1', value('ab'), 0);
    await queue.flush();
    await queue.flush();
    expect(server.received.map((k) => [k.answer, k.revision])).toEqual([
      [{ value: 'a' }, 0],
      [{ value: 'ab' }, 1],
    ]);
    expect(queue.count()).toBe(0);
  });

  it('waits for the connection, counts what waits, and replays it', async () => {
    server.next = [{ before: new NetworkError() }, { before: new NetworkError() }];
    queue.put('q1', value('a'), 0);
    queue.put('q2', value('b'), 0);
    await queue.flush();
    expect(status()).toEqual({ kind: 'offline', count: 2 });
    expect(drawer.kept.size).toBe(2);
    jest.advanceTimersByTime(2_000);
    await queue.flush();
    expect(status().kind).toBe('saved');
    expect(server.store.size).toBe(2);
  });

  it('takes up after a reload what an earlier page could not send', async () => {
    const old = { owner: 'anna|p1', questionId: 'q1', ...value('a'), revision: 0, number: 4, unsure: [] };
    await start([old, { ...old, owner: 'jānis|p1', questionId: 'q2' }]);
    await queue.flush();
    expect([...server.store.keys()]).toEqual(['q1']);
    expect([...drawer.kept.keys()]).toEqual(['q2']);
  });

  it('keeps both answers when a colleague was faster, and asks', async () => {
    server.write('q1', value('theirs'), 'Jānis');
    queue.put('q1', value('mine'), 0);
    await queue.flush();
    const entry = queue.entries().get('q1');
    expect(entry).toMatchObject({ phase: 'conflict', answer: { value: 'mine' } });
    expect(status()).toEqual({ kind: 'conflict', count: 1 });
    queue.resolve('q1', 'mine');
    await queue.flush();
    expect(server.store.get('q1')).toMatchObject({ answer: { value: 'mine' }, revision: 2 });
  });

  it('takes theirs when that is chosen', async () => {
    server.write('q1', value('theirs'), 'Jānis');
    queue.put('q1', value('mine'), 0);
    await queue.flush();
    queue.resolve('q1', 'theirs');
    expect(acknowledged.at(-1)).toMatchObject({ answer: { value: 'theirs' }, by: 'Jānis' });
    expect(queue.count()).toBe(0);
    expect(server.store.get('q1')?.revision).toBe(1);
  });

  it('asks nothing when both gave the same answer', async () => {
    server.write('q1', value('same'), 'Jānis');
    queue.put('q1', value('same'), 0);
    await queue.flush();
    expect(queue.count()).toBe(0);
    expect(acknowledged.at(-1)).toMatchObject({ by: 'Jānis' });
  });

  it('does not take its own lost sending for a colleague', async () => {
    server.next = [{ after: new NetworkError() }];
    queue.put('q1', value('a'), 0);
    await queue.flush();
    queue.put('q1', value('ab'), 0);
    jest.advanceTimersByTime(2_000);
    await queue.flush();
    await queue.flush();
    expect(server.store.get('q1')).toMatchObject({ answer: { value: 'ab' }, revision: 2 });
    expect(status().kind).toBe('saved');
  });

  it('keeps what the server refuses, says so, and lets it be tried again or given up', async () => {
    server.next = [{ before: problem(403, 'forbidden') }];
    queue.put('q1', value('a'), 0);
    await queue.flush();
    expect(status()).toEqual({ kind: 'failed', count: 1 });
    jest.advanceTimersByTime(60_000);
    expect(server.received).toHaveLength(1);
    await queue.retry();
    expect(status().kind).toBe('saved');
    server.next = [{ before: problem(403, 'forbidden') }];
    queue.put('q1', value('b'), 1);
    await queue.flush();
    queue.drop('q1');
    expect(queue.count()).toBe(0);
    expect(drawer.kept.size).toBe(0);
  });

  it('tries again by itself when the server had a fault', async () => {
    server.next = [{ before: problem(500, 'unexpected') }];
    queue.put('q1', value('a'), 0);
    await queue.flush();
    jest.advanceTimersByTime(2_000);
    await queue.flush();
    expect(status().kind).toBe('saved');
  });

  it('works from memory and tells it when the browser keeps nothing', async () => {
    drawer.put = () => Promise.reject(new Error('full'));
    queue.put('q1', value('a'), 0);
    await queue.flush();
    expect(queue.durable()).toBe(false);
    expect(server.store.size).toBe(1);
  });
});
