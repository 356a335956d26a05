import { TestBed } from '@angular/core/testing';
import { stage } from '../testing/stage';
import { keysOf, Shortcuts } from './shortcuts';

const press = (target: EventTarget, init: KeyboardEventInit) => {
  const event = new KeyboardEvent('keydown', { ...init, bubbles: true, cancelable: true });
  target.dispatchEvent(event);
  return event;
};

describe('shortcuts', () => {
  beforeEach(() => stage());
  afterEach(() => document.body.replaceChildren());

  it('run while their component lives, the newest first', () => {
    const run: string[] = [];
    const ends: (() => void)[] = [];
    const destroy = { onDestroy: (end: () => void) => ends.push(end) };
    const shortcuts = TestBed.inject(Shortcuts);
    shortcuts.use([{ keys: 'ctrl+s', name: 'page', run: () => run.push('page') }], destroy as never);
    shortcuts.use([{ keys: 'ctrl+s', name: 'form', run: () => run.push('form') }], destroy as never);
    expect(press(document.body, { key: 's', ctrlKey: true }).defaultPrevented).toBe(true);
    ends[1]!();
    press(document.body, { key: 'S', metaKey: true });
    ends[0]!();
    expect(press(document.body, { key: 's', ctrlKey: true }).defaultPrevented).toBe(false);
    expect(run).toEqual(['form', 'page']);
  });

  it('leave plain keys to the field one types in, but not to one that is only chosen', () => {
    let shown = 0;
    const destroy = { onDestroy: () => undefined };
    TestBed.inject(Shortcuts).use([{ keys: '?', name: 'sheet', run: () => shown++ }], destroy as never);
    const input = document.body.appendChild(document.createElement('input'));
    press(input, { key: '?' });
    press(document.body, { key: '?' });
    expect(shown).toBe(1);
    for (const type of ['radio', 'checkbox']) {
      input.type = type;
      press(input, { key: '?' });
    }
    expect(shown).toBe(3);
  });

  it('have names with the modifiers first', () => {
    expect(keysOf({ key: 'Enter', ctrlKey: true, metaKey: false, altKey: false })).toBe('ctrl+enter');
  });
});
