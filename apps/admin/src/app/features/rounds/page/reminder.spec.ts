import type { CredentialState, CredentialView, ParticipationRow } from '@briedums/domain';
import { addresseesOf } from './reminder';

const row = (id: string, state: ParticipationRow['state'], contactEmail: string | null = `${id}@x.example`) =>
  ({ id, state, contactEmail }) as ParticipationRow;
const person = (participationId: string, email: string, state: CredentialState = 'accepted') =>
  ({ participationId, email, state }) as CredentialView;

describe('a reminder', () => {
  it('goes to the persons of institutions that have not submitted, to each once', () => {
    const rows = [row('a', 'inProgress'), row('b', 'submitted'), row('c', 'inProgress')];
    const persons = [
      person('a', 'anna@x.example'),
      person('c', 'anna@x.example'),
      person('b', 'b@x.example'),
    ];
    expect(addresseesOf(rows, persons).addresses).toEqual(['anna@x.example']);
  });

  it('goes to who is invited where nobody has come in yet, and to the institution where nobody is invited', () => {
    const rows = [row('a', 'notStarted'), row('b', 'notStarted'), row('c', 'inProgress')];
    const persons = [
      person('a', 'anna@x.example', 'revoked'),
      person('b', 'berta@x.example', 'invited'),
      person('c', 'inta@x.example', 'invited'),
      person('c', 'cilda@x.example'),
    ];
    expect(addresseesOf(rows, persons).addresses).toEqual([
      'a@x.example',
      'berta@x.example',
      'cilda@x.example',
    ]);
  });

  it('names those that nobody can be reminded at', () => {
    const { late, withoutAddress } = addresseesOf([row('a', 'notStarted', null), row('b', 'inProgress')], []);
    expect([late.length, withoutAddress.map((r) => r.id)]).toEqual([2, ['a']]);
  });
});
