import { api, type InputOf, type ResultDetail, type ResultSetView, type ResultTable } from '@briedums/domain';
import { Controller, Res, StreamableFile } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Readable } from 'node:stream';
import type { Actor } from '../../database/actor';
import { Input, Me, Route } from '../../http/endpoint';
import { AnswersExportService } from './answers-export.service';
import { ComputationsService } from './computations.service';
import { attachment } from './attachment';
import { resultsCsv } from './results-csv';
import { ResultsService } from './results.service';

const e = api.results;
const exported = api.rounds.exportAnswers;

@Controller()
export class ResultsController {
  constructor(
    private readonly computing: ComputationsService,
    private readonly results: ResultsService,
    private readonly exporting: AnswersExportService,
  ) {}

  @Route(e.compute)
  compute(
    @Me() actor: Actor,
    @Input(e.compute) { params }: InputOf<typeof e.compute>,
  ): Promise<ResultSetView> {
    return this.computing.compute(actor, params.id);
  }

  @Route(e.computations)
  computations(
    @Me() actor: Actor,
    @Input(e.computations) { params }: InputOf<typeof e.computations>,
  ): Promise<ResultSetView[]> {
    return this.computing.list(actor, params.id);
  }

  @Route(e.computation)
  computation(
    @Me() actor: Actor,
    @Input(e.computation) { params }: InputOf<typeof e.computation>,
  ): Promise<ResultSetView> {
    return this.computing.get(actor, params.id);
  }

  @Route(e.cancel)
  cancel(@Me() actor: Actor, @Input(e.cancel) { params }: InputOf<typeof e.cancel>): Promise<ResultSetView> {
    return this.computing.cancel(actor, params.id);
  }

  @Route(e.table)
  table(@Me() actor: Actor, @Input(e.table) { params }: InputOf<typeof e.table>): Promise<ResultTable> {
    return this.results.table(actor, params.id);
  }

  @Route(e.detail)
  detail(@Me() actor: Actor, @Input(e.detail) { params }: InputOf<typeof e.detail>): Promise<ResultDetail> {
    return this.results.detail(actor, params.id, params.institutionId);
  }

  @Route(e.csv)
  async csv(
    @Me() actor: Actor,
    @Input(e.csv) { params }: InputOf<typeof e.csv>,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const table = await this.results.table(actor, params.id);
    attachment(reply, `${table.round.slug}.csv`);
    return resultsCsv(table, actor.locale);
  }

  @Route(e.own)
  own(@Me() actor: Actor, @Input(e.own) { params }: InputOf<typeof e.own>): Promise<ResultDetail> {
    return this.results.own(actor, params.id);
  }

  @Route(exported)
  async exportAnswers(
    @Me() actor: Actor,
    @Input(exported) { params }: InputOf<typeof exported>,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const { name, text } = await this.exporting.export(actor, params.id);
    attachment(reply, name);
    return new StreamableFile(Readable.from(text, { objectMode: false }));
  }
}
