import type { MethodologyInput } from '../../src/schema/methodology';

export type SectionInput = MethodologyInput['sections'][number];
export type SubsectionInput = SectionInput['subsections'][number];
export type QuestionInput = SubsectionInput['questions'][number];
export type CheckInput = NonNullable<MethodologyInput['checks']>[number];
export type IndicatorInput = NonNullable<MethodologyInput['indicators']>[number];
export type Text = { lv: string; en: string };

type TypeName = QuestionInput['type'];
type Of<T extends TypeName> = Extract<QuestionInput, { type: T }>;
type Recommendation = NonNullable<QuestionInput['recommendations']>[number];

/** A question without what can be derived: its type, its code, and the usual shape of a recommendation. */
export type Spec<T extends TypeName> = Omit<Of<T>, 'type' | 'code' | 'recommendations' | 'policy'> & {
  code?: string;
  text: Text;
  help: Text;
  /** One recommendation for any state below the maximum, or several with conditions. */
  recommend?: Text | Recommendation[];
  /** The body may say that the question does not apply to it; it is then left out of points and maximum. */
  mayNotApply?: boolean;
};

/** A text in both languages. */
export const t = (lv: string, en: string): Text => ({ lv, en });

/** `com07` → `COM-07`, `i_cs03` → `CS-I03`, `t5_01` → `SRV-T5-01`, `t10_service` → `SRV-T10-SERVICE`. */
export function codeOf(id: string): string {
  const service = /^(t5|t10)(?:_(.+))?$/.exec(id);
  if (service)
    return ['SRV', service[1], service[2]?.replaceAll('_', '-')].filter(Boolean).join('-').toUpperCase();
  const [, variant, section, number, rest] = /^(i_)?([a-z]+)(\d+)(.*)$/.exec(id) ?? [];
  if (!section) throw new Error(`no code can be made of the id ${id}`);
  return `${section}-${variant ? 'I' : ''}${number}${rest?.replaceAll('_', '-')}`.toUpperCase();
}

function question<T extends TypeName>(type: T, spec: Spec<T>): Of<T> {
  const { recommend, mayNotApply, code, ...rest } = spec;
  const made = {
    ...rest,
    type,
    code: code ?? codeOf(spec.id),
    ...(mayNotApply ? { policy: { notApplicable: 'excluded' } } : {}),
    ...(recommend ? { recommendations: Array.isArray(recommend) ? recommend : [{ text: recommend }] } : {}),
  };
  return made as unknown as Of<T>;
}

export const yesNo = (spec: Spec<'yesNo'>) => question('yesNo', spec);
export const single = (spec: Spec<'single'>) => question('single', spec);
export const multiple = (spec: Spec<'multiple'>) => question('multiple', spec);
export const number = (spec: Spec<'number'>) => question('number', spec);
export const share = (spec: Spec<'share'>) => question('share', spec);
export const numberTable = (spec: Spec<'numberTable'>) => question('numberTable', spec);
export const choiceTable = (spec: Spec<'choiceTable'>) => question('choiceTable', spec);
export const group = (spec: Spec<'group'>) => question('group', spec);
export const text = (spec: Spec<'text'>) => question('text', spec);
export const longText = (spec: Spec<'text'>) => question('text', { long: true, required: false, ...spec });
export const url = (spec: Spec<'url'>) => question('url', spec);
export const automatic = (spec: Spec<'automatic'>) => question('automatic', { source: 'automatic', ...spec });

/** Points of a yes/no question: the maximum for „Jā”, nothing for „Nē”. */
export const yesGives = (points: string) => ({ yes: points, no: '0' });

/** An answer option; without points it counts as 0, and a question whose options have none is not scored. */
export const option = (id: string, lv: string, en: string, points?: string) => ({
  id,
  text: t(lv, en),
  ...(points === undefined ? {} : { points }),
});

/** The option that excludes all others of a multiple choice; gives nothing. */
export const noneOption = (lv = 'Nekas no minētā', en = 'None of these', id = 'none') => ({
  id,
  text: t(lv, en),
  points: '0',
  exclusive: true,
});

/** The same without points, for a question that is not scored. */
export const unscoredNone = (lv = 'Nekas no minētā', en = 'None of these', id = 'none') => ({
  id,
  text: t(lv, en),
  exclusive: true,
});

/** A row or a column of a table. */
export const line = (id: string, lv: string, en: string) => ({ id, text: t(lv, en) });
