import type { Words } from './words';

/**
 * `shownIf` of a question that only concerns a body that provides services. State institutions are asked so in
 * `i_srv01`; a „Nē” hides the rest of the section, which then has no score. Municipalities always provide services.
 */
export function whileProviding(w: Words, condition?: string): { shownIf?: string } {
  if (w.kind === 'municipality') return condition ? { shownIf: condition } : {};
  return { shownIf: condition ? `i_srv01 != 'no' && ${condition}` : "i_srv01 != 'no'" };
}

/** Statistics of services are kept, whether in total only or by channel. */
export const statisticsKept = "(srv14 == 'general' || srv14 == 'channels')";
