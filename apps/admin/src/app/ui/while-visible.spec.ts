import { TestBed } from '@angular/core/testing';
import { createEnvironmentInjector, EnvironmentInjector, runInInjectionContext } from '@angular/core';
import { whileVisible } from './while-visible';

const every = 15_000;

describe('work while a page is looked at', () => {
  let visible: DocumentVisibilityState;
  let times: number;
  let pending: (() => void) | null;
  let page: EnvironmentInjector;

  beforeEach(() => {
    jest.useFakeTimers();
    [visible, times, pending] = ['visible', 0, null];
    jest.spyOn(document, 'visibilityState', 'get').mockImplementation(() => visible);
    page = createEnvironmentInjector([], TestBed.inject(EnvironmentInjector)) as EnvironmentInjector;
    runInInjectionContext(page, () =>
      whileVisible(every, () => {
        times += 1;
        return new Promise((done) => (pending = done));
      }),
    );
  });
  afterEach(() => {
    page.destroy();
    jest.useRealTimers();
    jest.restoreAllMocks();
  });

  const pass = async (ms = every): Promise<void> => {
    pending?.();
    await jest.advanceTimersByTimeAsync(ms);
  };
  const turn = async (to: DocumentVisibilityState): Promise<void> => {
    visible = to;
    document.dispatchEvent(new Event('visibilitychange'));
    await pass(0);
  };

  it('is done once in every span, not at the start', async () => {
    await pass(every - 1);
    expect(times).toBe(0);
    await pass(1);
    await pass();
    expect(times).toBe(2);
  });

  it('rests while the page is hidden, and is done at once when it is shown again', async () => {
    await turn('hidden');
    await pass(10 * every);
    expect(times).toBe(0);
    await turn('visible');
    expect(times).toBe(1);
  });

  it('is not begun again before it is through', async () => {
    await pass();
    pending = null;
    await jest.advanceTimersByTimeAsync(3 * every);
    expect(times).toBe(1);
  });

  it('ends with the page', async () => {
    page.destroy();
    await pass(2 * every);
    await turn('visible');
    expect(times).toBe(0);
    page = createEnvironmentInjector([], TestBed.inject(EnvironmentInjector)) as EnvironmentInjector;
  });
});
