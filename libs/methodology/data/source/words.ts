/** Which of the two questionnaires a text is written for. */
export type Kind = 'municipality' | 'state';

/** The body that answers, in every form that a shared question needs. Both Latvian nouns are feminine. */
export interface Words {
  kind: Kind;
  lv: {
    nom: string;
    gen: string;
    dat: string;
    acc: string;
    loc: string;
    pluralNom: string;
    pluralGen: string;
    pluralDat: string;
    /** Nominative, genitive, dative and locative at the start of a sentence. */
    Nom: string;
    Gen: string;
    Dat: string;
    Loc: string;
    /** Whom it serves: „iedzīvotāji” or „klienti”. */
    clientsNom: string;
    clientsGen: string;
    clientsDat: string;
    clientsAcc: string;
  };
  en: {
    /** municipality */
    one: string;
    /** a municipality */
    a: string;
    /** municipalities */
    many: string;
    /** Municipality */
    One: string;
    /** residents */
    clients: string;
  };
}

export const municipality: Words = {
  kind: 'municipality',
  lv: {
    nom: 'pašvaldība',
    gen: 'pašvaldības',
    dat: 'pašvaldībai',
    acc: 'pašvaldību',
    loc: 'pašvaldībā',
    pluralNom: 'pašvaldības',
    pluralGen: 'pašvaldību',
    pluralDat: 'pašvaldībām',
    Nom: 'Pašvaldība',
    Gen: 'Pašvaldības',
    Dat: 'Pašvaldībai',
    Loc: 'Pašvaldībā',
    clientsNom: 'iedzīvotāji',
    clientsGen: 'iedzīvotāju',
    clientsDat: 'iedzīvotājiem',
    clientsAcc: 'iedzīvotājus',
  },
  en: {
    one: 'municipality',
    a: 'a municipality',
    many: 'municipalities',
    One: 'Municipality',
    clients: 'residents',
  },
};

export const stateInstitution: Words = {
  kind: 'state',
  lv: {
    nom: 'iestāde',
    gen: 'iestādes',
    dat: 'iestādei',
    acc: 'iestādi',
    loc: 'iestādē',
    pluralNom: 'iestādes',
    pluralGen: 'iestāžu',
    pluralDat: 'iestādēm',
    Nom: 'Iestāde',
    Gen: 'Iestādes',
    Dat: 'Iestādei',
    Loc: 'Iestādē',
    clientsNom: 'klienti',
    clientsGen: 'klientu',
    clientsDat: 'klientiem',
    clientsAcc: 'klientus',
  },
  en: {
    one: 'institution',
    a: 'an institution',
    many: 'institutions',
    One: 'Institution',
    clients: 'customers',
  },
};

/** The text of this kind. */
export const pick = <T>(w: Words, texts: { municipality: T; state: T }): T => texts[w.kind];
