import { api } from '@briedums/domain';
import { addParticipants, newInstitution, newRound, publishedVersion, textFile } from './fixtures';
import { contactOf } from './sample-round';
import { smallMethodology, withFileQuestion } from './small-methodology';
import { TestApp } from './test-app';
import type { TestClient } from './test-client';

/** What a page must show as text: the server neither changes it nor ever calls it a page. */
const MARKUP = `<img src=x onerror=alert(1)><script>alert("x")</script> &lt;b&gt; {{7*7}} \${7*7} javascript:alert(1)`;

describe('markup that people type', () => {
  let t: TestApp;
  let admin: TestClient;
  let contact: TestClient;
  let roundId: string;
  let id: string;
  beforeAll(async () => {
    t = await TestApp.start();
    const { tenantId, client } = await t.tenant('ministrija');
    admin = client;
    await t.database.admin.query('UPDATE tenant SET name = $1', [{ lv: MARKUP, en: MARKUP }]);
    const title = { lv: MARKUP, en: MARKUP };
    const versionId = await publishedVersion(admin, '1', withFileQuestion({ version: '1', title }));
    roundId = (await newRound(admin, versionId, MARKUP)).id;
    const institution = await newInstitution(admin, MARKUP);
    [id = ''] = await addParticipants(admin, roundId, [institution]);
    await admin.call(api.rounds.open, { params: { id: roundId } });
    contact = await contactOf(t, tenantId, 'a@adazi.test', [institution]);
  });
  afterAll(() => t.stop());

  it('comes back letter by letter in every name and title', async () => {
    const body = { name: `2 ${MARKUP}`, kind: 'state' as const, region: MARKUP.slice(0, 120) };
    const made = await admin.call(api.institutions.create, {
      body: { ...body, group: '<b>', domain: '"><i>' },
    });
    expect(made).toMatchObject({ ...body, group: '<b>', domain: '"><i>' });
    const [round] = await admin.call(api.rounds.list, {});
    expect(round).toMatchObject({
      title: { lv: MARKUP, en: MARKUP },
      methodology: { title: { lv: MARKUP } },
    });
    const [row] = await admin.call(api.rounds.participations, { params: { id: roundId } });
    expect(row?.institution).toBe(MARKUP);
    expect((await contact.call(api.session.current, {}))?.tenant.name.lv).toBe(MARKUP);
  });

  it('comes back letter by letter in answers, comments and names of files', async () => {
    const answer = { value: 'yes' };
    const params = { id, questionId: 'com_q' };
    await contact.call(api.answers.save, { params, body: { revision: 0, answer, comment: MARKUP } });
    const form = await contact.call(api.answers.questionnaire, { params: { id } });
    expect(form.answers[0]?.comment).toBe(MARKUP);
    expect(form.methodology).toMatchObject({ title: { lv: MARKUP } });
    const file = { questionId: 'com_file', name: `${MARKUP}.txt` };
    const stored = await contact.call(api.files.upload, { params: { id }, query: file, body: textFile('x') });
    expect(stored.name).not.toMatch(/[<>"]/);
  });

  it('is plain text in letters, and so it stays', async () => {
    const body = { name: MARKUP, email: 'b@adazi.test' };
    const { credential } = await admin.call(api.credentials.issue, { params: { id }, body });
    const letter = await admin.call(api.outbox.get, { params: { id: credential.mailId ?? '' } });
    expect(letter.text).toContain(`Iestāde: ${MARKUP}`);
    expect(credential.name).toBe(MARKUP);
  });

  it('is never sent as a page', async () => {
    const answers = [
      await admin.send(api.rounds.list, {}),
      await admin.send(api.rounds.participations, { params: { id: roundId } }),
      await contact.send(api.answers.questionnaire, { params: { id } }),
      await admin.send(api.methodologies.import, {
        body: { document: smallMethodology({ id: '<x>' }) as never },
      }),
      await admin.send(api.rounds.exportAnswers, { params: { id: roundId } }),
    ];
    for (const { headers } of answers) {
      expect(headers.get('content-type')).toMatch(/^application\/(json|jsonl|problem\+json); charset=utf-8$/);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
    }
  });
});
