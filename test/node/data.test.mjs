import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';

const built = new URL('../../dist/data.js', import.meta.url);

describe('dist/data.js', () => {
  it('needs no other file and no package', () => {
    const specifiers = [...readFileSync(built, 'utf8').matchAll(/\b(?:from|import)\s*\(?\s*["']([^"']+)["']/g)];
    assert.deepEqual(
      specifiers.map(([, specifier]) => specifier),
      []
    );
  });

  it('reads the published dataset in plain Node', async () => {
    const {readDataset, ...names} = await import(built);
    assert.ok(Object.keys(names).length > 0);
  });
});
