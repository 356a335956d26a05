export { NotFoundPage, SignInPage } from '@briedums/web';
export { ForbiddenPage } from './forbidden-page';
