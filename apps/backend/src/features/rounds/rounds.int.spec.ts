import { api } from '@briedums/domain';
import { addParticipants, codeOf, newInstitution, newRound, publishedVersion } from '../../testing/fixtures';
import { smallMethodology } from '../../testing/small-methodology';
import { TestApp } from '../../testing/test-app';
import type { TestClient } from '../../testing/test-client';

describe('rounds', () => {
  let t: TestApp;
  let tenantId: string;
  let accountId: string;
  let client: TestClient;
  let versionId: string;
  beforeAll(async () => {
    t = await TestApp.start();
  });
  afterAll(() => t.stop());
  beforeEach(async () => {
    const made = await t.tenant(`r-${crypto.randomUUID().slice(0, 8)}`);
    ({ tenantId, client } = made);
    accountId = made.actor.accountId ?? '';
    versionId = await publishedVersion(client);
  });

  const params = (id: string) => ({ params: { id } });
  const answered = (participationId: string) =>
    t.database.admin.query(
      `INSERT INTO answer (tenant_id, participation_id, question_id, answer, revision, source, by_account)
       VALUES ($1, $2, 'com_q', '{"value":"yes"}', 1, 'self', $3)`,
      [tenantId, participationId, accountId],
    );

  it('makes a round of a published version, of its kind and with a short name of its own', async () => {
    const round = await newRound(client, versionId, 'E-indekss pašvaldībām');
    expect(round).toMatchObject({
      slug: 'e-indekss-pasvaldibam-2026',
      kind: 'municipality',
      state: 'draft',
      origin: 'survey',
      methodology: { id: versionId, code: 'small', version: '2026', title: smallMethodology().title },
      funnel: { invited: 0, signedIn: 0, started: 0, submitted: 0, participants: 0 },
      publication: null,
    });
    expect((await newRound(client, versionId, 'E-indekss pašvaldībām')).slug).toBe(
      'e-indekss-pasvaldibam-2026-2',
    );
    expect(await client.call(api.rounds.list, {})).toHaveLength(2);
  });

  it('makes none of a draft, nor of a version that is not there', async () => {
    const { version } = await client.call(api.methodologies.import, {
      body: { document: smallMethodology({ version: 'draft' }) as never },
    });
    const body = { title: { lv: 'x', en: 'x' }, year: 2026, methodologyVersionId: version.id };
    const draft = await client.send(api.rounds.create, { body });
    expect([draft.status, codeOf(draft)]).toEqual([422, 'versionNotPublished']);
    const unknown = await client.send(api.rounds.create, {
      body: { ...body, methodologyVersionId: crypto.randomUUID() },
    });
    expect(unknown.status).toBe(404);
  });

  it('changes only what is named, and keeps the calendar in order', async () => {
    const { id } = await newRound(client, versionId);
    const dates = { opensAt: '2027-01-10T08:00:00Z', closesAt: '2027-02-10T08:00:00Z' };
    await client.call(api.rounds.update, { ...params(id), body: dates });
    const title = { lv: 'Cits', en: 'Other' };
    expect(await client.call(api.rounds.update, { ...params(id), body: { title } })).toMatchObject({
      title,
      opensAt: '2027-01-10T08:00:00.000Z',
      closesAt: '2027-02-10T08:00:00.000Z',
    });
    const wrong = await client.send(api.rounds.update, { ...params(id), body: { closesAt: dates.opensAt } });
    expect([wrong.status, codeOf(wrong)]).toEqual([422, 'calendarOrder']);
  });

  it('opens, closes and opens again, and refuses what its state does not allow', async () => {
    const { id } = await newRound(client, versionId);
    const step = async (name: 'open' | 'close') => {
      const answer = await client.send(api.rounds[name], params(id));
      return answer.status === 200 ? answer.body.state : codeOf(answer);
    };
    const steps = ['close', 'open', 'open', 'close', 'close', 'open'] as const;
    const seen: string[] = [];
    for (const name of steps) seen.push(await step(name));
    expect(seen).toEqual(['roundNotOpen', 'open', 'roundOpen', 'closed', 'roundNotOpen', 'open']);
  });

  it('notes when it was opened and forgets a closing date that has passed', async () => {
    const { id } = await newRound(client, versionId);
    await client.call(api.rounds.update, { ...params(id), body: { closesAt: '2020-01-01T00:00:00Z' } });
    const round = await client.call(api.rounds.open, params(id));
    expect(round.closesAt).toBeNull();
    expect(Math.abs(Date.parse(round.opensAt ?? '') - Date.now())).toBeLessThan(60_000);
  });

  it('keeps calendar and state while its results are published', async () => {
    const { id } = await newRound(client, versionId);
    await t.database.admin.query(`UPDATE round SET state = 'published' WHERE id = $1`, [id]);
    const answers = [
      await client.send(api.rounds.open, params(id)),
      await client.send(api.rounds.update, { ...params(id), body: { closesAt: null } }),
      await client.send(api.rounds.remove, params(id)),
    ];
    expect(answers.map(codeOf)).toEqual(Array(3).fill('roundPublished'));
    const title = { lv: 'Labots', en: 'Mended' };
    expect(await client.call(api.rounds.update, { ...params(id), body: { title } })).toMatchObject({ title });
  });

  describe('with participants', () => {
    let id: string;
    let institutions: string[];
    let participations: string[];
    beforeEach(async () => {
      id = (await newRound(client, versionId)).id;
      institutions = [
        await newInstitution(client, 'Čakste'),
        await newInstitution(client, 'Cēsis', 'a@b.test'),
      ];
      participations = await addParticipants(client, id, institutions);
    });

    it('lists them by name with what is asked of them', async () => {
      const rows = await client.call(api.rounds.participations, params(id));
      expect(rows).toMatchObject([
        { institution: 'Cēsis', state: 'notStarted', answered: 0, required: 3, contactEmail: 'a@b.test' },
        { institution: 'Čakste', contacts: 0, lastActivityAt: null, submittedAt: null },
      ]);
      expect(rows[0]?.sections).toContainEqual({ sectionId: 'com', answered: 0, required: 1, applies: true });
    });

    it('adds all or none, counting those that take part already', async () => {
      const add = (institutionIds: string[]) =>
        client.send(api.rounds.addParticipants, { ...params(id), body: { institutionIds } });
      const third = await newInstitution(client, 'Ādaži');
      expect((await add([...institutions, third, third])).body).toEqual({ added: 1, already: 2 });
      const state = await client.call(api.institutions.create, { body: { name: 'Aģentūra', kind: 'state' } });
      const fourth = await newInstitution(client, 'Ogre');
      const kind = await add([fourth, state.id]);
      expect([codeOf(kind), JSON.parse(kind.text).data]).toEqual(['institutionKindDiffers', ['Aģentūra']]);
      expect((await add([fourth, crypto.randomUUID()])).status).toBe(404);
      expect(await client.call(api.rounds.participations, params(id))).toHaveLength(3);
    });

    it('counts the way from invitation to submission', async () => {
      const [first = '', second = ''] = participations;
      await credential(first, true);
      await credential(second, false);
      await t.database.admin.query(`UPDATE participation SET state = 'submitted' WHERE id = $1`, [first]);
      expect((await client.call(api.rounds.get, params(id))).funnel).toEqual({
        participants: 2,
        invited: 2,
        signedIn: 1,
        started: 1,
        submitted: 1,
      });
    });

    it('takes out one that has not answered, with its invitation and its contact', async () => {
      const [participationId = ''] = participations;
      await credential(participationId, true);
      const input = { params: { id, participationId } };
      await client.call(api.rounds.removeParticipant, input);
      expect(await client.call(api.rounds.participations, params(id))).toHaveLength(1);
      const { rows } = await t.database.admin.query('SELECT FROM contact WHERE tenant_id = $1', [tenantId]);
      expect(rows).toHaveLength(0);
      expect((await client.send(api.rounds.removeParticipant, input)).status).toBe(404);
    });

    it('keeps one that has answered, and the round with it', async () => {
      const [participationId = ''] = participations;
      await answered(participationId);
      const out = await client.send(api.rounds.removeParticipant, { params: { id, participationId } });
      const removal = await client.send(api.rounds.remove, params(id));
      expect([out, removal].map((a) => [a.status, codeOf(a)])).toEqual([
        [422, 'participantAnswered'],
        [422, 'roundHasAnswers'],
      ]);
    });

    it('is removed with its participants while nobody answered', async () => {
      await credential(participations[0] ?? '', false);
      await client.call(api.rounds.remove, params(id));
      expect(await client.call(api.rounds.list, {})).toEqual([]);
    });

    it('changes no participants once it is closed', async () => {
      await client.call(api.rounds.open, params(id));
      await client.call(api.rounds.close, params(id));
      const add = await client.send(api.rounds.addParticipants, {
        ...params(id),
        body: { institutionIds: institutions },
      });
      const out = await client.send(api.rounds.removeParticipant, {
        params: { id, participationId: participations[0] ?? '' },
      });
      expect([add, out].map(codeOf)).toEqual(['roundClosed', 'roundClosed']);
    });

    /** An invitation of the administrator's own account, and the contact when it was accepted. */
    async function credential(participationId: string, accepted: boolean): Promise<void> {
      await t.database.admin.query(
        `INSERT INTO credential (tenant_id, id, account_id, participation_id, token_hash, expires_at, accepted_at)
         VALUES ($1, gen_random_uuid(), $2, $3, sha256(gen_random_uuid()::text::bytea), now() + interval '1 day', $4)`,
        [tenantId, accountId, participationId, accepted ? new Date() : null],
      );
      if (accepted)
        await t.database.admin.query(
          `INSERT INTO contact SELECT $1, $2, institution_id FROM participation WHERE tenant_id = $1 AND id = $3`,
          [tenantId, accountId, participationId],
        );
    }
  });
});
