import charts from '../../i18n/en/charts.json';
import common from '../../i18n/en/common.json';
import errors from '../../i18n/en/errors.json';
import levels from '../../i18n/en/levels.json';
import questions from '../../i18n/en/questions.json';
import session from '../../i18n/en/session.json';

export const shared = { charts, common, errors, levels, questions, session };
