import { api, type Role, roleSchema } from '@briedums/domain';
import { addParticipants, newInstitution, newRound, publishedVersion, textFile, tokenOf } from './fixtures';
import { contactOf } from './sample-round';
import { smallMethodology, withFileQuestion } from './small-methodology';
import type { TestApp } from './test-app';
import type { TestClient } from './test-client';

/** Ids in one tenant, by what they are; names like `…ToRemove` are for the endpoint that uses them up. */
export type Ids = Awaited<ReturnType<typeof fill>> & Awaited<ReturnType<typeof answer>>;

/** A tenant with something of everything in it. */
export interface World {
  /** A word that stands in every name of this tenant and nowhere else. */
  word: string;
  tenantId: string;
  /** Signed in, with that one role. */
  as: Record<Role, TestClient>;
  ids: Ids;
}

const inEachRole = async (t: TestApp, tenantId: string, word: string): Promise<Record<Role, TestClient>> => {
  const clients = await Promise.all(
    roleSchema.options.map(async (role) => {
      const { client } = await t.account(tenantId, `${role}@${word}.test`, [role]);
      return [role, client] as const;
    }),
  );
  return Object.fromEntries(clients) as Record<Role, TestClient>;
};

const draft = async (admin: TestClient, version: string): Promise<string> => {
  const document = smallMethodology({ version }) as never;
  return (await admin.call(api.methodologies.import, { body: { document } })).version.id;
};

const pastRound = async (admin: TestClient, word: string, methodologyVersionId: string) => {
  const body = {
    title: { lv: `Pagātne ${word}`, en: `Past ${word}` },
    year: 2020,
    methodologyVersionId,
    csv: `name,com,cs,od\nIestāde ${word},50,70,10\n`,
  };
  const { round } = await admin.call(api.rounds.import, { body });
  const params = { id: round?.id ?? '' };
  const [set] = await admin.call(api.results.computations, { params });
  const [participation] = await admin.call(api.rounds.participations, { params });
  return {
    roundId: params.id,
    slug: round?.slug ?? '',
    setId: set?.id ?? '',
    participationId: participation?.id ?? '',
  };
};

const closedRound = async (admin: TestClient, word: string, versionId: string, institutionId: string) => {
  const { id } = await newRound(admin, versionId, `Slēgts ${word}`);
  await addParticipants(admin, id, [institutionId]);
  await admin.call(api.rounds.open, { params: { id } });
  await admin.call(api.rounds.close, { params: { id } });
  return id;
};

const upload = async (respondent: TestClient, id: string, name: string): Promise<string> => {
  const query = { questionId: 'com_file', name: `${name}.txt` };
  return (await respondent.call(api.files.upload, { params: { id }, query, body: textFile(name) })).id;
};

/** Answers, submits and goes on filling; the submission keeps one file, and another one is in no answer. */
const answer = async (respondent: TestClient, id: string, word: string) => {
  for (const questionId of ['com_q', 'cs_q', 'od_q']) {
    const body = { revision: 0, answer: { value: 'yes' }, comment: `piezīme ${word}` };
    await respondent.call(api.answers.save, { params: { id, questionId }, body });
  }
  const fileId = await upload(respondent, id, `pierādījums ${word}`);
  await respondent.call(api.answers.save, {
    params: { id, questionId: 'com_file' },
    body: { revision: 0, answer: { value: [fileId] } },
  });
  const place = { sectionId: 'com', questionId: 'com_q' };
  await respondent.call(api.answers.place, { params: { id }, body: place });
  await respondent.call(api.answers.submit, { params: { id }, body: {} });
  await respondent.call(api.answers.reopen, { params: { id } });
  return { fileId, fileToRemove: await upload(respondent, id, `lieks ${word}`) };
};

const invite = async (admin: TestClient, participationId: string, word: string, who: string) => {
  const { credential, link } = await admin.call(api.credentials.issue, {
    params: { id: participationId },
    body: { name: `${who} ${word}`, email: `${who}@${word}.test` },
  });
  return { id: credential.id, mailId: credential.mailId ?? '', token: tokenOf(link) };
};

/** Everything through the endpoints, so that every table holds what the product itself puts there. */
const fill = async (admin: TestClient, word: string) => {
  const versionId = await publishedVersion(admin, '2026', withFileQuestion());
  const institutionId = await newInstitution(admin, `Iestāde ${word}`, `dome@${word}.test`);
  const second = await newInstitution(admin, `Otrā ${word}`, `otra@${word}.test`);
  const third = await newInstitution(admin, `Trešā ${word}`);
  const round = await newRound(admin, versionId, `Kārta ${word}`);
  const [participationId = '', participationToInvite = '', participationToRemove = ''] =
    await addParticipants(admin, round.id, [institutionId, second, third]);
  await admin.call(api.rounds.open, { params: { id: round.id } });
  const computing = await closedRound(admin, word, versionId, institutionId);
  const published = await pastRound(admin, word, versionId);
  await admin.call(api.results.publish, {
    params: { id: published.roundId },
    body: { resultSetId: published.setId },
  });
  const staff = { name: `Darbinieks ${word}`, email: `darbinieks@${word}.test`, roles: ['analyst' as const] };
  return {
    versionId,
    draftToReplace: await draft(admin, 'r1'),
    draftToPublish: await draft(admin, 'p1'),
    draftToRemove: await draft(admin, 'd1'),
    institutionId,
    institutionToAdd: await newInstitution(admin, `Ceturtā ${word}`),
    institutionToRemove: await newInstitution(admin, `Piektā ${word}`),
    roundId: round.id,
    roundSlug: round.slug,
    roundToChange: (await newRound(admin, versionId, `Maināms ${word}`)).id,
    roundToRemove: (await newRound(admin, versionId, `Lieks ${word}`)).id,
    roundToCompute: await closedRound(admin, word, versionId, institutionId),
    participationId,
    participationToInvite,
    participationToRemove,
    credentialToResend: await invite(admin, participationToInvite, word, 'viens'),
    credentialToRevoke: await invite(admin, participationToInvite, word, 'divi'),
    credentialToAccept: await invite(admin, participationToInvite, word, 'tris'),
    accountId: (await admin.call(api.accounts.invite, { body: staff })).account.id,
    queuedSet: (await admin.call(api.results.compute, { params: { id: computing } })).id,
    published,
    unpublished: await pastRound(admin, word, versionId),
  };
};

/** Two worlds differ in nothing but their word and ids: short names, years, versions and codes are the same. */
export const makeWorld = async (t: TestApp, word: string): Promise<World> => {
  const { tenantId, client: admin } = await t.tenant(word);
  const as = await inEachRole(t, tenantId, word);
  const ids = await fill(admin, word);
  as.respondent = await contactOf(t, tenantId, `kontakts@${word}.test`, [ids.institutionId]);
  const files = await answer(as.respondent, ids.participationId, word);
  return { word, tenantId, as, ids: { ...ids, ...files } };
};
