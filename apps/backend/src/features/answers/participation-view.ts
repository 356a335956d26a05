import type {
  ParticipationState,
  ParticipationView,
  RoundState,
  SectionProgress,
  SubmissionView,
  Title,
} from '@briedums/domain';
import type { Answers, Engine } from '@briedums/methodology';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../../database/actor';
import { toSectionProgress } from '../rounds/section-progress';

interface Row {
  id: string;
  state: ParticipationState;
  progress: SectionProgress[];
  last_activity_at: Date | null;
  institution_id: string;
  institution: string;
  round_id: string;
  title: Title;
  year: number;
  round_state: RoundState;
  closes_at: Date | null;
  origin: 'survey' | 'imported';
  trial: boolean;
  demo: boolean;
  created_at: Date;
  methodology_version_id: string;
  methodology_hash: string;
  submission: { id: string; number: number; at: string; by: string; hash: string; answers: number } | null;
  has_result: boolean;
}
export type ParticipationRow = Row;

/** The round shows a result of the participation to everyone. */
const published = `EXISTS (SELECT 1 FROM publication u JOIN result e ON e.tenant_id = u.tenant_id
    AND e.result_set_id = u.result_set_id AND e.participation_id = p.id
  WHERE u.tenant_id = r.tenant_id AND u.round_id = r.id)`;

const query = (where: string): string => `
  SELECT p.id, p.state, p.progress, p.last_activity_at, i.id AS institution_id, i.name AS institution,
    r.id AS round_id, r.title, r.year, r.state AS round_state, r.closes_at, r.origin, r.trial, r.demo, r.created_at,
    r.methodology_version_id, m.hash AS methodology_hash,
    (SELECT json_build_object('id', s.id, 'number', s.number, 'at', s.at, 'by', a.name, 'hash', s.hash,
        'answers', s.answers)
      FROM submission s JOIN account a ON a.tenant_id = s.tenant_id AND a.id = s.by_account
      WHERE s.tenant_id = p.tenant_id AND s.participation_id = p.id ORDER BY s.number DESC LIMIT 1) AS submission,
    ${published} AS has_result
  FROM participation p
  JOIN institution i ON i.tenant_id = p.tenant_id AND i.id = p.institution_id
  JOIN round r ON r.tenant_id = p.tenant_id AND r.id = p.round_id
  JOIN methodology_version m ON m.tenant_id = r.tenant_id AND m.id = r.methodology_version_id
  WHERE p.tenant_id = $1 AND ${where}`;

const latvian = new Intl.Collator('lv');
const newestFirst = (a: Row, b: Row): number =>
  b.year - a.year ||
  b.created_at.getTime() - a.created_at.getTime() ||
  latvian.compare(a.institution, b.institution);

/** Participations of the institutions that the account is a contact of, newest round first; imported ones with a result. */
export const ownParticipations = async (em: EntityManager, actor: Actor): Promise<Row[]> => {
  const own = `p.institution_id IN (SELECT c.institution_id FROM contact c
    WHERE c.tenant_id = $1 AND c.account_id = $2) AND (r.origin = 'survey' OR ${published})`;
  const rows = (await em.query(query(own), [actor.tenantId, actor.accountId])) as Row[];
  return rows.sort(newestFirst);
};

export const participationById = async (
  em: EntityManager,
  tenantId: string,
  id: string,
): Promise<Row | undefined> => ((await em.query(query('p.id = $2'), [tenantId, id])) as Row[])[0];

/** How much of what the institution itself must answer is answered, by section. */
export const progressOf = (engine: Engine, answers: Answers): SectionProgress[] =>
  toSectionProgress(engine.progress(answers, { sources: ['self'] }));

const total = (sections: readonly SectionProgress[], of: 'answered' | 'required'): number =>
  sections.reduce((sum, section) => sum + section[of], 0);

const toSubmission = (row: NonNullable<Row['submission']>): SubmissionView => ({
  ...row,
  at: new Date(row.at).toISOString(),
});

/** Until the first answer nothing is stored of the progress; then it is that of no answers. */
export const toParticipationView = (row: Row, engine: Engine): ParticipationView => {
  const sections = row.progress.length > 0 ? row.progress : progressOf(engine, {});
  return {
    id: row.id,
    institution: { id: row.institution_id, name: row.institution },
    round: {
      id: row.round_id,
      title: row.title,
      year: row.year,
      state: row.round_state,
      closesAt: row.closes_at?.toISOString() ?? null,
      origin: row.origin,
      trial: row.trial,
      demo: row.demo,
    },
    state: row.state,
    sections,
    answered: total(sections, 'answered'),
    required: total(sections, 'required'),
    lastActivityAt: row.last_activity_at?.toISOString() ?? null,
    submission: row.submission && toSubmission(row.submission),
    hasResult: row.has_result,
  };
};
