import {
  type AnswerView,
  api,
  type CheckProblem,
  type InputOf,
  type ParticipationView,
  type ResponseOf,
  type SubmissionView,
} from '@briedums/domain';
import { Controller } from '@nestjs/common';
import type { Actor } from '../../database/actor';
import { Input, Me, Route } from '../../http/endpoint';
import { AnswersService } from './answers.service';
import { QuestionnaireService } from './questionnaire.service';
import { SubmissionsService } from './submissions.service';

const e = api.answers;

@Controller()
export class AnswersController {
  constructor(
    private readonly answers: AnswersService,
    private readonly questionnaires: QuestionnaireService,
    private readonly submitting: SubmissionsService,
  ) {}

  @Route(e.mine)
  mine(@Me() actor: Actor): Promise<ParticipationView[]> {
    return this.questionnaires.mine(actor);
  }

  @Route(e.questionnaire)
  questionnaire(
    @Me() actor: Actor,
    @Input(e.questionnaire) { params }: InputOf<typeof e.questionnaire>,
  ): Promise<ResponseOf<typeof e.questionnaire>> {
    return this.questionnaires.questionnaire(actor, params.id);
  }

  @Route(e.changes)
  changes(
    @Me() actor: Actor,
    @Input(e.changes) { params, query }: InputOf<typeof e.changes>,
  ): Promise<ResponseOf<typeof e.changes>> {
    return this.questionnaires.changes(actor, params.id, query.since);
  }

  @Route(e.save)
  save(@Me() actor: Actor, @Input(e.save) { params, body }: InputOf<typeof e.save>): Promise<AnswerView> {
    return this.answers.save(actor, params.id, params.questionId, body);
  }

  @Route(e.history)
  history(
    @Me() actor: Actor,
    @Input(e.history) { params }: InputOf<typeof e.history>,
  ): Promise<AnswerView[]> {
    return this.answers.history(actor, params.id, params.questionId);
  }

  @Route(e.place)
  place(
    @Me() actor: Actor,
    @Input(e.place) { params, body }: InputOf<typeof e.place>,
  ): Promise<{ ok: true }> {
    return this.questionnaires.setPlace(actor, params.id, body);
  }

  @Route(e.check)
  check(@Me() actor: Actor, @Input(e.check) { params }: InputOf<typeof e.check>): Promise<CheckProblem[]> {
    return this.submitting.check(actor, params.id);
  }

  @Route(e.submit)
  submit(
    @Me() actor: Actor,
    @Input(e.submit) { params, body }: InputOf<typeof e.submit>,
  ): Promise<SubmissionView> {
    return this.submitting.submit(actor, params.id, body);
  }

  @Route(e.reopen)
  reopen(
    @Me() actor: Actor,
    @Input(e.reopen) { params }: InputOf<typeof e.reopen>,
  ): Promise<ParticipationView> {
    return this.submitting.reopen(actor, params.id);
  }

  @Route(e.submissions)
  submissions(
    @Me() actor: Actor,
    @Input(e.submissions) { params }: InputOf<typeof e.submissions>,
  ): Promise<SubmissionView[]> {
    return this.submitting.submissions(actor, params.id);
  }
}
