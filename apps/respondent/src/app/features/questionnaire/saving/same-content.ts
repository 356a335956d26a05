import { canonicalJson } from '@briedums/methodology';
import type { Content } from './entry';

/** Whether two contents say the same, in whatever order their parts were written. */
export const sameContent = (a: Content, b: Content): boolean => textOf(a) === textOf(b);

const textOf = ({ answer, comment }: Content): string => canonicalJson({ answer, comment: comment || null });
