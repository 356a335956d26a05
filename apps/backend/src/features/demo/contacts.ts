import type { EntityManager } from 'typeorm';
import { addAccounts } from './accounts';
import municipalities from './data/municipalities.json';
import { hostOf, type Municipality } from './drawn';

/** Rēzekne and Rēzeknes novads share a contact: one account with two questionnaires. */
const SHARED = 'kontakts@rezekne.demo.test';

export const contactEmail = (municipality: Municipality): string =>
  municipality.name.startsWith('Rēzeknes') ? SHARED : `kontakts@${hostOf(municipality)}`;

/** In larger municipalities a colleague shares the work. */
const COLLEAGUES_FROM = 50;
export const colleagueEmail = (municipality: Municipality): string | null =>
  municipality.thousands >= COLLEAGUES_FROM ? `kolega@${hostOf(municipality)}` : null;

/** Accounts of all contacts and colleagues, able to sign in; their ids by address. */
export const addContacts = async (em: EntityManager, tenantId: string): Promise<Map<string, string>> => {
  const emails = [
    ...new Set(municipalities.flatMap((each) => [contactEmail(each), colleagueEmail(each) ?? []].flat())),
  ];
  const people = emails.map((email, i) => ({
    email,
    name: `Demonstrācijas kontaktpersona ${i + 1}`,
    role: 'respondent' as const,
  }));
  const ids = await addAccounts(em, tenantId, people);
  return new Map(emails.map((email, i) => [email, ids[i] ?? '']));
};
