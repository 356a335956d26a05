import { codeOf, number, t, yesGives, yesNo } from './helpers';
import type { SubsectionInput } from './helpers';
import { pick } from './words';
import type { Words } from './words';

/** INT-14 … INT-16: machine-readable invoices. */
export const invoices = (w: Words): SubsectionInput => {
  const contractsId = pick(w, { municipality: 'int16', state: 'i_int06' });
  return {
    id: 'int_invoices',
    name: t('Mašīnlasāmie rēķini', 'Machine-readable invoices'),
    questions: [issued(w), accepted(w), contracts(w, contractsId), encouraged(w, contractsId)],
  };
};

const issued = (w: Words) =>
  yesNo({
    id: 'int14',
    text: t(
      `Vai ${w.lv.nom} izraksta mašīnlasāmus rēķinus?`,
      `Does the ${w.en.one} issue machine-readable invoices?`,
    ),
    help: t(
      'Mašīnlasāms rēķins ir strukturētu datu datne, piemēram, XML, ko saņēmēja sistēma apstrādā automātiski. PDF dokuments e-pastā nav mašīnlasāms rēķins.',
      'A machine-readable invoice is a file of structured data, such as XML, that the receiver’s system processes automatically. A PDF sent by e-mail is not.',
    ),
    points: yesGives('1'),
    mayNotApply: true,
    effort: 3,
    recommend: t(
      'Ieviesiet grāmatvedības sistēmā mašīnlasāmu rēķinu sagatavošanu un nosūtīšanu.',
      'Set up the accounting system to prepare and send machine-readable invoices.',
    ),
  });

const accepted = (w: Words) =>
  yesNo({
    id: 'int15',
    text: t(
      `Vai ${w.lv.nom} pieņem mašīnlasāmus rēķinus?`,
      `Does the ${w.en.one} accept machine-readable invoices?`,
    ),
    help: t(
      'Atbildiet „Jā”, ja šādu rēķinu var saņemt un ievadīt grāmatvedībā bez pārrakstīšanas.',
      'Answer “Yes” if such an invoice can be received and entered in the accounts without retyping.',
    ),
    points: yesGives('1'),
    effort: 3,
    recommend: t(
      'Nodrošiniet mašīnlasāmu rēķinu saņemšanu un automātisku ielādi grāmatvedības sistēmā.',
      'Make sure that machine-readable invoices can be received and are loaded automatically into the accounting system.',
    ),
  });

const contracts = (w: Words, id: string) =>
  number({
    id,
    text: t(
      `Cik ${w.lv.gen} spēkā esošo līgumu paredz mašīnlasāmus rēķinus?`,
      `How many contracts of the ${w.en.one} in force provide for machine-readable invoices?`,
    ),
    help: t(
      'Norādiet līgumu skaitu iepriekšējā gada beigās; ja tādu nav, rakstiet 0. Skaitli meklējiet līgumu reģistrā.',
      'Give the number of contracts at the end of the previous year; enter 0 if there are none. You will find the number in the register of contracts.',
    ),
    unit: t('līgumi', 'contracts'),
    min: '0',
    bands: [{ from: '1', points: '1' }],
    effort: 2,
    recommend: t(
      'Iekļaujiet līgumu paraugos noteikumu, ka rēķinus sagatavo mašīnlasāmā veidā.',
      'Include in model contracts the condition that invoices are machine-readable.',
    ),
  });

const encouraged = (w: Words, contractsId: string) =>
  yesNo({
    id: `${contractsId}_encouraged`,
    code: `${codeOf(contractsId)}A`,
    text: t(
      `Vai ${w.lv.nom} mudina sadarbības partnerus sūtīt mašīnlasāmus rēķinus?`,
      `Does the ${w.en.one} encourage its partners to send machine-readable invoices?`,
    ),
    help: t(
      'Ņemiet vērā individuālu uzrunāšanu un informāciju tīmekļvietnē, sociālajos medijos vai iepirkumu dokumentos.',
      'Consider individual requests and information on the website, social media or in procurement documents.',
    ),
    points: yesGives('1'),
    effort: 1,
    recommend: t(
      'Informējiet piegādātājus tīmekļvietnē un iepirkumu dokumentos, kā nosūtīt mašīnlasāmu rēķinu.',
      'Tell suppliers on the website and in procurement documents how to send a machine-readable invoice.',
    ),
  });
