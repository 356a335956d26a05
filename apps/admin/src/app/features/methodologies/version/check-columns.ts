import type { Methodology } from '@briedums/methodology';
import type { Column, Texts } from '@briedums/web';

type Check = Methodology['checks'][number];
type Indicator = Methodology['indicators'][number];
type Link = NonNullable<Methodology['links']>['items'][number];
type CodeOf = (id: string) => string;

/** The data checks of a version as a file. */
export const checkColumns = (codeOf: CodeOf, texts: Texts): Column<Check>[] => [
  {
    name: texts.t('methodologies.problems.severity'),
    value: (check) => texts.t(`common.severity.${check.severity}`),
  },
  { name: texts.t('methodologies.checks.message'), value: (check) => texts.of(check.message) },
  { name: texts.t('methodologies.checks.when'), value: (check) => check.when },
  {
    name: texts.t('methodologies.columns.questions'),
    value: (check) => check.questions.map(codeOf).join(' '),
  },
];

/** The indicators of a version as a file. */
export const indicatorColumns = (texts: Texts): Column<Indicator>[] => [
  { name: texts.t('methodologies.indicators.name'), value: (indicator) => texts.of(indicator.name) },
  {
    name: texts.t('methodologies.indicators.unit'),
    value: ({ unit, kind }) => (unit ? texts.of(unit) : texts.t(`methodologies.indicators.kind.${kind}`)),
  },
  { name: texts.t('methodologies.indicators.expression'), value: (indicator) => indicator.expression },
];

/** What the questions of a version continue, as a file. */
export const linkColumns = (codeOf: CodeOf, texts: Texts): Column<Link>[] => [
  {
    name: texts.t('methodologies.links.kind'),
    value: (link) => texts.t(`methodologies.links.kinds.${link.kind}`),
  },
  { name: texts.t('methodologies.links.from'), value: (link) => link.from.join(', ') },
  { name: texts.t('methodologies.links.to'), value: (link) => link.to.map(codeOf).join(', ') },
];
