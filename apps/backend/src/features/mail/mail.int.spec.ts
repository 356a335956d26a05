import { api, type MailView } from '@briedums/domain';
import { type AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';
import { addParticipants, newInstitution, newRound, publishedVersion, tokenOf } from '../../testing/fixtures';
import { TestApp } from '../../testing/test-app';
import type { TestClient } from '../../testing/test-client';

interface Received {
  to: string[];
  raw: string;
}

/** A mail server that keeps what it gets, refuses `no@…` for good, and `later@…` twice before it takes it. */
const mailServer = async () => {
  const received: Received[] = [];
  const refusals = new Map<string, number>();
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    logger: false,
    onRcptTo({ address }, _session, done) {
      if (address.startsWith('no@'))
        return done(Object.assign(new Error('No such person'), { responseCode: 550 }));
      const before = refusals.get(address) ?? 0;
      refusals.set(address, before + 1);
      if (address.startsWith('later@') && before < 2)
        return done(Object.assign(new Error('Try later'), { responseCode: 451 }));
      done();
    },
    onData(stream, session, done) {
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part));
      stream.on('end', () => {
        received.push({
          to: session.envelope.rcptTo.map(({ address }) => address),
          raw: Buffer.concat(parts).toString('utf8'),
        });
        done();
      });
    },
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.server.address() as AddressInfo;
  return {
    received,
    url: `smtp://127.0.0.1:${port}`,
    close: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
};

