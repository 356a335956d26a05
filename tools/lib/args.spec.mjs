import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseArgs } from './args.mjs';

describe('parseArgs', () => {
  it('keeps plain words in their order', () => {
    assert.deepEqual(parseArgs(['a', 'b']), { words: ['a', 'b'], options: {} });
  });

  it('takes the next word as the value of an option that has one', () => {
    assert.deepEqual(parseArgs(['u', '--lang', 'lv', 'f'], ['lang']), {
      words: ['u', 'f'],
      options: { lang: 'lv' },
    });
  });

  it('takes what stands after the first equals sign', () => {
    assert.deepEqual(parseArgs(['--x=1=2', '--y=']).options, { x: '1=2', y: '' });
  });

  it('reads any other option as a switch', () => {
    assert.deepEqual(parseArgs(['--no-demo', 'w']), { words: ['w'], options: { 'no-demo': true } });
  });
});
