import { withClient } from '../../lib/roles.mjs';
import { clientOf, signedIn } from './client.mjs';
import { computing } from './computing.mjs';
import { withPlainHttp, withSql } from './floors.mjs';
import { rateOf } from './rate.mjs';

const READERS = 8;
const accountOf = ({ accounts }, is) => accounts.find(is);
const administrator = (system) =>
  signedIn(
    system,
    accountOf(system, ({ role, note }) => role === 'administrator' && note.includes('VARAM')),
  );
const open = ({ state }) => state === 'open';

/** Who fills a questionnaire: their client, participation, and their ids as the database knows them. */
async function respondent(system) {
  const account = accountOf(system, ({ note }) => note.includes('half way'));
  const client = await signedIn(system, account);
  const [{ id }] = (await client.json('GET', '/api/my/participations')).filter(({ round }) => open(round));
  const [ids] = await withClient(system.superuser, async (db) => {
    const sql = 'SELECT tenant_id, id FROM account WHERE email = $1';
    return (await db.query(sql, [account.email])).rows;
  });
  return { client, participation: id, ...ids };
}

const WRITE = `
  WITH written AS (
    INSERT INTO answer (tenant_id, participation_id, question_id, answer, revision, source, by_account)
    VALUES ($1, $2, 'floor', $3, $4, 'self', $5)
    ON CONFLICT (tenant_id, participation_id, question_id)
    DO UPDATE SET answer = excluded.answer, revision = excluded.revision RETURNING *)
  INSERT INTO answer_revision
    (tenant_id, participation_id, question_id, answer, comment, revision, source, by_account, at)
  SELECT tenant_id, participation_id, question_id, answer, comment, revision, source, by_account, at FROM written`;

/** The first question that one tick answers, and both of its answers. */
function twoAnswers({ methodology, answers }) {
  const questions = methodology.sections.flatMap(({ subsections }) =>
    subsections.flatMap((s) => s.questions),
  );
  const asked = new Set(answers.map(({ questionId }) => questionId));
  const { id, options } = questions.find(
    (q) => q.type === 'single' && q.source === 'self' && asked.has(q.id),
  );
  const { revision } = answers.find(({ questionId }) => questionId === id);
  return { id, revision, values: options.slice(0, 2).map((option) => ({ value: option.id })) };
}

/** One answer after the other, each with its revision; the floor writes the same two rows in a transaction. */
async function saving(system, milliseconds) {
  const { client, participation, tenant_id, id: account } = await respondent(system);
  const form = await client.json('GET', `/api/participations/${participation}/questionnaire`);
  const { id, values, ...first } = twoAnswers(form);
  let { revision } = first;
  const own = await rateOf(
    async () => {
      const answer = values[revision % 2];
      const path = `/api/participations/${participation}/answers/${id}`;
      ({ revision } = await client.json('PUT', path, { revision, answer }));
    },
    { lanes: 1, milliseconds },
  );
  const floor = await withSql(system, tenant_id, (transaction) => {
    let n = 0;
    const write = () =>
      transaction([[WRITE, [tenant_id, participation, JSON.stringify(values[0]), ++n, account]]]);
    return rateOf(write, { lanes: 1, milliseconds });
  });
  return { own, floor, unit: 'answers/s', against: 'two rows in one transaction' };
}

const reading = async (client, path, milliseconds) => {
  const bytes = await client.call('GET', path);
  const options = { lanes: READERS, milliseconds };
  const own = await rateOf(() => client.call('GET', path), options);
  const floor = await withPlainHttp(bytes, (read) => rateOf(read, options));
  return { own, floor, unit: `reads/s (${Math.round(bytes.length / 1024)} kB)`, against: 'plain HTTP' };
};

async function opening(system, milliseconds) {
  const { client, participation } = await respondent(system);
  return reading(client, `/api/participations/${participation}/questionnaire`, milliseconds);
}

async function asking(system, milliseconds) {
  const { client, participation } = await respondent(system);
  const since = encodeURIComponent(new Date().toISOString());
  return reading(client, `/api/participations/${participation}/changes?since=${since}`, milliseconds);
}

async function following(system, milliseconds) {
  const client = await administrator(system);
  const [round] = (await client.json('GET', '/api/rounds')).filter(open);
  return reading(client, `/api/rounds/${round.id}/participations`, milliseconds);
}

async function publicPage(system, milliseconds) {
  const client = clientOf(system);
  const { rounds } = await client.json('GET', '/api/public/varam');
  return reading(client, `/api/public/varam/${rounds[0].slug}`, milliseconds);
}

/** Name and `(system, milliseconds) → { own, floor, unit, against }`; both numbers are rates. */
export const tasks = [
  ['save an answer', saving],
  ['ask what colleagues changed', asking],
  ['open the questionnaire', opening],
  ['follow a round', following],
  ['public results of a round', publicPage],
  ['compute a round', computing],
];
