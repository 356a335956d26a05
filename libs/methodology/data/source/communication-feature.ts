import { hasSite } from './communication-website';
import { yesGives, yesNo } from './helpers';
import type { QuestionInput, Text } from './helpers';

interface Feature {
  id: string;
  text: Text;
  help: Text;
  points: string;
  effort: number;
  recommend: Text;
}

/** A feature of the website that the expert either finds or does not. */
export const feature = ({ points, ...spec }: Feature): QuestionInput =>
  yesNo({ ...spec, source: 'expert', shownIf: hasSite, points: yesGives(points) });
