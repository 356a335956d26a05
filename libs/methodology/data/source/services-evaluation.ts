import { group, t } from './helpers';
import type { SubsectionInput } from './helpers';
import { serviceName } from './services-grid';
import { whileProviding } from './services-conditions';
import {
  automation,
  confirmation,
  differentFee,
  draft,
  partnerApplication,
  prefilling,
  stages,
} from './services-evaluation-row';
import { completions, eSatisfaction, starts } from './services-evaluation-use';
import type { Words } from './words';

/** T5: the five main services, each looked at on its own (T5-01 … T5-10). */
export const serviceEvaluation = (w: Words): SubsectionInput => ({
  id: 'srv_evaluation',
  name: t('Pakalpojumu individuāla izvērtēšana', 'Evaluation of single services'),
  questions: [
    group({
      id: 't5',
      text: t(
        `Izvērtējiet piecus visbiežāk pieteiktos ${w.lv.gen} pakalpojumus.`,
        `Evaluate the five services of the ${w.en.one} applied for most often.`,
      ),
      help: t(
        'Par katru pakalpojumu aizpildiet vienu rindu. Ja pakalpojumu ir mazāk par pieciem, izvērtējiet visus; punktus aprēķina kā aizpildīto rindu vidējo vērtību.',
        'Fill in one row for each service. If there are fewer than five, evaluate all of them; the points are the mean of the rows.',
      ),
      rowName: t('Pakalpojums', 'Service'),
      minRows: 1,
      maxRows: 5,
      key: 't5_service',
      points: '12',
      questions: [
        ...serviceName(w, 't5', 'SRV-T5-00'),
        automation,
        stages,
        draft,
        prefilling,
        confirmation,
        differentFee,
        partnerApplication(w),
        eSatisfaction,
        starts,
        completions,
      ],
      effort: 2,
      // Once there are rows, the advice comes from their own questions.
      recommend: [
        {
          when: 'size(t5) == 0',
          text: t(
            'Izvērtējiet piecus visbiežāk pieteiktos pakalpojumus un nosakiet, kurus posmus tajos elektronizēt vispirms.',
            'Evaluate the five services applied for most often and decide which of their stages to make electronic first.',
          ),
        },
      ],
      ...whileProviding(w),
    }),
  ],
});
