import type { api, InputOf, ResponseOf } from '@briedums/domain';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../database/actor';
import { TenantDb } from '../../database/tenant-db';
import { demand, found } from '../../http/problem';
import { addPastRound, addPastScores, addUnknownInstitutions } from './past-round-store';
import { readPastRound } from './past-round-csv';
import { methodologyOf, publishedVersion } from './published-version';
import { roundViews } from './round-views';

type Body = InputOf<typeof api.rounds.import>['body'];
type Imported = ResponseOf<typeof api.rounds.import>;

/** Past rounds of which only section scores are known. */
@Injectable()
export class PastRoundsService {
  constructor(private readonly db: TenantDb) {}

  /** All or nothing: with any problem nothing is stored. Scoring happens at once; there is nothing to wait for. */
  async import(actor: Actor, { title, year, methodologyVersionId, csv }: Body): Promise<Imported> {
    demand(actor, 'round.manage');
    const { tenantId } = actor;
    const accountId = found(actor.accountId);
    return this.db.run(actor, async (em) => {
      const version = await publishedVersion(em, tenantId, methodologyVersionId);
      const methodology = methodologyOf(version);
      const sections = methodology.sections.filter((section) => section.scoring).map(({ id }) => id);
      const { rows, problems } = readPastRound(csv, sections);
      if (problems.length > 0) return { round: null, rows: rows.length, addedInstitutions: 0, problems };
      const past = { tenantId, accountId, title, year, version, methodology, rows };
      const addedInstitutions = await addUnknownInstitutions(em, past);
      const id = await addPastRound(em, past);
      await addPastScores(em, past, id);
      const [round] = await roundViews(em, tenantId, id);
      return { round: found(round), rows: rows.length, addedInstitutions, problems };
    });
  }
}
