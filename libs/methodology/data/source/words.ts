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
    /** Nominative, genitive and locative at the start of a sentence. */
    Nom: string;
    Gen: string;
    Loc: string;
    /** Whom it serves: „iedzīvotāji” or „klienti”. */
    clientsNom: string;
    clientsDat: string;
    clientsAcc: string;
  };
  en: {
    /** municipality */
    one: string;
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
    Nom: 'Pašvaldība',
    Gen: 'Pašvaldības',
    Loc: 'Pašvaldībā',
    clientsNom: 'iedzīvotāji',
    clientsDat: 'iedzīvotājiem',
    clientsAcc: 'iedzīvotājus',
  },
  en: {
    one: 'municipality',
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
    Nom: 'Iestāde',
    Gen: 'Iestādes',
    Loc: 'Iestādē',
    clientsNom: 'klienti',
    clientsDat: 'klientiem',
    clientsAcc: 'klientus',
  },
  en: {
    one: 'institution',
    clients: 'customers',
  },
};

/** The text of this kind. */
export const pick = <T>(w: Words, texts: { municipality: T; state: T }): T => texts[w.kind];
