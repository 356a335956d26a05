import { ViewportScroller } from '@angular/common';
import { TestBed } from '@angular/core/testing';
import { keepAnchorRoom } from './anchor-room';

describe('a place that an address names', () => {
  const scrolled: unknown[] = [];
  const padding = (value: string) =>
    jest
      .spyOn(window, 'getComputedStyle')
      .mockReturnValue({ scrollPaddingTop: value } as CSSStyleDeclaration);

  beforeEach(() => {
    scrolled.length = 0;
    window.scrollTo = ((...to: unknown[]) => scrolled.push(to.at(-1))) as typeof window.scrollTo;
    document.body.innerHTML = '<p id="here"></p>';
    TestBed.runInInjectionContext(keepAnchorRoom);
  });
  afterEach(() => jest.restoreAllMocks());

  it.each([
    ['104px', -104],
    ['auto', 0],
  ])('stops below a padding of %s', (value, top) => {
    padding(value);
    TestBed.inject(ViewportScroller).scrollToAnchor('here');
    expect(scrolled).toEqual([expect.objectContaining({ top })]);
  });
});
