/** A sentence in both languages of the product; `{name}` stands for a parameter. */
export interface Sentence {
  lv: string;
  en: string;
}

/** Puts the parameters into the sentence; an unknown one stays as it is written. */
export function fill(sentence: Sentence, params: Readonly<Record<string, string>>): Sentence {
  const put = (text: string) =>
    text.replace(/\{(\w+)\}/g, (written: string, name: string) =>
      Object.hasOwn(params, name) ? params[name]! : written,
    );
  return { lv: put(sentence.lv), en: put(sentence.en) };
}
