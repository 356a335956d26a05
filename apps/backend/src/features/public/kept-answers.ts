import type { ReadyAnswer } from '../../http/ready-answer';

interface Kept {
  edition: string;
  answer: Promise<ReadyAnswer>;
  size: number;
}

const MOST_BYTES = 64 * 1024 * 1024;
/** Besides the bytes themselves there are compressed ones, rarely more than half of them, and what holds them. */
const sizeOf = ({ bytes }: ReadyAnswer): number => bytes.length * 1.5 + 1024;

/**
 * Answers of this process that wait to be asked for again. Each is what its key meant in one edition of a tenant's public data;
 * in another edition it is made anew, so nothing has to be thrown away when something changes, in this process or elsewhere.
 * Those not used for longest make room.
 */
export class KeptAnswers {
  private readonly kept = new Map<string, Kept>();
  private size = 0;

  constructor(private readonly most = MOST_BYTES) {}

  /** Whoever asks while the answer is made waits for the same one. What cannot be made is not kept. */
  of(key: string, edition: string, make: () => Promise<ReadyAnswer>): Promise<ReadyAnswer> {
    const known = this.kept.get(key);
    const one = known?.edition === edition ? known : { edition, answer: make(), size: 0 };
    this.put(key, one);
    if (one !== known)
      one.answer.then(
        (answer) => this.weigh(key, one, sizeOf(answer)),
        () => this.forget(key, one),
      );
    return one.answer;
  }

  private put(key: string, one: Kept): void {
    const before = this.kept.get(key);
    if (before) this.forget(key, before);
    this.kept.set(key, one);
    this.size += one.size;
  }

  /** Unless a newer edition stands there by now. */
  private forget(key: string, one: Kept): void {
    if (this.kept.get(key) !== one) return;
    this.kept.delete(key);
    this.size -= one.size;
  }

  private weigh(key: string, one: Kept, size: number): void {
    if (this.kept.get(key) !== one) return;
    one.size = size;
    this.size += size;
    for (const [oldest, kept] of this.kept) {
      if (this.size <= this.most) return;
      this.forget(oldest, kept);
    }
  }
}
