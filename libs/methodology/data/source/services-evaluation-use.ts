import { multiple, noneOption, number, option, t } from './helpers';

/** T5-08 … T5-10: satisfaction with one e-service and how many applications are completed. */

export const eSatisfaction = multiple({
  id: 't5_08',
  text: t(
    'Kā tiek mērīta šā e-pakalpojuma saņēmēju apmierinātība?',
    'How is the satisfaction of users of this e-service measured?',
  ),
  help: t(
    'Atzīmējiet visu atbilstošo. Pētījumu ņemiet vērā tad, ja tajā ir atsevišķs vērtējums par šo pakalpojumu.',
    'Tick all that apply. Count a study if it has a separate rating for this service.',
  ),
  options: [
    option('each_time', 'Katrā saņemšanas reizē', 'At each use', '2'),
    option('study', 'Ar pētījumu', 'By a study', '1'),
    noneOption('Nemēra', 'It is not measured'),
  ],
  max: '2',
  effort: 2,
  recommend: t(
    'Pievienojiet e-pakalpojuma noslēgumā īsu apmierinātības jautājumu.',
    'Add a short question on satisfaction at the end of the e-service.',
  ),
});

export const starts = number({
  id: 't5_09',
  text: t(
    'Cik reižu gadā uzsākta e-pakalpojuma pieteikšana?',
    'How many times in the year was an application in the e-service started?',
  ),
  help: t(
    'Skaitiet visus gadījumus, kad forma atvērta aizpildīšanai, arī nepabeigtos. Skaitli meklējiet portāla vai sistēmas statistikā.',
    'Count every time the form was opened to be filled in, even if it was not completed. You will find the number in the statistics of the portal or system.',
  ),
  min: '0',
  required: false,
  shownIf: "'application' in t5_02",
});

export const completions = number({
  id: 't5_10',
  text: t(
    'Cik reižu gadā e-pakalpojuma pieteikšana pabeigta?',
    'How many times in the year was an application in the e-service completed?',
  ),
  help: t(
    'Skaitiet gadījumus, kad pieteikums ir nosūtīts. Skaitlis nevar būt lielāks par uzsākto pieteikumu skaitu.',
    'Count the applications that were sent. The number cannot be greater than the number started.',
  ),
  min: '0',
  required: false,
  shownIf: "'application' in t5_02",
});
