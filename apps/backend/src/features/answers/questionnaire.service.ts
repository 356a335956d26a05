import { type api, type InputOf, type ParticipationView, type ResponseOf } from '@briedums/domain';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../../database/actor';
import { TenantDb } from '../../database/tenant-db';
import { demand, found } from '../../http/problem';
import { currentAnswers, toAnswerView } from './answer-rows';
import { Engines } from './engines';
import { reach, type Reached } from './participation-access';
import { ownParticipations, participationById, toParticipationView } from './participation-view';

type Questionnaire = ResponseOf<typeof api.answers.questionnaire>;
type Changes = ResponseOf<typeof api.answers.changes>;
type Place = InputOf<typeof api.answers.place>['body'];

@Injectable()
export class QuestionnaireService {
  constructor(
    private readonly db: TenantDb,
    private readonly engines: Engines,
  ) {}

  /** Also rounds that are not open yet, so that an invited person sees what is coming. */
  async mine(actor: Actor): Promise<ParticipationView[]> {
    demand(actor, 'participation.answer');
    return this.db.run(actor, async (em) => {
      const views: ParticipationView[] = [];
      // One engine per methodology version, not per participation: they are kept.
      for (const row of await ownParticipations(em, actor)) {
        const engine = await this.engines.of(em, {
          tenantId: actor.tenantId,
          methodologyVersionId: row.methodology_version_id,
          methodologyHash: row.methodology_hash,
        });
        views.push(toParticipationView(row, engine));
      }
      return views;
    });
  }

  async questionnaire(actor: Actor, id: string): Promise<Questionnaire> {
    demand(actor, 'participation.read');
    return this.db.run(actor, async (em) => {
      const reached = await reach(em, actor, id, 'wait');
      const engine = await this.engines.of(em, reached);
      return {
        ...(await this.state(em, reached, null)),
        methodologyHash: reached.methodologyHash,
        methodology: engine.methodology as unknown as Questionnaire['methodology'],
        place: await this.lastPlace(em, actor, id),
      };
    });
  }

  async changes(actor: Actor, id: string, since: string): Promise<Changes> {
    demand(actor, 'participation.read');
    return this.db.run(actor, async (em) =>
      this.state(em, await reach(em, actor, id, 'wait'), new Date(since)),
    );
  }

  async setPlace(actor: Actor, id: string, { sectionId, questionId }: Place): Promise<{ ok: true }> {
    demand(actor, 'participation.answer');
    return this.db.run(actor, async (em) => {
      await reach(em, actor, id);
      await em.query(
        `INSERT INTO place (tenant_id, participation_id, account_id, section_id, question_id)
         VALUES ($1, $2, $3, $4, $5)
         ON CONFLICT (tenant_id, participation_id, account_id)
         DO UPDATE SET section_id = excluded.section_id, question_id = excluded.question_id`,
        [actor.tenantId, id, actor.accountId, sectionId, questionId],
      );
      return { ok: true };
    });
  }

  /** Every change up to `serverTime` is in it and every later one is not: the participation is held while both are read. */
  private async state(em: EntityManager, reached: Reached, since: Date | null): Promise<Changes> {
    const { tenantId, id } = reached;
    const [clock] = (await em.query('SELECT clock_timestamp() AS now')) as { now: Date }[];
    const rows = await currentAnswers(em, tenantId, id, since);
    const participation = found(await participationById(em, tenantId, id));
    return {
      participation: toParticipationView(participation, await this.engines.of(em, reached)),
      answers: rows.map(toAnswerView),
      who: reached.who,
      serverTime: found(clock).now.toISOString(),
    };
  }

  private async lastPlace(em: EntityManager, actor: Actor, id: string): Promise<Questionnaire['place']> {
    const [row] = (await em.query(
      `SELECT section_id AS "sectionId", question_id AS "questionId" FROM place
       WHERE tenant_id = $1 AND participation_id = $2 AND account_id = $3`,
      [actor.tenantId, id, actor.accountId],
    )) as NonNullable<Questionnaire['place']>[];
    return row ?? null;
  }
}
