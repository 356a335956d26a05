import type { Circus } from '@jest/types';
import { TestEnvironment } from 'jest-environment-node';
import type { Page } from 'playwright-core';
import { keepPictures } from './failures';

/** A step that failed only because an earlier one did shows nothing new. */
const FOLLOWED = /has failed before/;

const titleOf = ({ name, parent }: Circus.TestEntry): string =>
  parent.name === 'ROOT_DESCRIBE_BLOCK' ? name : `${parent.name} ${name}`;

/** Node, and pictures of all open pages at the moment a journey fails. */
export default class JourneyEnvironment extends TestEnvironment {
  async handleTestEvent(event: Circus.Event): Promise<void> {
    const { openPages } = this.global as unknown as { openPages?: Set<Page> };
    if (!openPages) return;
    if (event.name === 'test_fn_failure' && !FOLLOWED.test(String(event.error)))
      await keepPictures(titleOf(event.test), openPages);
    if (event.name === 'hook_failure') await keepPictures(`${event.hook.type} hook`, openPages);
  }
}
