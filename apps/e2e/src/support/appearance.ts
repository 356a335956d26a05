import type { Page } from 'playwright-core';

/** Switches a page between light and dark, and waits until it is drawn so. */
export const paint = async (page: Page, colorScheme: 'light' | 'dark'): Promise<void> => {
  await page.emulateMedia({ colorScheme });
  await page.waitForFunction((wanted) => {
    const [red = 0] = /\d+/.exec(getComputedStyle(document.body).color) ?? [];
    return Number(red) > 127 === (wanted === 'dark');
  }, colorScheme);
  await drawn(page);
};

/** Gives the window another size, and waits until the page has measured itself and is drawn so. */
export const resize = async (page: Page, size: { width: number; height: number }): Promise<void> => {
  await page.setViewportSize(size);
  await page.waitForFunction((width) => window.innerWidth === width, size.width);
  await drawn(page);
};

/**
 * Waits until what follows from a change is on the page: one frame lays out and tells those who measure themselves,
 * the next shows what they made of it, and that may again be measured.
 */
const drawn = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const frame = (): Promise<unknown> => new Promise(requestAnimationFrame);
    for (let frames = 0; frames < 4; frames++) await frame();
  });

/** What of the page sticks out to the right, which makes a phone scroll sideways. What scrolls by itself may. */
export const sideways = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const clipped = (element: Element | null): boolean =>
      !!element &&
      element !== document.body &&
      (getComputedStyle(element).overflowX !== 'visible' || clipped(element.parentElement));
    const found = [...document.querySelectorAll('body *')]
      .filter((element) => element.getBoundingClientRect().right > clientWidth + 0.5)
      .filter((element) => !clipped(element.parentElement))
      .map((element) => `${element.tagName.toLowerCase()}.${element.getAttribute('class')}`);
    return [`${scrollWidth} of ${clientWidth}`, ...found.slice(0, 5)];
  });

/** Chooses a language by the switch in the page's head, as it is, and waits until the page speaks it and is drawn so. */
export const speak = async (page: Page, language: 'lv' | 'en'): Promise<void> => {
  await page.evaluate((wanted) => {
    document.querySelector<HTMLElement>(`bd-language-switch [lang="${wanted}"]`)?.click();
  }, language);
  await page.locator(`html[lang="${language}"]`).waitFor();
  await drawn(page);
};
