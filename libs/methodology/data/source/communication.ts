import { accessibility } from './communication-accessibility';
import { participation } from './communication-participation';
import { social } from './communication-social';
import { websiteFeatures } from './communication-features';
import { websites } from './communication-website';
import { t } from './helpers';
import type { SectionInput } from './helpers';
import { scoringOf } from './limits';
import type { Words } from './words';

export const communication = (w: Words): SectionInput => ({
  id: 'com',
  code: 'COM',
  name: t('Saziņa ar sabiedrību un līdzdalība', 'Communication with the public and participation'),
  description: t(
    `Kā ${w.lv.nom} sazinās sociālajos medijos un tīmekļvietnē, vai vietne ir ērta un piekļūstama un vai sabiedrība var līdzdarboties.`,
    `How the ${w.en.one} communicates on social media and its website, whether the site is easy to use and accessible, and whether the public can take part.`,
  ),
  appliesIf: "g04.com != 'no'",
  scoring: scoringOf('com', [
    t(
      'Informāciju internetā publicē pēc vajadzības; tīmekļvietnei ir tikai pamatfunkcijas, lietotāju pieredzi nepēta.',
      'Information is published as the need arises; the website has only basic functions and users’ experience is not studied.',
    ),
    t(
      'Tīmekļvietni un sociālos medijus uztur ierastā kārtībā, bet līdzdalības un piekļūstamības iespējas ir nepilnīgas.',
      'The website and social media are kept up by habit, but ways to take part and accessibility are incomplete.',
    ),
    t(
      'Vietnes saturs un piekļūstamība atbilst noteiktai kārtībai, lietotāju pieredzi pēta, līdzdalības iespējas ir aprakstītas.',
      'Content and accessibility follow set rules, users’ experience is studied and the ways to take part are described.',
    ),
    t(
      'Saziņu vada kā procesu: piekļūstamību regulāri izvērtē kopā ar lietotājiem un atsauksmes izmanto uzlabojumiem.',
      'Communication is managed as a process: accessibility is regularly evaluated with users, and feedback leads to improvements.',
    ),
    t(
      'Tīmekļvietne un līdzdalība ir paraugs: saturs ir aktuāls visās valodās, piekļūstams un veidots kopā ar sabiedrību.',
      'The website and participation are a model: content is current in every language, accessible and made with the public.',
    ),
  ]),
  subsections: [social(w), websites(w), websiteFeatures(w), participation(w), accessibility(w)],
});
