import { accessChoices } from '../access/access-rows';
import { progressStates } from '../progress/progress-rows';

/** A list of a round's page, narrowed to whom something is said about. */
export interface ListPlace {
  tab: 'progress' | 'access' | 'results';
  query: Record<string, string>;
}

const progress = (state?: (typeof progressStates)[number]): ListPlace => ({
  tab: 'progress',
  query: state ? { state } : {},
});
const access = (choice: (typeof accessChoices)[number]): ListPlace => ({
  tab: 'access',
  query: { access: choice },
});

/** The lists behind the counts of the funnel and of what stands in the way. */
export const places = {
  participants: progress(),
  started: progress('started'),
  submitted: progress('submitted'),
  notSubmitted: progress('unsubmitted'),
  invited: access('issued'),
  signedIn: access('accepted'),
  notInvited: access('lacking'),
  notDelivered: access('undelivered'),
  computations: { tab: 'results', query: {} },
} satisfies Record<string, ListPlace>;
