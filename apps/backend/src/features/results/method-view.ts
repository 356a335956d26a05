import type { MethodView } from '@briedums/domain';
import type { Methodology, Text } from '@briedums/methodology';

/** A text in both languages of the wire; what a version does not say in English is given in its first language. */
export const toTitle = (text: Text): { lv: string; en: string } => {
  const lv = text['lv'] ?? Object.values(text)[0] ?? '';
  return { lv, en: text['en'] ?? lv };
};

/** What a reader needs of a methodology version to read a result. Sections that are not scored are left out. */
export const toMethodView = (methodology: Methodology, hash: string): MethodView => ({
  id: methodology.id,
  version: methodology.version,
  hash,
  title: toTitle(methodology.title),
  notes: methodology.notes ? toTitle(methodology.notes) : null,
  levels: methodology.levels.map(({ number, name, description }) => ({
    number,
    name: toTitle(name),
    description: toTitle(description),
  })),
  limits: [...methodology.index.limits],
  minScoredSections: methodology.index.minScoredSections,
  decimals: methodology.rounding.decimals,
  descriptors: methodology.index.descriptors.map(toTitle),
  sections: methodology.sections.flatMap(({ id, code, name, scoring }) =>
    scoring
      ? [
          {
            id,
            code,
            name: toTitle(name),
            weight: scoring.weight,
            limits: [...scoring.limits],
            descriptors: scoring.descriptors.map(toTitle),
          },
        ]
      : [],
  ),
});
