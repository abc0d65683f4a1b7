import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const read = (path) => readFile(root + path, 'utf8');

describe('README.md', () => {
  let readme;
  let page;
  before(async () => {
    readme = await read('README.md');
    page = await read('dist/site/view/map/since/en/index.html');
  });

  it('opens with a picture of the size that the site gives to its pictures, and says what it says', async () => {
    const [, alternative, path] = /^# Treatyscope\n\n\[!\[([^\]]+)\]\(([^)]+)\)\]/.exec(readme);
    const [, sentence] = /<meta name="description" content="([^"]+)"/.exec(page);
    const said = /^.*?\d+ States are Parties to CETS No\. 197/.exec(alternative)[0];
    assert.ok(sentence.replace(/[\u00A0\u202F]/g, ' ').startsWith(said), `${sentence} does not begin with ${said}`);
    const png = await readFile(root + path);
    assert.deepEqual([png.readUInt32BE(16), png.readUInt32BE(20)], [1200, 630]);
  });

  it('shows the one line to paste as the dialog writes it', async () => {
    const {snippetOf} = await import(`${root}dist/embed/snippets.js`);
    const [, line] = /```html\n(.*)\n```/.exec(readme);
    const [, title] = /<title>([^<]+)<\/title>/.exec(page);
    const view = {base: 'https://treaties.example/', widget: 'map', slug: 'since', lang: 'en', attributes: {}};
    const made = snippetOf('link', {view, title}, {target: 'own'}, {});
    assert.equal(line, made.text.replace(/\u00A0/g, ' '));
  });
});
