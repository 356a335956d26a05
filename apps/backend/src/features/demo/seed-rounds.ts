import type { Actor } from '../../database/actor';
import type { Calendar, Period } from './calendar';
import { daysAfter } from './calendar';
import { colleagueEmail, contactEmail } from './contacts';
import municipalities from './data/municipalities.json';
import { type Drawn, type DrawnRounds, type Municipality, rngFor } from './drawn';
import { type Filling, makeFilling, type Order } from './filling';
import { acceptInvitations, expireInvitations } from './invited';
import { addRound, type RoundOfNames, setPeriod } from './new-round';
import { computeAndPublish } from './publish';
import type { Stage } from './stages';
import { storeFillings } from './store-fillings';
import type { Tools } from './tools';

export interface Stand {
  tools: Tools;
  /** The tenant's administrator, who sets the rounds up. */
  actor: Actor;
  expertId: string;
  /** Accounts of contacts by address. */
  contacts: ReadonlyMap<string, string>;
  versionId: string;
  calendar: Calendar;
}

const names = municipalities.map(({ name }) => name);
const titleOf = (year: number): { lv: string; en: string } => ({
  lv: `Pašvaldību E-indekss ${year}`,
  en: `E-index of municipalities ${year}`,
});

const contactsOf = (stand: Stand, municipality: Municipality): [string, ...string[]] => {
  const first = stand.contacts.get(contactEmail(municipality));
  const colleague = stand.contacts.get(colleagueEmail(municipality) ?? '');
  if (!first) throw new Error(`no contact for ${municipality.name}`);
  return colleague ? [first, colleague] : [first];
};

const idOf = ({ participations }: RoundOfNames, name: string): string => {
  const id = participations.get(name);
  if (!id) throw new Error(`${name} takes no part`);
  return id;
};

/** Colleagues are contacts like those they work with. */
const inviteColleagues = async ({ tools, actor }: Stand, round: RoundOfNames): Promise<void> => {
  for (const each of municipalities) {
    const email = colleagueEmail(each);
    const id = round.participations.get(each.name);
    if (email && id)
      await tools.credentials.issue(actor, id, { email, name: 'Demonstrācijas kontaktpersona' });
  }
};

type Progress = Pick<Order, 'part' | 'submitted' | 'ratedAt' | 'period'>;

const fill = async (
  stand: Stand,
  round: RoundOfNames,
  kind: 'trial' | 'open',
  drawn: readonly { drawn: Drawn; progress: Progress }[],
): Promise<void> => {
  const { tools, actor, expertId, versionId } = stand;
  await tools.db.run(actor, async (em) => {
    const [version] = (await em.query(
      'SELECT hash FROM methodology_version WHERE tenant_id = $1 AND id = $2',
      [actor.tenantId, versionId],
    )) as { hash: string }[];
    const engine = await tools.engines.of(em, {
      tenantId: actor.tenantId,
      methodologyVersionId: versionId,
      methodologyHash: version?.hash ?? '',
    });
    const fillings = drawn.map(({ drawn: { municipality, profile, answers }, progress }): Filling =>
      makeFilling({
        engine,
        rng: rngFor(kind, municipality),
        profile,
        answers,
        participationId: idOf(round, municipality.name),
        contacts: contactsOf(stand, municipality),
        expert: expertId,
        ...progress,
      }),
    );
    await storeFillings(em, actor.tenantId, fillings);
  });
};

/** A whole round of last year, made up: submitted, rated, closed, computed and published. */
export const seedTrialRound = async (stand: Stand, { trial }: DrawnRounds): Promise<void> => {
  const { tools, actor, calendar, versionId } = stand;
  const year = calendar.year - 1;
  const title = { lv: `Izmēģinājuma kārta ${year}`, en: `Trial round ${year}` };
  const round = await addRound(tools, actor, {
    title,
    year,
    methodologyVersionId: versionId,
    trial: true,
    names,
  });
  const period = calendar.trial;
  await tools.rounds.open(actor, round.id);
  await setPeriod(tools, actor, round.id, period);
  await tools.credentials.issueMany(actor, round.id);
  await inviteColleagues(stand, round);
  await tools.db.run(actor, (em) =>
    acceptInvitations(em, actor.tenantId, [...round.participations.values()], period.opensAt),
  );
  const progress = { part: 1, submitted: true, ratedAt: daysAfter(period.closesAt, 3), period };
  await fill(
    stand,
    round,
    'trial',
    trial.map((drawn) => ({ drawn, progress })),
  );
  await tools.rounds.close(actor, round.id);
  await setPeriod(tools, actor, round.id, period);
  await computeAndPublish(tools, actor, round.id);
};

const progressOf = (stage: Stage, { opensAt }: Period, now: Date): Progress => {
  // What has begun was worked on until some hours ago.
  const period = { opensAt, closesAt: daysAfter(now, -0.2) };
  return stage.state === 'submitted'
    ? { part: 1, submitted: true, ratedAt: stage.rated ? daysAfter(now, -0.1) : null, period }
    : { part: stage.state === 'inProgress' ? stage.part : 0, submitted: false, ratedAt: null, period };
};

/** The round of this year, which is being filled in: every state that an institution can be in. */
export const seedOpenRound = async (stand: Stand, drawn: DrawnRounds, now: Date): Promise<void> => {
  const { tools, actor, calendar, versionId } = stand;
  const period = calendar.open;
  const year = calendar.year;
  const round = await addRound(tools, actor, {
    title: titleOf(year),
    year,
    methodologyVersionId: versionId,
    trial: false,
    names,
  });
  await tools.rounds.open(actor, round.id);
  await setPeriod(tools, actor, round.id, period);
  const invitation = ({ name }: Municipality): string => {
    const stage = drawn.stages.get(name);
    return stage?.state === 'notStarted' ? stage.invitation : 'accepted';
  };
  const those = (kind: string): string[] =>
    municipalities.filter((each) => invitation(each) === kind).map(({ name }) => idOf(round, name));
  await tools.credentials.issueMany(
    actor,
    round.id,
    ['accepted', 'sent', 'expired'].flatMap((kind) => those(kind)),
  );
  await tools.db.run(actor, async (em) => {
    await acceptInvitations(em, actor.tenantId, those('accepted'), period.opensAt);
    await expireInvitations(em, actor.tenantId, those('expired'), period.opensAt);
  });
  await fill(
    stand,
    round,
    'open',
    drawn.open.map(({ stage, ...rest }) => ({ drawn: rest, progress: progressOf(stage, period, now) })),
  );
};
