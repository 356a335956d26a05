import type { AnswerView, api, InputOf } from '@briedums/domain';
import { type Answer, canonicalJson, type Engine, type Question } from '@briedums/methodology';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../../database/actor';
import { TenantDb } from '../../database/tenant-db';
import { conflict, demand, found, refused } from '../../http/problem';
import {
  answerHistory,
  type AnswerRow,
  currentAnswer,
  currentAnswers,
  toAnswers,
  toAnswerView,
} from './answer-rows';
import { malformed, questionOf, toCheckProblems } from './check-problems';
import { Engines } from './engines';
import { demandOwnFiles } from './own-files';
import { demandAnswerable, reach } from './participation-access';
import { progressOf } from './participation-view';
import { storeAnswer, storeProgress } from './store-answer';

type Body = InputOf<typeof api.answers.save>['body'];
type Content = Pick<Body, 'answer' | 'comment'>;

const sameContent = (a: Content, b: Content): boolean =>
  canonicalJson([a.answer, a.comment]) === canonicalJson([b.answer, b.comment]);

/** What stands at a question that nobody has answered yet. */
const nothingYet = ({ id, source }: Question): AnswerRow => ({
  question_id: id,
  answer: null,
  comment: null,
  revision: 0,
  source,
  by: '',
  at: new Date(),
});

@Injectable()
export class AnswersService {
  constructor(
    private readonly db: TenantDb,
    private readonly engines: Engines,
  ) {}

  /** Throws 409 `answerConflict` with the current answer when the caller had not seen it and means something else. */
  async save(actor: Actor, id: string, questionId: string, body: Body): Promise<AnswerView> {
    demand(actor, 'participation.answer');
    return this.db.run(actor, async (em) => {
      const reached = await reach(em, actor, id, 'change');
      const engine = await this.engines.of(em, reached);
      const question = found(questionOf(engine, questionId));
      demandAnswerable(reached, question);
      this.demandWellFormed(engine, questionId, body.answer);
      const rows = await currentAnswers(em, actor.tenantId, id);
      const current = rows.find((row) => row.question_id === questionId) ?? nothingYet(question);
      if (sameContent(current, body)) return toAnswerView(current);
      if (current.revision !== body.revision) throw conflict('answerConflict', toAnswerView(current));
      if (question.type === 'file') await demandOwnFiles(em, actor.tenantId, id, question.id, body.answer);
      await this.write(em, actor, { engine, question, participationId: id, body, rows });
      return toAnswerView(found(await currentAnswer(em, actor.tenantId, id, questionId)));
    });
  }

  async history(actor: Actor, id: string, questionId: string): Promise<AnswerView[]> {
    demand(actor, 'participation.read');
    return this.db.run(actor, async (em) => {
      await reach(em, actor, id);
      return (await answerHistory(em, actor.tenantId, id, questionId)).map(toAnswerView);
    });
  }

  private demandWellFormed(engine: Engine, questionId: string, answer: Answer | null): void {
    const problems = answer ? malformed(engine.checkAnswer(questionId, answer)) : [];
    if (problems.length > 0) throw refused('badAnswer', { data: toCheckProblems(engine, problems) });
  }

  private async write(
    em: EntityManager,
    actor: Actor,
    given: { engine: Engine; question: Question; participationId: string; body: Body; rows: AnswerRow[] },
  ): Promise<void> {
    const { engine, question, participationId, body, rows } = given;
    const { answer, comment, revision } = body;
    const { id: questionId, source } = question;
    await storeAnswer(em, actor, { participationId, questionId, revision, answer, comment, source });
    const others = rows.filter((row) => row.question_id !== questionId);
    const answers = toAnswers([...others, { question_id: questionId, answer }]);
    await storeProgress(em, actor.tenantId, participationId, progressOf(engine, answers), source === 'self');
  }
}
