import { group, option, single, t, text, yesNo } from './helpers';
import type { QuestionInput } from './helpers';
import type { Words } from './words';

/** The facts come from the register of institutions; the body confirms them. */
export const register = (w: Words): QuestionInput =>
  yesNo({
    id: 'g01',
    text: t(
      `Vai reģistra dati par ${w.lv.acc} ir pareizi?`,
      `Is the information about the ${w.en.one} in the register correct?`,
    ),
    help:
      w.kind === 'municipality'
        ? t(
            'Pārbaudiet nosaukumu, plānošanas reģionu un veidu (valstspilsēta vai novads). Ja kaut kas jālabo, norādiet to komentāros (jautājums G-08).',
            'Check the name, the planning region and the type (state city or county). If something needs correcting, say so in the comments (question G-08).',
          )
        : t(
            'Pārbaudiet nosaukumu un ministrijas resoru. Ja kaut kas jālabo, norādiet to komentāros (jautājums G-08).',
            'Check the name and the ministry’s domain. If something needs correcting, say so in the comments (question G-08).',
          ),
  });

/** Only for state institutions: the group decides with whom an institution is compared. */
export const institutionGroup: QuestionInput = single({
  id: 'i_g01',
  text: t('Kurai grupai iestāde pieder?', 'Which group does the institution belong to?'),
  help: t(
    'Grupa nosaka, ar ko iestāde tiek salīdzināta. Ministrijas resoru ņem no reģistra.',
    'The group decides with whom the institution is compared. The ministry’s domain comes from the register.',
  ),
  options: [
    option('ministry', 'Ministrija', 'Ministry'),
    option('subordinate', 'Ministrijas padotības iestāde', 'Institution subordinate to a ministry'),
    option('company', 'Valsts kapitālsabiedrība', 'State-owned company'),
    option('independent', 'Neatkarīga iestāde', 'Independent institution'),
  ],
});

export const contacts = (w: Words): QuestionInput =>
  group({
    id: 'g02',
    text: t('Kontaktpersonas šajā kārtā', 'Contact persons for this round'),
    help: t(
      `Norādiet darbiniekus, ar kuriem sazināties par ${w.lv.gen} atbildēm. Norādiet tikai darba kontaktinformāciju; to nepublicē.`,
      `Name the employees to contact about the answers of the ${w.en.one}. Give work contact details only; they are not published.`,
    ),
    rowName: t('Kontaktpersona', 'Contact person'),
    minRows: 1,
    maxRows: 10,
    key: 'g02_email',
    questions: [
      text({
        id: 'g02_name',
        code: 'G-02A',
        text: t('Vārds, uzvārds un amats', 'Name and position'),
        help: t(
          'Persona, kas atbild par vienu vai vairākām sadaļām.',
          'The person in charge of one or more sections.',
        ),
        maxLength: 200,
      }),
      text({
        id: 'g02_email',
        code: 'G-02B',
        text: t('E-pasta adrese', 'E-mail address'),
        help: t('Darba e-pasta adrese.', 'Work e-mail address.'),
        maxLength: 200,
      }),
      text({
        id: 'g02_phone',
        code: 'G-02C',
        text: t('Tālrunis', 'Telephone'),
        help: t('Darba tālruņa numurs; var nenorādīt.', 'Work telephone number; optional.'),
        maxLength: 40,
        required: false,
      }),
    ],
  });
