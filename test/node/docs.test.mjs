/** The documentation: links that lead somewhere, commands and files that exist, pages that a search engine can use. */
import assert from 'node:assert/strict';
import {existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, posix} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {anchorOf, buildDocs, docsOf} from '../../scripts/docs.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const pages = await docsOf(root);
const {scripts} = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
const options = readFileSync(`${root}src/cli/options.ts`, 'utf8');
const files = [...pages.map(({file}) => file), 'README.md'];
const textOf = (file) => readFileSync(root + file, 'utf8');
const bare = (text) => text.replace(/```[\s\S]*?```/g, '');
const headings = (text) => [...bare(text).matchAll(/^#{1,6} (.+)$/gm)].map(([, heading]) => anchorOf(heading));

describe('the documentation', () => {
  it('has the guides that were promised', () => {
    const names = pages.map(({name}) => name);
    for (const name of [
      'start-editor',
      'start-officer',
      'start-analyst',
      'theming',
      'accessibility',
      'privacy',
      'approval',
      'datasets',
      'architecture',
      'contributing',
      'steward'
    ])
      assert.ok(names.includes(name), name);
  });

  for (const file of files) {
    it(`${file}: every link leads to something`, () => {
      const links = [...bare(textOf(file)).matchAll(/\]\(([^)\s]+)\)/g)].map(([, href]) => href);
      for (const href of links.filter((each) => !/^(https?|mailto):/.test(each))) {
        const [path, anchor] = href.split('#');
        const target = path === '' ? file : posix.normalize(posix.join(posix.dirname(file), path));
        assert.ok(existsSync(root + target), `${href}: no such file`);
        if (anchor !== undefined) assert.ok(headings(textOf(target)).includes(anchor), `${href}: no such heading`);
      }
    });

    it(`${file}: every command and file that it names exists`, () => {
      const text = textOf(file);
      for (const [, name] of text.matchAll(/npm run ([\w:-]+)/g))
        assert.ok(Object.hasOwn(scripts, name), `npm run ${name}`);
      for (const [, path] of text.matchAll(/\bnode (?:--test )?((?:scripts|test)\/[\w./-]+\.mjs)/g))
        assert.ok(existsSync(root + path), path);
      for (const [, name] of text.matchAll(/npx treatyscope (\w+)/g))
        assert.ok(new RegExp(`\\b${name}\\b`).test(options), `treatyscope ${name}`);
      const named = [
        ...text.matchAll(/`((?:src|scripts|test|stories|docs|data)\/[\w./-]+\.(?:ts|mjs|md|csv|json|html))`/g)
      ].map(([, path]) => path);
      // The floor plan has a test of its own for its files; what was decided once may speak of what is gone.
      if (!/ARCHITECTURE|decisions/.test(file))
        for (const path of named.filter((each) => !/[/-]x\./.test(each))) assert.ok(existsSync(root + path), path);
    });
  }

  it('has small pictures, each of them shown somewhere, with words for who does not see them', () => {
    const shown = files.flatMap((file) =>
      [...textOf(file).matchAll(/!\[([^\]]*)\]\(pictures\/([^)]+)\)/g)].map(([, alt, name]) => [name, alt])
    );
    for (const [name, alt] of shown) assert.ok(alt.length > 10, `${name}: ${alt}`);
    const there = readdirSync(`${root}docs/pictures`).filter((name) => name.endsWith('.png'));
    assert.deepEqual([...new Set(shown.map(([name]) => name))].sort(), there.sort());
    for (const name of there) assert.ok(statSync(`${root}docs/pictures/${name}`).size < 200_000, name);
  });
});

describe('the pages of the documentation', () => {
  let out;
  before(async () => {
    out = mkdtempSync(join(tmpdir(), 'treatyscope-docs-'));
    await buildDocs(root, out);
  });
  after(() => rmSync(out, {recursive: true, force: true}));

  it('have a title and a description of their own, one first heading, and nothing inline', () => {
    const seen = new Set();
    for (const name of readdirSync(out).filter((each) => each.endsWith('.html'))) {
      const html = readFileSync(join(out, name), 'utf8');
      const [, title] = /<title>([^<]+)<\/title>/.exec(html) ?? [];
      const [, description] = /<meta name="description" content="([^"]+)"/.exec(html) ?? [];
      assert.ok(title?.length > 5 && !seen.has(title), `${name}: ${title}`);
      assert.ok(description?.length > 30 && !seen.has(description), `${name}: ${description}`);
      seen.add(title).add(description);
      assert.equal(html.match(/<h1/g)?.length, 1, `${name}: one h1`);
      assert.doesNotMatch(html.replace(/<pre[\s\S]*?<\/pre>/g, ''), /<script|<style|\sstyle=|\son\w+="/, name);
    }
  });

  it('lead to one another, and to places that are there', () => {
    for (const name of readdirSync(out).filter((each) => each.endsWith('.html'))) {
      const html = readFileSync(join(out, name), 'utf8');
      for (const [, href] of html.matchAll(/(?:href|src)="([^"]+)"/g)) {
        if (/^(https?:|mailto:|\.\.?\/)/.test(href)) continue;
        const [path, anchor] = href.split('#');
        const target = path === '' ? name : path;
        assert.ok(existsSync(join(out, target)), `${name}: ${href}`);
        if (anchor)
          assert.ok(
            readFileSync(join(out, target), 'utf8').includes(`id="${decodeURIComponent(anchor)}"`),
            `${name}: ${href}`
          );
      }
    }
    const index = readFileSync(join(out, 'index.html'), 'utf8');
    for (const {name} of pages) assert.ok(index.includes(`href="${name}.html"`), name);
  });
});
