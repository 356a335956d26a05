import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ClearError } from '../lib/say.mjs';
import { localAddress, readSettings } from './settings.mjs';

describe('the settings of a start', () => {
  it('have defaults', () => {
    assert.deepEqual(readSettings([], {}), {
      demo: true,
      port: 8080,
      host: '127.0.0.1',
      publicUrl: 'http://localhost:8080',
    });
  });

  it('come from the environment and from --no-demo', () => {
    const env = { PORT: '9000', HOST: '0.0.0.0', PUBLIC_URL: 'https://e.example/' };
    const expected = { demo: false, port: 9000, host: '0.0.0.0', publicUrl: 'https://e.example' };
    assert.deepEqual(readSettings(['--no-demo'], env), expected);
  });

  it('are refused in a sentence when they make no sense', () => {
    for (const PORT of ['abc', '0', '65536', '1.5'])
      assert.throws(() => readSettings([], { PORT }), ClearError);
    assert.throws(() => readSettings(['--demo-no'], {}), ClearError);
    assert.throws(() => readSettings(['word'], {}), ClearError);
  });

  it('give the address that reaches the server from here', () => {
    assert.equal(localAddress({ host: '0.0.0.0', port: 1 }), 'http://127.0.0.1:1');
    assert.equal(localAddress({ host: '::1', port: 2 }), 'http://[::1]:2');
  });
});
