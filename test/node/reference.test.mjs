import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';

const script = fileURLToPath(new URL('../../scripts/reference.mjs', import.meta.url));

describe('scripts/reference.mjs --check', () => {
  it('finds the names of states and places as the data have them, within their budget', () => {
    assert.doesNotThrow(() => execFileSync(process.execPath, [script, '--check'], {encoding: 'utf8'}));
  });
});
