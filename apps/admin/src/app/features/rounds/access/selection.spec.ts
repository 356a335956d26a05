import { signal } from '@angular/core';
import { createSelection } from './selection';

const rows = ['Ogre', 'Sigulda', 'Talsi'];
const selection = (shown = signal(rows)) => createSelection(shown, (row: string) => row);

describe('a selection of rows', () => {
  it('takes a row in and out, in the order shown', () => {
    const chosen = selection();
    chosen.toggle('Talsi');
    chosen.toggle('Ogre');
    expect(chosen.rows()).toEqual(['Ogre', 'Talsi']);
    chosen.toggle('Talsi');
    expect([chosen.rows(), chosen.has('Talsi')]).toEqual([['Ogre'], false]);
  });

  it('takes in all that are shown, and none when all were chosen', () => {
    const chosen = selection();
    chosen.toggle('Ogre');
    chosen.toggleAll();
    expect([chosen.rows(), chosen.all()]).toEqual([rows, true]);
    chosen.toggleAll();
    expect([chosen.rows(), chosen.all()]).toEqual([[], false]);
  });

  it('does nothing to rows that are not seen', () => {
    const shown = signal(rows);
    const chosen = selection(shown);
    chosen.toggleAll();
    shown.set(['Sigulda']);
    expect([chosen.rows(), chosen.all()]).toEqual([['Sigulda'], true]);
    shown.set([]);
    expect([chosen.rows(), chosen.all()]).toEqual([[], false]);
  });
});
