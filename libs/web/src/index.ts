export { addressOf } from './api/address';
export { Api, type CallOptions, isProblem } from './api/api';
export { ErrorTexts } from './api/error-text';
export { NetworkError, ProblemError } from './api/problem-error';
export { Reauthentication } from './api/reauthentication';
export { type ApiResource, apiResource } from './api/resource';
export { TRANSPORT } from './api/transport';
export { UPLOAD_TRANSPORT, type UploadTransport } from './api/upload-transport';
export {
  formatDate,
  formatDay,
  formatMoment,
  formatNumber,
  formatPercent,
  formatSize,
  formatTime,
} from './i18n/formats';
export { LanguageChoice } from './i18n/language';
export { type AppTexts, type Language, languages, type Translation } from './i18n/languages';
export { type LocalText, pickText } from './i18n/local-text';
export { AgoPipe, AmountPipe, FileSizePipe, MomentPipe, PluralPipe, SharePipe, TextPipe } from './i18n/pipes';
export { Texts } from './i18n/texts';
export { PageFailure } from './page-failure';
export { provideWeb } from './provide-web';
export { allowed, signedIn } from './session/guards';
export { safeNext } from './session/next';
export { Session } from './session/session';
export { SessionExpired } from './session/session-expired';
export { SignInForm } from './session/sign-in-form';
export { SignInPage } from './session/sign-in-page';
export { setAccent } from './ui/accent';
export { AccountMenu } from './ui/account-menu';
export { Field } from './ui/field';
export { FieldInput } from './ui/field-input';
export { Icon } from './ui/icon';
export { type IconName } from './ui/icons';
export { LanguageSwitch } from './ui/language-switch';
export { LevelBadge } from './ui/level-badge';
export { NotFoundPage } from './ui/not-found-page';
export { SchemeSwitch } from './ui/scheme-switch';
export { SkipLink } from './ui/skip-link';
export { type AddressValue, addressState } from './table/address-state';
export { type Column, exportCsv, toCsv } from './table/csv';
export { folded, matches } from './table/search';
export { type Direction, readSort, type Sort, sorted, type SortValue, writeSort } from './table/sort';
export { SortHeader, SORTING } from './table/sort-header';
export { Announcer } from './ui/announcer';
export { type Change, ChangeMark } from './ui/change-mark';
export { Confirm, type Confirmation } from './ui/confirm';
export { Empty } from './ui/empty';
export { contentStart } from './ui/content-start';
export { Sending } from './ui/sending';
export { ErrorSummary, type SummaryItem } from './ui/error-summary';
export { Failure } from './ui/failure';
export { KeyboardHelp } from './ui/keyboard-help';
export { PageHeader } from './ui/page-header';
export { pageTitle } from './ui/page-title';
export { Progress } from './ui/progress';
export { saveFile } from './ui/save-file';
export { SaveLine, type SaveState } from './ui/save-line';
export { ScoreDisplay, type ShownScore } from './ui/score';
export { type Shortcut, Shortcuts } from './ui/shortcuts';
export { Skeleton } from './ui/skeleton';
export { StateTag, type Tone } from './ui/state-tag';
export { Toast } from './ui/toast';
export { FileLinks } from './questions/files/file-links';
export {
  FILE_STORE,
  type FileQuestion,
  type FileStore,
  type KnownFile,
  type Upload,
} from './questions/files/file-store';
export { OPEN_ROWS, type OpenRows } from './questions/open-rows';
export { QuestionFrame } from './questions/question-frame';
export { compareDecimals, parseNumber, percentOf, sumOf } from './questions/number-text';
export { fieldTypes } from './questions/registry';
export { type Json, type QuestionProblem } from './questions/values';
export { ChartFrame } from './charts/chart-frame';
export { type ChartTable } from './charts/chart-table';
export { DistributionChart } from './charts/distribution';
export { type ProfileSection, SectionProfile } from './charts/section-profile';