/** The text of a message as its reader sees it. */
const textOf = (raw: string): string => {
  const [head = '', ...rest] = raw.split('\r\n\r\n');
  const body = rest.join('\r\n\r\n');
  const encoding = /content-transfer-encoding: (\S+)/i.exec(head)?.[1]?.toLowerCase();
  if (encoding === 'base64') return Buffer.from(body, 'base64').toString('utf8');
  if (encoding !== 'quoted-printable') return body;
  const bytes = body
    .replace(/=\r\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
  return Buffer.from(bytes, 'latin1').toString('utf8');
};

describe('letters', () => {
  let t: TestApp;
  let client: TestClient;
  let roundId: string;
  let server: Awaited<ReturnType<typeof mailServer>>;
  beforeAll(async () => {
    server = await mailServer();
    t = await TestApp.start({ SMTP_URL: server.url, MAIL_FROM: 'Briedums <noreply@briedums.test>' });
    await t.startWorker();
    ({ client } = await t.tenant('ministrija'));
    const round = await newRound(
      client,
      await publishedVersion(client),
      'E-indekss\r\nBcc: everyone@evil.test',
    );
    roundId = round.id;
  });
  afterAll(async () => {
    await t.stop();
    await server.close();
  });

  const invite = async (email: string) => {
    const [id = ''] = await addParticipants(client, roundId, [
      await newInstitution(client, `Ķekava ${email}`),
    ]);
    return client.call(api.credentials.issue, { params: { id }, body: { name: 'Anna', email } });
  };
  const get = async (id: string) => client.call(api.outbox.get, { params: { id } });
  const settled = async (id: string, wanted: MailView['state']) => {
    for (let i = 0; i < 150; i++) {
      const mail = await get(id);
      if (mail.state === wanted) return mail;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    return get(id);
  };

  it('are sent by the worker, and keep no link afterwards', async () => {
    const { credential, link } = await invite('anna@kekava.test');
    expect(credential.delivery).toBe('queued');
    const mail = await settled(credential.mailId ?? '', 'sent');
    expect(mail).toMatchObject({ to: 'anna@kekava.test', state: 'sent', error: null });
    expect(mail.text).toContain('[saite pēc nosūtīšanas izņemta]');
    expect(mail.text).not.toContain(tokenOf(link));
    const [letter] = server.received.filter(({ to }) => to.includes('anna@kekava.test'));
    expect(textOf(letter?.raw ?? '')).toContain(`${link}\r\n`);
    expect(textOf(letter?.raw ?? '')).toContain('Iestāde: Ķekava anna@kekava.test');
    expect(letter?.raw).toMatch(/^From: Briedums <noreply@briedums\.test>\r$/m);
    const [now] = await client.call(api.credentials.list, { params: { id: roundId } });
    expect(now?.delivery).toBe('sent');
  });

  it('carry no header and no recipient that a title smuggled in', () => {
    const [letter] = server.received;
    expect(letter?.to).toEqual(['anna@kekava.test']);
    const head = (letter?.raw.split('\r\n\r\n')[0] ?? '').split(/\r\n(?!\s)/);
    expect(head.filter((line) => /^b?cc:/i.test(line))).toEqual([]);
  });

  it('that the server refuses for good are marked with its words and not tried again', async () => {
    const { credential } = await invite('no@kekava.test');
    const mail = await settled(credential.mailId ?? '', 'failed');
    expect(mail).toMatchObject({ state: 'failed', sentAt: null });
    expect(mail.error).toContain('No such person');
    expect(mail.text).toContain('/uzaicinajums#');
  });

  it('that the server puts off are tried again and go out once', async () => {
    const { credential } = await invite('later@kekava.test');
    const mail = await settled(credential.mailId ?? '', 'sent');
    expect(mail).toMatchObject({ state: 'sent', error: null });
    expect(server.received.filter(({ to }) => to.includes('later@kekava.test'))).toHaveLength(1);
  });

  it('that go out twice, as they were sent and nobody could note it, carry one Message-ID', async () => {
    await t.database.admin.query(`
      CREATE SEQUENCE noted;
      CREATE FUNCTION cut_short() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS
        $f$ BEGIN IF nextval('noted') = 1 THEN RAISE EXCEPTION 'cut short'; END IF; RETURN NEW; END $f$;
      CREATE TRIGGER cut_short BEFORE UPDATE ON mail FOR EACH ROW
        WHEN (NEW.state = 'sent') EXECUTE FUNCTION cut_short();`);
    const { credential } = await invite('twice@kekava.test');
    await settled(credential.mailId ?? '', 'sent');
    const letters = server.received.filter(({ to }) => to.includes('twice@kekava.test'));
    const ids = letters.map(({ raw }) => /^Message-ID: (.*)\r$/im.exec(raw)?.[1]);
    expect(ids).toEqual(Array(2).fill(`<${credential.mailId}@localhost>`));
    await t.database.admin.query('DROP TRIGGER cut_short ON mail');
  });

  it('go out for a whole round at once, one to each', async () => {
    const ids = await Promise.all(
      [1, 2, 3, 4, 5].map((n) => newInstitution(client, `Novads ${n}`, `dome${n}@novads.test`)),
    );
    const participationIds = await addParticipants(client, roundId, ids);
    await client.call(api.credentials.issueMany, { params: { id: roundId }, body: { participationIds } });
    const mails = await client.call(api.outbox.list, {});
    const newest = mails.filter(({ to }) => to.endsWith('@novads.test'));
    for (const { id } of newest) await settled(id, 'sent');
    const addressed = server.received.flatMap(({ to }) => to).filter((to) => to.endsWith('@novads.test'));
    expect(addressed.sort()).toEqual([1, 2, 3, 4, 5].map((n) => `dome${n}@novads.test`));
  });

  it('are listed newest first without their text', async () => {
    const mails = await client.call(api.outbox.list, {});
    const times = mails.map(({ createdAt }) => createdAt);
    expect(times).toEqual([...times].sort().reverse());
    expect(JSON.stringify(mails)).not.toContain('uzaicinajums#');
  });
});

describe('letters without a mail server', () => {
  let t: TestApp;
  beforeAll(async () => {
    t = await TestApp.start();
  });
  afterAll(() => t.stop());

  it('wait in the outbox with their link, for an administrator to hand over', async () => {
    const { client } = await t.tenant('ministrija');
    const { link } = await client.call(api.accounts.invite, {
      body: { name: 'Ilze', email: 'ilze@x.test', roles: ['analyst'] },
    });
    const [mail] = await client.call(api.outbox.list, {});
    expect(mail).toMatchObject({ to: 'ilze@x.test', state: 'outbox', sentAt: null });
    expect((await client.call(api.outbox.get, { params: { id: mail?.id ?? '' } })).text).toContain(link);
    const { rows } = await t.database.admin.query('SELECT FROM job_outbox');
    expect(rows).toHaveLength(0);
  });
});
