import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const read = (path) => readFileSync(root + path, 'utf8');
const run = (script) => execFileSync(process.execPath, [`${root}scripts/${script}`, '--check'], {encoding: 'utf8'});

describe('scripts/dataset.mjs --check', () => {
  it('finds in data/datapackage.json the table schemas that the schema gives', () => {
    assert.doesNotThrow(() => run('dataset.mjs'));
  });
});

describe('docs/datasets.md', () => {
  it('has the tables and columns as the schema has them', () => {
    assert.doesNotThrow(() => run('document.mjs'));
  });

  it('gives cause and cure of every problem code, each on one line, and of no other', () => {
    const [, list = ''] = /export type ProblemCode =([^;]+);/.exec(read('src/data/problems.ts')) ?? [];
    const codes = [...list.matchAll(/'([a-z-]+)'/g)].map(([, code]) => code);
    assert.ok(codes.length > 20);
    const rows = [...read('docs/datasets.md').matchAll(/^\| `([a-z-]+)` \| ([^|]+) \| ([^|]+) \| ([^|]+) \|$/gm)];
    assert.deepEqual(rows.map(([, code]) => code).sort(), codes.sort());
  });
});
