import {
  QueryFailedError,
  QueryRunnerAlreadyReleasedError,
  QueryRunnerProviderAlreadyReleasedError,
} from 'typeorm';
import { isLostConnection } from './lost-connection';

const failed = (code: string | undefined, message = 'x') =>
  new QueryFailedError('SELECT 1', [], Object.assign(new Error(message), { code }));

describe('isLostConnection', () => {
  it.each([
    ['an administrator ended it', failed('57P01')],
    ['a statement took too long', failed('57014')],
    ['there are too many connections', failed('53300')],
    ['it ended without a word', failed(undefined, 'Connection terminated unexpectedly')],
    ['it had ended before', new Error('Client has encountered a connection error and is not queryable')],
    ['nobody answers', Object.assign(new Error('connect'), { code: 'ECONNREFUSED' })],
    ['it ended between two statements', new QueryRunnerAlreadyReleasedError()],
    ['it ended at the start of a transaction', new QueryRunnerProviderAlreadyReleasedError()],
  ])('is true when %s', (_, error) => {
    expect(isLostConnection(error)).toBe(true);
  });

  it.each([
    ['a broken constraint', failed('23505')],
    ['a mistake in a statement', failed('42601', 'syntax error')],
    ['a mistake of the program', new TypeError('Cannot read properties of undefined')],
    ['a file that is not there', Object.assign(new Error('x'), { code: 'ENOENT' })],
    ['nothing', undefined],
    ['no error at all', 'text'],
  ])('is false for %s', (_, error) => {
    expect(isLostConnection(error)).toBe(false);
  });
});
