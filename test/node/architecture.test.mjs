import assert from 'node:assert/strict';
import {readdirSync, readFileSync, statSync} from 'node:fs';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const plan = readFileSync(`${root}ARCHITECTURE.md`, 'utf8');
const described = ['src', 'scripts', 'stories', 'test', 'data', '.storybook', '.ci', '.github'];
const files = described.flatMap(filesIn);

/** The lines of the floor plan: what each names, in which folder. A name with `*` stands for every file that fits it. */
const lines = plan.split(/^##+ /m).flatMap((section) => {
  const [, folder] = /^`([^`]*\/)`/.exec(section) ?? [];
  if (folder === undefined) return [];
  const items = [...section.matchAll(/^- `([^`]+)`: (.+)$/gm)];
  return items.map(([, name, text]) => ({path: folder + name, text, fits: patternOf(folder + name)}));
});

describe('ARCHITECTURE.md', () => {
  it('has one line for every file', () => {
    const linesOf = (file) => lines.filter(({fits}) => fits.test(file)).length;
    const wrong = files.filter((file) => linesOf(file) !== 1).map((file) => `${file}: ${linesOf(file)} lines`);
    assert.equal(wrong.length, 0, wrong.join('\n'));
  });

  it('names no file that is missing', () => {
    const missing = lines.filter(({fits}) => !files.some((file) => fits.test(file))).map(({path}) => path);
    assert.equal(missing.length, 0, missing.join('\n'));
  });

  it('gives the reason for every long module', () => {
    const [, longFiles = ''] = plan.split(/^## Long files$/m);
    const isLong = (file) => linesIn(file) > (file.startsWith('src/elements/') ? 350 : 300);
    const modules = files.filter((file) => /^src\/.*\.ts$/.test(file) && !file.startsWith('src/geo/frames/'));
    assert.ok(modules.length > 0);
    const unexplained = modules.filter((file) => isLong(file) && !longFiles.includes(`\`${file}\`: `));
    assert.equal(unexplained.length, 0, unexplained.join('\n'));
  });
});

function filesIn(folder) {
  const found = readdirSync(root + folder, {recursive: true, encoding: 'utf8'});
  return found
    .map((file) => `${folder}/${file.replaceAll('\\', '/')}`)
    .filter((file) => !file.endsWith('.DS_Store') && statSync(root + file).isFile());
}

function patternOf(path) {
  const escaped = path.replace(/[.+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`^${escaped.replaceAll('*', '[^/]+')}$`);
}

function linesIn(file) {
  return readFileSync(root + file, 'utf8').split('\n').length - 1;
}
