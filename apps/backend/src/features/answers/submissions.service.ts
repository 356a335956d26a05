import {
  type api,
  type CheckProblem,
  type InputOf,
  type ParticipationState,
  type ParticipationView,
  type SubmissionView,
  whyNotReopen,
  whyNotSubmit,
} from '@briedums/domain';
import type { Answers } from '@briedums/methodology';
import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../../database/actor';
import { TenantDb } from '../../database/tenant-db';
import { demand, found, notFound, refused } from '../../http/problem';
import { currentAnswers, toAnswers } from './answer-rows';
import { submissionProblems } from './check-problems';
import { Engines } from './engines';
import { forgetLooseFiles } from './own-files';
import { type Lock, reach, type Reached } from './participation-access';
import { participationById, toParticipationView } from './participation-view';
import { submissionsOf, takeSnapshot } from './snapshot';
import { type Acknowledged, Submission } from './submission.entity';

type Body = InputOf<typeof api.answers.submit>['body'];

/** Errors stop a submission; a warning does not once somebody said why the answers stand. */
const demandReady = (problems: CheckProblem[], acknowledged: readonly Acknowledged[]): void => {
  if (problems.some(({ severity }) => severity === 'error')) throw refused('notReady', { data: problems });
  const open = problems.filter(({ key }) => !acknowledged.some((a) => a.key === key));
  if (open.length > 0) throw refused('acknowledgeWarnings', { data: open });
};

@Injectable()
export class SubmissionsService {
  constructor(
    private readonly db: TenantDb,
    private readonly engines: Engines,
  ) {}

  async check(actor: Actor, id: string): Promise<CheckProblem[]> {
    demand(actor, 'participation.read');
    return this.db.run(actor, async (em) => {
      const reached = await reach(em, actor, id);
      return this.problems(em, reached, await this.answers(em, actor, id));
    });
  }

  async submit(actor: Actor, id: string, { acknowledged }: Body): Promise<SubmissionView> {
    demand(actor, 'participation.submit');
    return this.db.run(actor, async (em) => {
      const reached = await this.reachOwn(em, actor, id, 'change');
      const reason = whyNotSubmit(reached.now);
      if (reason) throw refused(reason);
      const answers = await this.answers(em, actor, id);
      const problems = await this.problems(em, reached, answers);
      demandReady(problems, acknowledged);
      const meant = acknowledged.filter(({ key }) => problems.some((problem) => problem.key === key));
      await this.store(em, actor, id, answers, meant);
      return found((await submissionsOf(em, actor.tenantId, id))[0]);
    });
  }

  async reopen(actor: Actor, id: string): Promise<ParticipationView> {
    demand(actor, 'participation.submit');
    return this.db.run(actor, async (em) => {
      const reached = await this.reachOwn(em, actor, id, 'change');
      const reason = whyNotReopen(reached.now);
      if (reason) throw refused(reason);
      await this.setState(em, actor, id, 'inProgress');
      const row = found(await participationById(em, actor.tenantId, id));
      return toParticipationView(row, await this.engines.of(em, reached));
    });
  }

  async submissions(actor: Actor, id: string): Promise<SubmissionView[]> {
    demand(actor, 'participation.read');
    return this.db.run(actor, async (em) => {
      await reach(em, actor, id);
      return submissionsOf(em, actor.tenantId, id);
    });
  }

  /** Only a contact speaks for the institution. */
  private async reachOwn(em: EntityManager, actor: Actor, id: string, lock: Lock): Promise<Reached> {
    const reached = await reach(em, actor, id, lock);
    if (!reached.who.contact) throw notFound();
    return reached;
  }

  private async answers(em: EntityManager, actor: Actor, id: string): Promise<Answers> {
    return toAnswers(await currentAnswers(em, actor.tenantId, id));
  }

  private async problems(em: EntityManager, reached: Reached, answers: Answers): Promise<CheckProblem[]> {
    return submissionProblems(await this.engines.of(em, reached), answers);
  }

  private async store(
    em: EntityManager,
    actor: Actor,
    participationId: string,
    answers: Answers,
    acknowledged: Acknowledged[],
  ): Promise<void> {
    const { tenantId } = actor;
    const before = await em.maximum(Submission, 'number', { tenantId, participationId });
    await em.insert(Submission, {
      tenantId,
      id: randomUUID(),
      participationId,
      number: (before ?? 0) + 1,
      ...takeSnapshot(answers),
      acknowledged,
      at: () => 'clock_timestamp()',
      byAccount: found(actor.accountId),
    });
    await forgetLooseFiles(em, tenantId, participationId);
    await this.setState(em, actor, participationId, 'submitted');
  }

  /** The time of the last submission stays when it is reopened: that submission still counts. */
  private async setState(
    em: EntityManager,
    actor: Actor,
    id: string,
    state: ParticipationState,
  ): Promise<void> {
    await em.query(
      `UPDATE participation SET state = $3, last_activity_at = clock_timestamp(),
         submitted_at = CASE WHEN $3 = 'submitted' THEN clock_timestamp() ELSE submitted_at END
       WHERE tenant_id = $1 AND id = $2`,
      [actor.tenantId, id, state],
    );
  }
}
