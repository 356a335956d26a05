import type { CredentialState, CredentialView, ParticipationRow } from '@briedums/domain';
import { accessColumns, accessLines, accessRows, accessState, isAccess, previewIssue } from './access-rows';

const participant = (id: string, contactEmail: string | null = `${id}@x.example`) =>
  ({ id, institution: id, contactEmail }) as ParticipationRow;
const credential = (participationId: string, state: CredentialState) =>
  ({ id: `${participationId}-${state}`, participationId, state }) as CredentialView;

describe('access to a round', () => {
  it('puts what works first', () => {
    const rows = accessRows(
      [participant('a'), participant('b')],
      [credential('a', 'revoked'), credential('a', 'accepted'), credential('a', 'invited')],
    );
    expect(rows[0]?.credentials.map((c) => c.state)).toEqual(['accepted', 'invited', 'revoked']);
    expect(rows.map(accessState)).toEqual(['accepted', 'none']);
  });

  it('invites all that have no live credential and an address', () => {
    const rows = accessRows(
      [participant('a'), participant('b'), participant('c', null), participant('d'), participant('e', null)],
      [credential('a', 'accepted'), credential('d', 'expired'), credential('e', 'invited')],
    );
    const preview = previewIssue(rows);
    expect(preview.issued.map((r) => r.participation.id)).toEqual(['b', 'd']);
    expect(preview.already).toBe(2);
    expect(preview.withoutAddress.map((r) => r.participation.id)).toEqual(['c']);
  });

  it('can be picked by who was invited at all, as the funnel counts, and by who has nothing in force', () => {
    const states: CredentialState[] = ['accepted', 'invited', 'expired', 'revoked'];
    const rows = accessRows(
      [...states, 'none'].map((id) => participant(id)),
      states.map((state) => credential(state, state)),
    );
    const picked = (wanted: string) => rows.filter((r) => isAccess(r, wanted)).map((r) => r.participation.id);
    expect(picked('issued')).toEqual(['accepted', 'invited', 'expired']);
    expect(picked('lacking')).toEqual(['expired', 'revoked', 'none']);
    expect(picked('expired')).toEqual(['expired']);
  });

  it('can be picked by letters that did not arrive, while their links are still to be used', () => {
    const failed = (id: string, state: CredentialState): CredentialView => ({
      ...credential(id, state),
      delivery: 'failed',
    });
    const rows = accessRows(
      [participant('a'), participant('b'), participant('c')],
      [failed('a', 'invited'), failed('b', 'accepted'), credential('c', 'invited')],
    );
    const picked = rows.filter((r) => isAccess(r, 'undelivered'));
    expect(picked.map((r) => r.participation.id)).toEqual(['a']);
  });

  it('is exported with a line for each person, and one for who has none', () => {
    const rows = accessRows(
      [participant('a'), participant('b')],
      [credential('a', 'accepted'), { ...credential('a', 'expired'), name: 'N', email: 'n@x.example' }],
    );
    const columns = accessColumns((key) => key);
    const cells = rows.flatMap(accessLines).map((line) => columns.map((c) => c.value(line) ?? null));
    expect(cells.map(([institution, , , state]) => [institution, state])).toEqual([
      ['a', 'access.state.accepted'],
      ['a', 'access.state.expired'],
      ['b', 'access.state.none'],
    ]);
    expect(cells[1]?.slice(1, 3)).toEqual(['N', 'n@x.example']);
    expect(cells[2]?.slice(1, 3)).toEqual([null, 'b@x.example']);
  });
});
