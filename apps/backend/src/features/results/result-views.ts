import type { ResultDetail, ResultTable } from '@briedums/domain';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { found, refused } from '../../http/problem';
import { Engines } from '../answers/engines';
import { toMethodView } from './method-view';
import { leadersOf, peersOf } from './peers';
import { questionTexts } from './question-texts';
import { type DoneSet, readHistory, readOwnPart, readResults } from './result-reads';
import { toDistributions, toRows } from './result-table';

/** Makes tables and details of a finished computation; the access check is the caller's. */
@Injectable()
export class ResultViews {
  constructor(private readonly engines: Engines) {}

  async table(em: EntityManager, set: DoneSet): Promise<ResultTable> {
    if (set.state !== 'done') throw refused('notComputed');
    const engine = await this.engines.of(em, set);
    const method = toMethodView(engine.methodology, engine.hash);
    const rows = toRows(await readResults(em, set), method);
    return {
      round: set.round,
      method,
      computedAt: set.computedAt.toISOString(),
      rows,
      ...toDistributions(rows, method, set.total),
    };
  }

  /** With all that belongs to the institution itself. */
  async detail(em: EntityManager, set: DoneSet, institutionId: string): Promise<ResultDetail> {
    const shown = await this.publicDetail(em, set, institutionId);
    const own = await readOwnPart(em, set, institutionId);
    const { methodology } = await this.engines.of(em, set);
    return { ...shown, ...own, questions: own.ledger === null ? [] : questionTexts(methodology) };
  }

  /** Without ledger, questions and recommendations. Throws 404 for an institution that has no result in it. */
  async publicDetail(em: EntityManager, set: DoneSet, institutionId: string): Promise<ResultDetail> {
    const { round, method, computedAt, rows } = await this.table(em, set);
    const row = found(rows.find((candidate) => candidate.institutionId === institutionId));
    return {
      round,
      method,
      computedAt,
      row,
      peers: peersOf(row, rows, method),
      leaders: leadersOf(rows, method),
      history: await readHistory(em, set, institutionId),
      ledger: null,
      ledgerHash: null,
      questions: [],
      recommendations: [],
    };
  }
}
