import { type api, type RequestOf } from '@briedums/domain';
import type { World } from './isolation-world';
import { textFile } from './fixtures';
import { smallMethodology } from './small-methodology';
import { PASSWORD } from './test-app';

type Api = typeof api;

/** How the walk through all endpoints calls one of them. */
export interface Sample<E> {
  /** A good request with the ids of a tenant. */
  input: (world: World) => RequestOf<E>;
  /** With the caller's own ids and another tenant's in the places where ids can be mixed. */
  mixed?: (own: World, other: World) => RequestOf<E>;
  /** What a caller of another tenant gets; 404 unless said. 200 is right only where the request names nothing of a tenant. */
  foreign?: number;
  /** What a caller gets for `mixed`, if not 404. */
  mixedStatus?: number;
  /** Meant to be open to the caller of another tenant: a published result, a secret link, an operator's figures. Says why. */
  open?: string;
  /** Ends the caller's session, so that it is called with one of its own. */
  endsSession?: true;
}

export type Samples = { [A in keyof Api]: { [N in keyof Api[A]]: Sample<Api[A][N]> } };

const text = (world: World) => ({ lv: `Jauns ${world.word}`, en: `New ${world.word}` });
const institution = (world: World, name: string) => ({
  name: `${name} ${world.word}`,
  kind: 'municipality' as const,
});
const id = (of: string) => ({ params: { id: of } });
const document = (version: string) => smallMethodology({ version }) as never;
const file = (of: World, its: World, which: 'fileId' | 'fileToRemove' = 'fileId') => ({
  params: { id: of.ids.participationId, fileId: its.ids[which] },
});
const question = (world: World) => ({ id: world.ids.participationId, questionId: 'com_q' });

