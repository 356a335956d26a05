import { join } from 'node:path';
import { call, file } from './testing/call';
import { sample } from './testing/sample';

const of = (name: string) => join(__dirname, 'examples', name);
const version = ['-m', of('example.json')];
const many = ['-a', of('answers.jsonl')];
const lines = (...all: unknown[]) => all.map((line) => JSON.stringify(line)).join('\n');
const stdin = [...version, '-a', '-'];
const rounds = (...all: object[]) => JSON.stringify({ rounds: all });
const round = (id: string, date: string, members: unknown = []) => ({
  id,
  date,
  methodology: sample(),
  members,
});

/** What is asked, the Latvian and the English sentence, and what comes in. */
type Case = [string[], string, string, string?];
const cases: Case[] = [
  [
    ['fly'],
    'Komandas „fly” nav; ir šādas komandas: score,',
    'There is no command "fly"; the commands are score,',
  ],
  [['score', 'x.json'], 'Lieks vārds „x.json”.', 'What is "x.json" for?'],
  [['score', '--colour', 'red'], 'Opcijas --colour nav.', 'There is no option --colour.'],
  [['stats', '--table=1'], 'Opcijai --table vērtību nenorāda.', 'The option --table takes no value.'],
  [
    ['score', '-m'],
    'Opcijai -m, --methodology jānorāda vērtība.',
    'The option -m, --methodology needs a value.',
  ],
  [['score'], 'Nav norādīta opcija --methodology.', 'The option --methodology is missing.'],
  [
    ['stats', ...version, '-a', 'a.json'],
    'Opcijai --answers vajadzīgas kārtas JSON rindas: .jsonl datne vai „-”.',
    '--answers takes JSON lines of a round: a file .jsonl or -.',
  ],
  [
    ['stats', ...version, ...many, '--ties', 'best'],
    'Opcijas --ties vērtība ir minimum vai average.',
    '--ties is minimum or average.',
  ],
  [
    ['stats', ...version, ...many, '--quantile', '0'],
    'Opcijas --quantile vērtība ir no 1 līdz 9.',
    '--quantile is 1 to 9.',
  ],
  [
    ['stats', ...version, ...many, '--top', 'x'],
    'Opcijas --top vērtībai jābūt veselam skaitlim, nevis „x”.',
    '--top is a whole number, not "x".',
  ],
  [
    ['stats', ...version, ...many, '--top', '0'],
    'vērtībai top jābūt veselam skaitlim, ne mazākam par 1.',
    'top is a whole number of 1 or more.',
  ],
  [
    ['stats', ...version, ...many, '--section', 'zz'],
    '„zz” nav vērtēta sadaļa.',
    'zz is not a scored section.',
  ],
  [
    ['stats', ...version, ...many, '--invited', '1', '--contacts', '2'],
    'kontaktpersonu norādījušās iestādes (2) ir vairāk nekā uzaicinātās iestādes (1).',
    '2 contactGiven are more than 1 invited.',
  ],
  [
    ['stats', ...version, ...many, '--by', 'colour'],
    'Pazīmes „colour” nav nevienam; ir šādas pazīmes: ',
    'Nobody has the attribute "colour"; there are ',
  ],
  [
    ['robustness', ...version, ...many, '--share', 'much'],
    'īpatsvaram jābūt no 0 līdz 1 (neieskaitot), ne vairāk kā četri cipari aiz komata, nevis much.',
    'a share is a number of 0 or more and below 1 with at most four decimals, not much.',
  ],
  [['path', ...version, '-a', of('answers.json'), '--level', '9'], '9. līmeņa nav.', 'there is no level 9.'],
  [
    ['crosstab', ...version, ...many, '--rows', 'level:index', '--columns', 'attribute:type', '--zeros'],
    'Opcijas --protection un --zeros lieto tikai kopā ar --threshold.',
    '--protection and --zeros need --threshold.',
  ],
  [
    ['crosstab', ...version, ...many, '--rows', 'question:zz', '--columns', 'attribute:type'],
    'Šajā metodikas versijā nav jautājuma „zz”.',
    'There is no question "zz" in this methodology version.',
  ],
  [
    ['hash', '-m', 'none.json'],
    'Nevar nolasīt none.json: tādas datnes nav (ENOENT).',
    'Cannot read none.json: there is no such file (ENOENT).',
  ],
  [['hash', '-m', __dirname], 'tā ir mape, nevis datne (EISDIR).', 'it is a folder (EISDIR).'],
  [
    ['score', ...stdin],
    'standarta ievade, 1. rinda nav JSON: teksts beidzas pāragri.',
    'line 1 of standard input is not JSON: it ends too early.',
    '{"id":',
  ],
  [
    ['score', ...stdin],
    '1. rinda nav JSON: 6. zīme nav tā, kas šajā vietā gaidīta.',
    'line 1 of standard input is not JSON: there is something else than expected at character 6.',
    '{"id",',
  ],
  [
    ['score', ...stdin],
    'standarta ievade, 1. rinda nav JSON: tekstā "no" ir negaidīta zīme \'o\'.',
    'line 1 of standard input is not JSON: there is an unexpected \'o\' in "no".',
    'no',
  ],
  [
    ['score', ...stdin],
    'standarta ievade, 1. rinda: nav teksta laukā "id".',
    'line 1 of standard input has no "id" text.',
    lines({ answers: {} }),
  ],
  [
    ['score', ...stdin],
    'standarta ievade, 1. rinda: tur nav atbilžu (vieta: dokumenta sākums): jābūt citam JSON veidam: object.',
    'line 1 of standard input does not hold answers (at the top): it must be of another JSON type: object.',
    lines({ id: 'y', answers: 5 }),
  ],
  [
    ['stats', ...stdin],
    'standarta ievade, 2. rinda: „x” ir jau otrreiz.',
    'line 2 of standard input has "x" a second time.',
    lines({ id: 'x', answers: {} }, { id: 'x', answers: {} }),
  ],
  [
    ['stats', ...stdin],
    'standarta ievade, 1. rinda: „zz” nav vērtēta sadaļa.',
    'line 1 of standard input: zz is not a scored section.',
    lines({ id: 'x', sections: { zz: '5' } }),
  ],
  [
    ['compare', '-r', '-'],
    'Kārtām jābūt secībā no vecākās uz jaunāko; kārta b tai neatbilst.',
    'Rounds must go from the oldest to the newest; b does not.',
    rounds(round('a', '2022-01-01'), round('b', '2021-01-01')),
  ],
  [
    ['compare', '-r', '-'],
    'kārtas a dalībnieks „x”: nav ne lauka "answers", ne "sections".',
    '"x" of round a holds neither "answers" nor "sections".',
    rounds(round('a', '2021-01-01', [{ id: 'x' }]), round('b', '2022-01-01')),
  ],
  [
    ['compare', '-r', '-'],
    'Kārtas a versija nav metodikas versija: kļūda vietā /sections: Sarakstā ir pārāk maz ierakstu;',
    'The version of round a is not a methodology version: error at /sections: The list has too few entries;',
    rounds(
      { ...round('a', '2021-01-01'), methodology: { ...sample(), sections: [] } },
      round('b', '2022-01-01'),
    ),
  ],
  [
    ['compare', '-r', '-'],
    'standarta ievade: tur nav kārtu (vieta: dokumenta sākums): formātā nav šādu lauku: other.',
    'standard input does not hold rounds (at the top): there are fields that the format does not have: other.',
    JSON.stringify({ rounds: [round('a', '2021-01-01'), round('b', '2022-01-01')], other: 1 }),
  ],
];

