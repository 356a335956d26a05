import { TestBed } from '@angular/core/testing';
import { Session } from '@briedums/web';
import { Form } from './form';
import { RememberedRows } from './open-rows';

const rowsOf = (account: string, participation: string): RememberedRows => {
  TestBed.resetTestingModule();
  TestBed.configureTestingModule({
    providers: [
      RememberedRows,
      { provide: Session, useValue: { view: () => ({ account: { id: account } }) } },
      { provide: Form, useValue: { id: () => participation } },
    ],
  });
  return TestBed.inject(RememberedRows);
};

describe('opened rows', () => {
  beforeEach(() => sessionStorage.clear());

  it('are remembered by question, for one person and one questionnaire', () => {
    rowsOf('anna', 'p1').keep('t5', [0, 2]);
    rowsOf('anna', 'p1').keep('t10', [1]);
    expect([rowsOf('anna', 'p1').of('t5'), rowsOf('anna', 'p1').of('t10')]).toEqual([[0, 2], [1]]);
    expect([rowsOf('ilze', 'p1').of('t5'), rowsOf('anna', 'p2').of('t5')]).toEqual([[], []]);
  });

  it('are none where the browser keeps nothing, or something else', () => {
    rowsOf('anna', 'p1').keep('t5', [0]);
    for (const key of Object.keys(sessionStorage)) sessionStorage.setItem(key, '{');
    expect(rowsOf('anna', 'p1').of('t5')).toEqual([]);
    const refuse = jest.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new Error('refused');
    });
    expect(() => rowsOf('anna', 'p1').keep('t5', [0])).not.toThrow();
    refuse.mockRestore();
  });
});
