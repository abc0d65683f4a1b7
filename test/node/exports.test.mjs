import assert from 'node:assert/strict';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const {name, exports, customElements} = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));

/** Every address that the exports map offers, with the file and the types behind it. */
const entries = Object.entries(exports).flatMap(([key, target]) => {
  const {default: file = target, types} = target;
  if (!key.includes('*')) return [{address: key.replace('.', name), file, types}];
  const folder = file.slice(0, file.indexOf('*'));
  const modules = readdirSync(root + folder).filter((found) => found.endsWith('.js'));
  return modules.map((found) => {
    const fill = (pattern) => pattern.replace('*', found.slice(0, -'.js'.length));
    return {address: fill(key).replace('.', name), file: fill(file), types: fill(types)};
  });
});

describe('the exports map', () => {
  for (const {address, file, types} of entries) {
    it(`leads from ${address} to a module with types that plain Node can import`, async () => {
      assert.ok(existsSync(root + file), `${file} is missing`);
      if (file.endsWith('.json')) return;
      assert.ok(existsSync(root + types), `${types} is missing`);
      await import(address);
    });
  }

  it('offers a module for every element', () => {
    const tags = readdirSync(`${root}src/define`).filter((file) => file.startsWith('treaty-'));
    const addresses = new Set(entries.map(({address}) => address));
    assert.ok(tags.length > 0);
    for (const tag of tags) assert.ok(addresses.has(`${name}/define/${tag.replace('.ts', '.js')}`));
  });
});

describe('custom-elements.json', () => {
  it('names every tag that is defined, in a module that is published', () => {
    const {modules} = JSON.parse(readFileSync(root + customElements, 'utf8'));
    const declared = modules.flatMap(({path, declarations}) => declarations.map(({tagName}) => [tagName, path]));
    const paths = new Map(declared.filter(([tag]) => tag !== undefined));
    const tags = readdirSync(`${root}src/define`).filter((file) => file.startsWith('treaty-'));
    for (const tag of tags.map((file) => file.replace('.ts', ''))) {
      assert.ok(paths.has(tag), `${tag} is not in the manifest`);
      assert.ok(existsSync(`${root}dist/${paths.get(tag)}`));
    }
  });
});
