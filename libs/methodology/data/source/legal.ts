import { t } from './helpers';

/** Legal acts that questions refer to. */
export const internetRules = {
  title: t(
    'Ministru kabineta 2020. gada 14. jūlija noteikumi Nr. 445 „Kārtība, kādā iestādes ievieto informāciju internetā”',
    'Cabinet Regulation No. 445 of 14 July 2020 on how institutions publish information on the internet',
  ),
  url: 'https://likumi.lv/ta/id/316109-kartiba-kada-iestades-ievieto-informaciju-interneta',
};

export const informationLaw = {
  title: t('Informācijas atklātības likums', 'Freedom of Information Law'),
  url: 'https://likumi.lv/ta/id/50601',
};
