import type { Words } from './words';

/** A state institution without services or e-services may say so; a municipality always has them. */
export const withoutServices = (w: Words) => ({ mayNotApply: w.kind === 'state' });

/** The answers on requirements that lead to the questions on supervision. */
export const ownOrHandbook = (id: 'cs01' | 'i_cs01') => `${id} == 'own' || ${id} == 'handbook'`;

/** State institutions that meet no customers in person are not asked about their premises. */
export const inPerson = "i_cs03 == 'yes'";