describe('what is wrong', () => {
  it.each(cases)(
    'is told by --lang, in English without it: %p',
    async (argv, latvian, english, input = '') => {
      const told = async (...more: string[]) => {
        const { code, out, err } = await call([...argv, ...more], input);
        expect([code, out, err.trim().split('\n').length]).toEqual([2, '', 1]);
        return err;
      };
      // An option without its value would take --lang for it.
      const before = argv.at(-1) === '-m';
      const said = async (lang: string) =>
        before ? (await call(['--lang', lang, ...argv], input)).err : told('--lang', lang);
      expect(await said('lv')).toContain(latvian);
      expect(await said('en')).toContain(english);
      expect(await told()).toContain(english);
      if (!before) expect(await told('--lang=lv')).toContain(latvian);
    },
  );

  it.each(['score', 'hash', 'robustness', 'path'])(
    'with a version stands line by line in that language before %s',
    async (command) => {
      const broken = file('broken.json', { ...sample(), sections: [] });
      const ask = async (...more: string[]) =>
        (await call([command, '-m', broken, '-a', of('answers.jsonl'), ...more])).err;
      expect(await ask('--lang', 'lv')).toMatch(/^kļūda vietā \/sections: Sarakstā ir pārāk maz/);
      expect(await ask()).toMatch(/^error at \/sections: The list has too few/);
    },
  );
});
