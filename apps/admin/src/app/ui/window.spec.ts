import { signal } from '@angular/core';
import { rowWindow } from './window';

const rows = (count: number) => Array.from({ length: count }, (_, i) => i);

describe('rowWindow', () => {
  it('shows a short table whole', () => {
    const shown = rowWindow(signal(rows(43)));
    expect(shown.rows()).toHaveLength(43);
    expect(shown.more()).toBe(0);
  });

  it('brings a long table step by step, the last step only what is left', () => {
    const shown = rowWindow(signal(rows(450)));
    expect([shown.rows().length, shown.more()]).toEqual([200, 200]);
    shown.showMore();
    expect([shown.rows().length, shown.more()]).toEqual([400, 50]);
    shown.showMore();
    expect([shown.rows().length, shown.more()]).toEqual([450, 0]);
  });

  it('follows its rows when they are filtered', () => {
    const all = signal(rows(450));
    const shown = rowWindow(all);
    all.set(rows(3));
    expect([shown.rows().length, shown.more()]).toEqual([3, 0]);
  });
});