/** One good request for every endpoint there is; a new endpoint without one does not compile. */
export const samples: Samples = {
  session: {
    current: { input: () => ({}), foreign: 200 },
    signIn: {
      input: (w) => ({ body: { email: `analyst@${w.word}.test`, password: PASSWORD } }),
      open: 'whoever has the password comes in',
    },
    signOut: { input: () => ({}), foreign: 200, endsSession: true },
    setLocale: { input: () => ({ body: { locale: 'lv' } }), foreign: 200 },
    changePassword: {
      input: () => ({ body: { current: PASSWORD, next: `${PASSWORD} again` } }),
      foreign: 200,
      endsSession: true,
    },
  },
  invitations: {
    inspect: {
      input: (w) => ({ body: { token: w.ids.credentialToAccept.token } }),
      open: 'the token is the secret',
    },
    accept: {
      input: (w) => ({
        body: { token: w.ids.credentialToAccept.token, name: `x ${w.word}`, password: PASSWORD },
      }),
      open: 'the token is the secret',
    },
  },
  accounts: {
    list: { input: () => ({}), foreign: 200 },
    invite: {
      input: (w) => ({ body: { email: 'new@x.test', name: text(w).lv, roles: ['analyst'] } }),
      foreign: 200,
    },
    disable: { input: (w) => id(w.ids.accountId) },
    enable: { input: (w) => id(w.ids.accountId) },
  },
  tenants: {
    list: { input: () => ({}), open: 'an operator sees names and figures of all tenants' },
    open: {
      input: (w) => ({
        body: { slug: `${w.word}-2`, name: text(w), administrator: { name: 'x', email: 'x@x.test' } },
      }),
      open: 'an operator opens tenants',
    },
    get: { input: (w) => id(w.tenantId), open: 'an operator sees names and figures of all tenants' },
  },
  institutions: {
    list: { input: () => ({ query: {} }), foreign: 200 },
    create: { input: (w) => ({ body: institution(w, 'Jauna') }), foreign: 200 },
    get: { input: (w) => id(w.ids.institutionId) },
    update: { input: (w) => ({ ...id(w.ids.institutionId), body: institution(w, 'Iestāde') }) },
    remove: { input: (w) => id(w.ids.institutionToRemove) },
    import: { input: (w) => ({ body: { csv: `name,kind\nNo faila ${w.word},state\n` } }), foreign: 200 },
  },
  methodologies: {
    list: { input: () => ({}), foreign: 200 },
    import: { input: () => ({ body: { document: document('i1') } }), foreign: 200 },
    get: { input: (w) => id(w.ids.versionId) },
    replace: { input: (w) => ({ ...id(w.ids.draftToReplace), body: { document: document('r1') } }) },
    publish: { input: (w) => id(w.ids.draftToPublish) },
    remove: { input: (w) => id(w.ids.draftToRemove) },
    export: { input: (w) => id(w.ids.versionId) },
  },
  rounds: {
    list: { input: () => ({}), foreign: 200 },
    create: {
      input: (w) => ({ body: { title: text(w), year: 2026, methodologyVersionId: w.ids.versionId } }),
    },
    get: { input: (w) => id(w.ids.roundId) },
    update: { input: (w) => ({ ...id(w.ids.roundToChange), body: { title: text(w) } }) },
    open: { input: (w) => id(w.ids.roundToChange) },
    close: { input: (w) => id(w.ids.roundToChange) },
    remove: { input: (w) => id(w.ids.roundToRemove) },
    participations: { input: (w) => id(w.ids.roundId) },
    addParticipants: {
      input: (w) => ({ ...id(w.ids.roundId), body: { institutionIds: [w.ids.institutionToAdd] } }),
      mixed: (own, other) => ({
        ...id(own.ids.roundId),
        body: { institutionIds: [other.ids.institutionToAdd] },
      }),
    },
    removeParticipant: {
      input: (w) => ({ params: { id: w.ids.roundId, participationId: w.ids.participationToRemove } }),
      mixed: (own, other) => ({
        params: { id: own.ids.roundId, participationId: other.ids.participationToRemove },
      }),
    },
    import: {
      input: (w) => ({
        body: {
          title: text(w),
          year: 2019,
          methodologyVersionId: w.ids.versionId,
          csv: `name,com,cs,od\nIestāde ${w.word},1,2,3\n`,
        },
      }),
    },
    exportAnswers: { input: (w) => id(w.ids.roundId) },
  },
  credentials: {
    list: { input: (w) => id(w.ids.roundId) },
    issue: {
      input: (w) => ({ ...id(w.ids.participationToInvite), body: { name: 'Četri', email: 'cetri@x.test' } }),
    },
    issueMany: {
      input: (w) => ({ ...id(w.ids.roundId), body: { participationIds: [w.ids.participationToInvite] } }),
      mixed: (own, other) => ({
        ...id(own.ids.roundId),
        body: { participationIds: [other.ids.participationToInvite] },
      }),
      mixedStatus: 200,
    },
    resend: { input: (w) => id(w.ids.credentialToResend.id) },
    revoke: { input: (w) => id(w.ids.credentialToRevoke.id) },
  },
  outbox: {
    list: { input: () => ({}), foreign: 200 },
    get: { input: (w) => id(w.ids.credentialToRevoke.mailId) },
  },
  answers: {
    mine: { input: () => ({}), foreign: 200 },
    questionnaire: { input: (w) => id(w.ids.participationId) },
    changes: { input: (w) => ({ ...id(w.ids.participationId), query: { since: '2020-01-01T00:00:00Z' } }) },
    save: {
      input: (w) => ({
        params: question(w),
        body: { revision: 1, answer: { value: 'yes' }, comment: w.word },
      }),
    },
    history: { input: (w) => ({ params: question(w) }) },
    place: { input: (w) => ({ ...id(w.ids.participationId), body: { sectionId: 'cs', questionId: null } }) },
    check: { input: (w) => id(w.ids.participationId) },
    submit: { input: (w) => ({ ...id(w.ids.participationId), body: {} }) },
    reopen: { input: (w) => id(w.ids.participationId) },
    submissions: { input: (w) => id(w.ids.participationId) },
  },
  files: {
    list: { input: (w) => id(w.ids.participationId) },
    download: { input: (w) => file(w, w), mixed: (own, other) => file(own, other) },
    remove: {
      input: (w) => file(w, w, 'fileToRemove'),
      mixed: (own, other) => file(own, other, 'fileToRemove'),
    },
    upload: {
      input: (w) => ({
        ...id(w.ids.participationId),
        query: { questionId: 'com_file', name: `jauna ${w.word}.txt` },
        body: textFile(w.word),
      }),
    },
  },
  results: {
    compute: { input: (w) => id(w.ids.roundToCompute) },
    computations: { input: (w) => id(w.ids.roundId) },
    computation: { input: (w) => id(w.ids.queuedSet) },
    cancel: { input: (w) => id(w.ids.queuedSet) },
    table: { input: (w) => id(w.ids.published.setId) },
    detail: {
      input: (w) => ({ params: { id: w.ids.published.setId, institutionId: w.ids.institutionId } }),
      mixed: (own, other) => ({
        params: { id: own.ids.published.setId, institutionId: other.ids.institutionId },
      }),
    },
    csv: { input: (w) => id(w.ids.published.setId) },
    own: { input: (w) => id(w.ids.published.participationId) },
    publish: {
      input: (w) => ({ ...id(w.ids.unpublished.roundId), body: { resultSetId: w.ids.unpublished.setId } }),
      mixed: (own, other) => ({
        ...id(own.ids.unpublished.roundId),
        body: { resultSetId: other.ids.unpublished.setId },
      }),
    },
    withdraw: { input: (w) => id(w.ids.unpublished.roundId) },
  },
  public: {
    tenants: { input: () => ({}), open: 'published results are for everyone' },
    tenant: { input: (w) => ({ params: { tenant: w.word } }), open: 'published results are for everyone' },
    table: {
      input: (w) => ({ params: { tenant: w.word, round: w.ids.published.slug } }),
      mixed: (own, other) => ({ params: { tenant: own.word, round: other.ids.roundSlug } }),
      open: 'published results are for everyone',
    },
    csv: {
      input: (w) => ({ params: { tenant: w.word, round: w.ids.published.slug } }),
      mixed: (own, other) => ({ params: { tenant: own.word, round: other.ids.roundSlug } }),
      open: 'published results are for everyone',
    },
    detail: {
      input: (w) => ({
        params: { tenant: w.word, round: w.ids.published.slug, institutionId: w.ids.institutionId },
      }),
      mixed: (own, other) => ({
        params: { tenant: own.word, round: own.ids.published.slug, institutionId: other.ids.institutionId },
      }),
      open: 'published results are for everyone',
    },
  },
  health: {
    live: { input: () => ({}), foreign: 200 },
    ready: { input: () => ({}), foreign: 200 },
  },
};
