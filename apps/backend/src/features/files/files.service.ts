import { type FileView, MAX_FILE_BYTES, roomFor } from '@briedums/domain';
import type { Question } from '@briedums/methodology';
import { Injectable } from '@nestjs/common';
import { createHash, randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../../database/actor';
import { TenantDb } from '../../database/tenant-db';
import { readBytes } from '../../http/bytes';
import { demand, found, refused } from '../../http/problem';
import { currentAnswers, toAnswers } from '../answers/answer-rows';
import { questionOf } from '../answers/check-problems';
import { Engines } from '../answers/engines';
import { namedFiles } from '../answers/own-files';
import { demandAnswerable, type Lock, reach } from '../answers/participation-access';
import { type CheckedFile, checkFile, tooLarge } from './checked-file';
import { contentPart, deleteFiles, fileRows, insertFile, type Owner, storedRows } from './file-rows';

type FileQuestion = Extract<Question, { type: 'file' }>;
/** A question that takes files now, and those that its answer names. */
interface Place {
  owner: Owner;
  question: FileQuestion;
  current: string[];
}

/** Read from the database at a time: a download holds no more than this in memory. */
const PART = 256 * 1024;

@Injectable()
export class FilesService {
  constructor(
    private readonly db: TenantDb,
    private readonly engines: Engines,
  ) {}

  async list(actor: Actor, id: string): Promise<FileView[]> {
    demand(actor, 'participation.read');
    return this.db.run(actor, async (em) => {
      await reach(em, actor, id);
      return fileRows(em, { tenantId: actor.tenantId, participationId: id });
    });
  }

  /** The body is read only after it is known that the caller may send it; what was true then is asked again before storing. */
  async upload(
    actor: Actor,
    id: string,
    { questionId, name }: { questionId: string; name: string },
    body: AsyncIterable<Uint8Array>,
  ): Promise<FileView> {
    demand(actor, 'participation.answer');
    await this.db.run(actor, (em) => this.place(em, actor, id, questionId, 'none'));
    const content = await readBytes(body, MAX_FILE_BYTES);
    if (!content) throw tooLarge();
    const checked = await checkFile(name, content);
    return this.db.run(actor, async (em) => {
      const place = await this.place(em, actor, id, questionId, 'change');
      await this.makeRoom(em, place);
      return this.store(em, actor, place, checked, content);
    });
  }

  /** The file and its content in parts. A file removed meanwhile ends the parts with an error. */
  async download(
    actor: Actor,
    id: string,
    fileId: string,
  ): Promise<{ file: FileView; content: AsyncGenerator<Buffer> }> {
    demand(actor, 'participation.read');
    const owner = { tenantId: actor.tenantId, participationId: id };
    const file = await this.db.run(actor, async (em) => {
      await reach(em, actor, id);
      return found((await fileRows(em, owner, fileId))[0]);
    });
    return { file, content: this.parts(actor, owner, file) };
  }

  /** Answers and submissions decide whether a file may go, not who uploaded it: colleagues work on one answer. */
  async remove(actor: Actor, id: string, fileId: string): Promise<{ ok: true }> {
    demand(actor, 'participation.answer');
    const owner = { tenantId: actor.tenantId, participationId: id };
    return this.db.run(actor, async (em) => {
      const reached = await reach(em, actor, id, 'change');
      const file = found((await fileRows(em, owner, fileId))[0]);
      const engine = await this.engines.of(em, reached);
      demandAnswerable(reached, found(questionOf(engine, file.questionId)));
      const rows = await currentAnswers(em, actor.tenantId, id);
      const answer = rows.find((row) => row.question_id === file.questionId)?.answer;
      if (namedFiles(answer).includes(fileId)) throw refused('fileInAnswer');
      if ((await deleteFiles(em, owner, [fileId])) === 0) throw refused('fileSubmitted');
      return { ok: true };
    });
  }

  private async place(
    em: EntityManager,
    actor: Actor,
    id: string,
    questionId: string,
    lock: Lock,
  ): Promise<Place> {
    const reached = await reach(em, actor, id, lock);
    const engine = await this.engines.of(em, reached);
    const question = found(questionOf(engine, questionId));
    demandAnswerable(reached, question);
    if (question.type !== 'file') throw refused('notFileQuestion');
    const rows = await currentAnswers(em, actor.tenantId, id);
    if (!engine.isVisible(toAnswers(rows)).questions[questionId]) throw refused('questionHidden');
    const current = namedFiles(rows.find((row) => row.question_id === questionId)?.answer);
    return { owner: { tenantId: actor.tenantId, participationId: id }, question, current };
  }

  private async makeRoom(em: EntityManager, { owner, question, current }: Place): Promise<void> {
    const { maxFiles } = question;
    const { full, stale } = roomFor(await storedRows(em, owner, question.id), current, maxFiles);
    if (full) throw refused('tooManyFiles', { params: { max: maxFiles } });
    if (stale.length > 0) await deleteFiles(em, owner, stale);
  }

  private async store(
    em: EntityManager,
    actor: Actor,
    { owner, question }: Place,
    checked: CheckedFile,
    content: Buffer,
  ): Promise<FileView> {
    const id = randomUUID();
    const byAccount = found(actor.accountId);
    const sha256 = createHash('sha256').update(content).digest('hex');
    const file = { id, questionId: question.id, ...checked, sha256, content, byAccount };
    await insertFile(em, owner, file);
    return found((await fileRows(em, owner, id))[0]);
  }

  private async *parts(actor: Actor, owner: Owner, { id, size }: FileView): AsyncGenerator<Buffer> {
    for (let from = 0; from < size; from += PART) {
      const part = await this.db.run(actor, (em) => contentPart(em, owner, id, { from, length: PART }));
      if (!part) throw new Error(`file ${id} was removed while it was read`);
      yield part;
    }
  }
}
