import type { Methodology } from '@briedums/methodology';
import { stringify } from 'csv-stringify/sync';
import type { Actor } from '../../database/actor';
import municipalities from './data/municipalities.json';
import published2021 from './data/published-2021.json';
import { pastVersion } from './past-version';
import { publishNewest } from './publish';
import type { Tools } from './tools';

interface Past {
  year: '2021' | '2022';
  title: { lv: string; en: string };
  rows: readonly Record<string, unknown>[];
}

const SECTIONS = ['com', 'cs', 'od', 'srv', 'int'];
const COLUMNS = ['name', ...SECTIONS, 'index', 'group', 'region'];

/** All section scores of annex 1; the index is computed from them. */
const round2022: Past = {
  year: '2022',
  title: { lv: 'Pašvaldību E-indekss 2022', en: 'E-index of municipalities 2022' },
  rows: municipalities.map(({ name, group, region, published }) => ({ name, group, region, ...published })),
};

/** Single figures: mostly an index without the sections that it came from. */
const round2021: Past = {
  year: '2021',
  title: {
    lv: 'Pašvaldību E-indekss 2021 (publicēti tikai labākie)',
    en: 'E-index of municipalities 2021 (only the best published)',
  },
  rows: published2021,
};

const seedRound = async (
  tools: Tools,
  actor: Actor,
  methodology: Methodology,
  { year, title, rows }: Past,
): Promise<string> => {
  const { version } = await tools.methodologies.import(actor, pastVersion(methodology, year));
  await tools.methodologies.publish(actor, version.id);
  const csv = stringify([...rows], { header: true, columns: COLUMNS });
  const past = { title, year: Number(year), methodologyVersionId: version.id, csv };
  const { round, problems } = await tools.pastRounds.import(actor, past);
  if (!round) throw new Error(`the past round was refused: ${JSON.stringify(problems)}`);
  await publishNewest(tools, actor, round.id);
  return round.id;
};

/** What was published of 2021 and 2022, through the import that an administrator has. Real figures: not marked as made up. */
export const seedPastRounds = async (tools: Tools, actor: Actor, methodology: Methodology): Promise<void> => {
  await seedRound(tools, actor, methodology, round2022);
  await seedRound(tools, actor, methodology, round2021);
};
