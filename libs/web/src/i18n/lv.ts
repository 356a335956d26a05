import charts from '../../i18n/lv/charts.json';
import common from '../../i18n/lv/common.json';
import errors from '../../i18n/lv/errors.json';
import levels from '../../i18n/lv/levels.json';
import questions from '../../i18n/lv/questions.json';
import session from '../../i18n/lv/session.json';

export const shared = { charts, common, errors, levels, questions, session };
