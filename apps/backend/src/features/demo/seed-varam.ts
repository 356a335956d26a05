import stateDocument from '@briedums/methodology/data/iestades-2026.json';
import municipalDocument from '@briedums/methodology/data/pasvaldibas-2026.json';
import { stringify } from 'csv-stringify/sync';
import type { Actor } from '../../database/actor';
import type { Calendar } from './calendar';
import { addContacts, contactEmail } from './contacts';
import municipalities from './data/municipalities.json';
import type { DrawnRounds } from './drawn';
import { seedPastRounds } from './seed-past';
import { seedOpenRound, seedTrialRound } from './seed-rounds';
import type { Tools } from './tools';

/** Their names are real, their contact addresses are not: marked as demonstration. */
const addMunicipalities = async ({ institutions, db }: Tools, actor: Actor): Promise<void> => {
  const rows = municipalities.map((each) => ({
    ...each,
    kind: 'municipality',
    contactEmail: contactEmail(each),
  }));
  const columns = ['name', 'kind', 'group', 'region', 'contactEmail'];
  const { problems } = await institutions.import(actor, stringify(rows, { header: true, columns }));
  if (problems.length > 0) throw new Error(`institutions were refused: ${JSON.stringify(problems)}`);
  await db.run(actor, (em) =>
    em.query('UPDATE institution SET demo = true WHERE tenant_id = $1', [actor.tenantId]),
  );
};

const publishVersion = async (tools: Tools, actor: Actor, document: object): Promise<string> => {
  const { version } = await tools.methodologies.import(actor, document);
  await tools.methodologies.publish(actor, version.id);
  return version.id;
};

/** Respondents were here when they last answered. */
const SEEN = `
  UPDATE account a SET last_seen_at = x.at
  FROM (SELECT by_account, max(at) AS at FROM answer_revision WHERE tenant_id = $1 GROUP BY by_account) x
  WHERE a.tenant_id = $1 AND a.id = x.by_account`;

/** The ministry's tenant: municipalities, both methodologies, the past rounds, a trial and the round of this year. */
export const seedVaram = async (
  tools: Tools,
  { actor, expertId }: { actor: Actor; expertId: string },
  { calendar, now, drawn }: { calendar: Calendar; now: Date; drawn: DrawnRounds },
): Promise<void> => {
  await addMunicipalities(tools, actor);
  const versionId = await publishVersion(tools, actor, municipalDocument);
  await publishVersion(tools, actor, stateDocument);
  await seedPastRounds(tools, actor, drawn.methodology);
  const contacts = await tools.db.run(actor, (em) => addContacts(em, actor.tenantId));
  const stand = { tools, actor, expertId, contacts, versionId, calendar };
  await seedTrialRound(stand, drawn);
  await seedOpenRound(stand, drawn, now);
  await tools.db.run(actor, (em) => em.query(SEEN, [actor.tenantId]));
};
