import { show, stage } from '../testing/stage';
import { SectionProfile } from './section-profile';
import { tableCsv } from './chart-table';

const limits = ['20', '40', '60', '80'];
const sections = [
  { code: 'COM', name: 'Saziņa', decimal: '62.9', level: 4, limits, mean: '58.0' },
  { code: 'SRV', name: 'Pakalpojumi', decimal: null, level: null, limits, mean: null },
];

/** What the browser tells of the width of a chart. */
let resize: (width: number) => void;
class Observer {
  observe = () => undefined;
  disconnect = () => undefined;
  constructor(told: (entries: { contentRect: { width: number } }[]) => void) {
    resize = (width) => told([{ contentRect: { width } }]);
  }
}

beforeEach(async () => {
  Object.assign(globalThis, { ResizeObserver: Observer });
  await stage();
});
afterEach(() => document.body.replaceChildren());

describe('the section profile', () => {
  const inputs = { sections, title: 'Stiprākā sadaļa – saziņa', source: 'Kārta 2026', n: 37 };

  it('names the finding, n and the source', async () => {
    const { element } = await show(SectionProfile, inputs);
    expect(element.querySelector('figcaption')?.textContent).toContain('Stiprākā sadaļa – saziņa');
    expect(element.textContent).toContain('n = 37 · Avots: Kārta 2026');
  });

  it('draws no bar where there is no score', async () => {
    const { element } = await show(SectionProfile, inputs);
    expect(element.querySelectorAll('rect.bar')).toHaveLength(1);
    expect(element.querySelectorAll('path.mean')).toHaveLength(1);
    expect(element.textContent).toContain('Nav vērtējuma');
  });

  it('writes a long name on several lines on a phone, the score and the bar below it', async () => {
    const name = 'Valsts un pašvaldību pakalpojumu sniegšana un pārvaldība';
    const { fixture, element } = await show(SectionProfile, {
      ...inputs,
      sections: [{ ...sections[0], name }, sections[1]],
    });
    resize(328);
    await fixture.whenStable();
    const row = element.querySelector('g')!;
    const lines = [...row.querySelectorAll('tspan')];
    expect(lines.map((line) => line.textContent)).toEqual([
      'COM Valsts un pašvaldību pakalpojumu',
      'sniegšana un pārvaldība',
    ]);
    expect(lines.map((line) => line.getAttribute('y'))).toEqual(['16', '36']);
    expect(row.querySelector('.score')?.getAttribute('y')).toBe('56');
    expect(row.querySelector('g')?.getAttribute('transform')).toBe('translate(0 65)');
  });

  it('draws nothing narrower than nothing while the page has hardly any width', async () => {
    const { fixture, element } = await show(SectionProfile, inputs);
    for (const width of [0.4, 1]) {
      resize(width);
      await fixture.whenStable();
      for (const rect of element.querySelectorAll('rect'))
        expect(Number(rect.getAttribute('width'))).toBeGreaterThanOrEqual(0);
    }
  });

  it('is the same as a table', async () => {
    const { fixture, element } = await show(SectionProfile, inputs);
    element.querySelector<HTMLButtonElement>('button[aria-pressed]')!.click();
    await fixture.whenStable();
    const rows = [...element.querySelectorAll('tr')].map((tr) => [...tr.children].map((c) => c.textContent));
    expect(rows).toEqual([
      ['Sadaļa', 'Vērtējums', 'Līmenis', 'Vidēji'],
      ['COM Saziņa', '62,9', '4', '58,0'],
      ['SRV Pakalpojumi', '–', '–', '–'],
    ]);
    expect(element.querySelector('rect.bar')).toBeNull();
  });
});

it('a table of a chart is downloaded as it is shown', () => {
  const csv = tableCsv({
    columns: ['Līmenis', 'Iestādes'],
    rows: [
      ['5 Optimāls', 2],
      ['Nav', null],
    ],
  });
  expect(csv).toBe('\ufeffLīmenis,Iestādes\r\n5 Optimāls,2\r\nNav,\r\n');
});
