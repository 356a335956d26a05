import { api, type ParticipationView, type RoundView } from '@briedums/domain';
import { ApiClient } from './api-client';
import { Program } from './program';
import { shared } from './shared';

export interface DemoAccount {
  portal: '/' | '/admin/';
  role: string;
  email: string;
  password: string;
  note: string;
}

/** Who opens a page: an account of the demonstration, or nobody. */
export type Who = 'nobody' | 'operator' | 'administrator' | 'filling' | 'submitted';

/** The demonstration's organisation: its accounts, and what the addresses of pages are made of. */
export interface Demo {
  accounts: Record<Exclude<Who, 'nobody'>, DemoAccount>;
  open: RoundView;
  published: RoundView;
  imported: RoundView;
  draft: string;
  version: string;
  institution: string;
  letter: string;
  /** Of the person who is half way, in the open round. */
  filling: ParticipationView;
  /** Of the person who has submitted: in the open round, and in one that is published. */
  submitted: ParticipationView;
  result: ParticipationView;
}

const found = <T>(all: readonly T[], is: (item: T) => boolean, what: string): T => {
  const item = all.find(is);
  if (!item) throw new Error(`The demonstration has no ${what}`);
  return item;
};

const accountsOf = (lines: string): Demo['accounts'] => {
  const all = lines
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as DemoAccount);
  const of = (role: string, note = /./): DemoAccount =>
    found(all, (a) => a.role === role && note.test(a.note), `${role} ${note}`);
  return {
    operator: of('operator'),
    administrator: of('administrator', /VARAM/),
    filling: of('respondent', /half way/),
    submitted: of('respondent', /submitted/),
  };
};

const signedIn = async ({ email, password }: DemoAccount): Promise<ApiClient> => {
  const client = new ApiClient();
  await client.signIn(email, password);
  return client;
};

/** Fills an empty database with the demonstration and looks up what pages are about. */
export async function demonstration(): Promise<Demo> {
  await Program.run('dist/backend/cli.js', ['seed-demo'], shared().env);
  const accounts = accountsOf(await Program.run('dist/backend/cli.js', ['demo-accounts'], shared().env));
  const staff = await signedIn(accounts.administrator);
  const rounds = await staff.call(api.rounds.list, {});
  const versions = await staff.call(api.methodologies.list, {});
  const draft = await staff.call(api.methodologies.import, { body: { document: BROKEN } });
  const [institution] = await staff.call(api.institutions.list, { query: {} });
  const [letter] = await staff.call(api.outbox.list, {});
  const filling = await (await signedIn(accounts.filling)).call(api.answers.mine, {});
  const submitted = await (await signedIn(accounts.submitted)).call(api.answers.mine, {});
  return {
    accounts,
    open: found(rounds, ({ state }) => state === 'open', 'open round'),
    published: found(rounds, (r) => r.state === 'published' && r.origin === 'survey', 'published round'),
    imported: found(rounds, ({ origin }) => origin === 'imported', 'imported round'),
    draft: draft.version.id,
    version: found(versions, ({ state }) => state === 'published', 'published version').id,
    institution: institution?.id ?? '',
    letter: letter?.id ?? '',
    filling: found(filling, ({ round }) => round.state === 'open', 'questionnaire half way'),
    submitted: found(
      submitted,
      ({ state, round }) => state === 'submitted' && round.state === 'open',
      'submission',
    ),
    result: found(submitted, ({ hasResult }) => hasResult, 'own result'),
  };
}

/** A draft that has errors. */
const BROKEN = {
  format: 'briedums-methodology/1',
  id: 'melnraksts',
  version: '0.1',
  title: { lv: 'Nepabeigta metodika', en: 'Unfinished methodology' },
  institutionKind: 'municipality',
};
