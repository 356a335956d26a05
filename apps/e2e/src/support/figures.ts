import type { Result } from '@briedums/methodology';
import type { Page } from 'playwright-core';

/** The sections that have a weight in the municipalities' methodology. */
const SCORED_SECTIONS = 5;

const figuresOf = ({ index, sections }: Result): { index: string | undefined; sections: string[] } => ({
  index: index.score?.rounded,
  sections: sections.filter(({ weight }) => weight !== null).map(({ score }) => score?.rounded ?? '–'),
});

/** Fails unless the workbench's table of results shows for every institution what the command line gave for it. */
export async function expectFiguresOf(
  page: Page,
  institutions: readonly string[],
  scored: ReadonlyMap<string, Result>,
): Promise<void> {
  for (const institution of institutions) {
    const link = page.getByRole('link', { name: institution });
    const result = scored.get((await link.getAttribute('href'))?.split('/').at(-1) ?? '');
    if (!result) throw new Error(`the command line gave nothing for ${institution}`);
    const row = page.getByRole('row').filter({ has: link });
    const cells = (await row.getByRole('cell').allInnerTexts()).slice(-SCORED_SECTIONS);
    const shown = { index: await row.locator('strong').innerText(), sections: cells.map(firstNumber) };
    expect({ institution, ...shown }).toEqual({ institution, ...figuresOf(result) });
  }
}

/** A cell shows the score, and its level beside it. */
const firstNumber = (text: string): string => /\d+|–/.exec(text)?.[0] ?? text;
