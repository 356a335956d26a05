export { NotFoundPage, SignInPage } from '@briedums/web';
