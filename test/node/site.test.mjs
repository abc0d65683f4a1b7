import assert from 'node:assert/strict';
import {execFile, spawn} from 'node:child_process';
import {cp, mkdtemp, readdir, readFile, readlink, rm, stat, symlink, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {promisify} from 'node:util';
import {createHash} from 'node:crypto';

const root = fileURLToPath(new URL('../../', import.meta.url));
const execute = promisify(execFile);
const base = 'https://data.example.org/treaties/';

/** Every file of a folder by its path, with a hash of what is in it. */
async function filesOf(folder) {
  const paths = await readdir(folder, {recursive: true, withFileTypes: true});
  const files = paths
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name));
  const hashed = files.map(async (path) => [
    path.slice(folder.length + 1),
    createHash('sha256')
      .update(await readFile(path))
      .digest('hex')
  ]);
  return new Map(await Promise.all(hashed));
}

const site = (...args) =>
  execute(process.execPath, [`${root}dist/cli.js`, 'site', ...args, '--lang', 'en'], {cwd: tmpdir()});

describe('treatyscope site', () => {
  let folder;
  let out;
  let said;
  let first;
  const read = (path) => readFile(join(out, path), 'utf8');

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'treatyscope-site-'));
    out = join(folder, 'site');
    await cp(`${root}test/fixtures/second`, join(folder, 'package'), {recursive: true});
    said = await site(join(folder, 'package'), '--out', out, '--base-url', base, '--data-hosts', 'data.example.net');
    first = await filesOf(out);
  });
  after(() => rm(folder, {recursive: true, force: true}));

  it('makes a whole site from a package alone', () => {
    for (const path of [
      'index.html',
      'view.html',
      'workbench.html',
      'embed.html',
      'cdn/treatyscope.js',
      'data/datapackage.json',
      'data/events.csv'
    ])
      assert.ok(first.has(path), path);
    for (const name of ['index.html', 'embed.html', 'picture.svg', 'picture.png', 'oembed.json'])
      for (const language of ['en', 'fr']) assert.ok(first.has(`view/trend/over-time/${language}/${name}`), name);
    assert.deepEqual(
      [...first.keys()].filter((path) => path.includes('.tmp')),
      []
    );
  });

  it('leaves out the views that the package has no data for, and says which', () => {
    assert.match(said.stderr, /Left out: profile\/dk; the package has no data for it/);
    assert.ok(![...first.keys()].some((path) => path.startsWith('view/profile/dk/')));
  });

  it('says in the page itself all that the view says, before any script', async () => {
    const html = (await read('view/map/status/fr/index.html')).replaceAll('&nbsp;', '\u00A0'); // the same, written out
    const [head] = html.split('</head>');
    const [, title] = /<title>([^<]+)<\/title>/.exec(head);
    assert.match(html, new RegExp(`<h1[^>]*>${title.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}</h1>`));
    assert.match(html, /<p class="sentence/);
    assert.match(html, /<svg class="map status/);
    assert.match(html, /<tbody><tr>/);
    assert.match(html, /<html lang="fr">/);
    assert.match(head, new RegExp(`<link rel="canonical" href="${base}view/map/status/fr/">`));
    assert.match(head, new RegExp(`property="og:image" content="${base}view/map/status/fr/picture.png"`));
    assert.match(head, new RegExp(`application/json\\+oembed" href="${base}view/map/status/fr/oembed.json"`));
    assert.match(head, new RegExp(`hreflang="en" href="${base}view/map/status/en/"`));
    assert.match(head, /name="dcterms.modified" content="\d{4}-\d\d-\d\d"/);
    assert.equal(html.match(/<script/g).length, 1);
    assert.doesNotMatch(html, /<style|\sstyle=|\son\w+=/);
  });

  it('tells a content system how to embed a view: by its frame', async () => {
    const oembed = JSON.parse(await read('view/trend/over-time/en/oembed.json'));
    assert.equal(oembed.type, 'rich');
    assert.equal(oembed.version, '1.0');
    assert.match(oembed.html, new RegExp(`^<iframe src="${base}view/trend/over-time/en/embed.html" title="[^"]+" `));
    assert.equal(oembed.thumbnail_url, `${base}view/trend/over-time/en/picture.png`);
    assert.ok(oembed.width > 0 && oembed.height > 0);
  });

  it('paints each picture with a font of its own, in the size that networks show', async () => {
    const png = await readFile(join(out, 'view/map/status/en/picture.png'));
    assert.deepEqual([png.readUInt32BE(16), png.readUInt32BE(20)], [1200, 630]);
    const svg = await read('view/map/status/en/picture.svg');
    assert.doesNotMatch(svg, /var\(|class=|<style|<script|href=/);
  });

  it('draws the numbers that its sentence says, which are those of its own dataset', async () => {
    const html = await read('view/map/status/en/index.html');
    const {readPackage, figures} = await import(`${root}dist/data.js`);
    const dataset = await readPackage(JSON.parse(await read('data/datapackage.json')));
    const [instrument] = dataset.tables.instruments;
    const {parties} = figures({dataset, instrument: instrument.id, date: dataset.info.as_of});
    const sentence = /<p class="sentence[^>]*>(.*?)<\/p>/s.exec(html)[1];
    const [said] = [...sentence.matchAll(/class="button asks value">(\d+)</g)].map(([, text]) => Number(text));
    const legend = [...html.matchAll(/>Party<\/bdi> <span class="count">(\d+)</g)].map(([, text]) => Number(text));
    const rows = html.match(/<td>Party<\/td>/g).length;
    assert.equal(said, parties.value);
    assert.deepEqual([...new Set(legend)], [parties.value]);
    assert.equal(rows % parties.value, 0, 'the table lists as many Parties, once for each width at most');
  });

  it('offers by oEmbed only what is there: on live pages the live frame, on frozen ones the frozen', async () => {
    const pages = [...first.keys()].filter((path) => path.endsWith('/index.html') && path.includes('view/'));
    for (const path of pages) {
      const [, address] = /<link[^>]+json\+oembed" href="([^"]+)"/.exec(await read(path));
      const offered = JSON.parse(await read(address.replace(base, '')));
      const [, frame] = /src="([^"]+)"/.exec(offered.html);
      assert.equal(frame, base + path.replace('index.html', 'embed.html'));
      for (const each of [frame, offered.thumbnail_url]) assert.ok(first.has(each.replace(base, '')), each);
    }
    assert.ok(pages.some((path) => path.startsWith('frozen/')));
    // What a system with a list of providers asks, by an address that the list holds word for word.
    const [{provider_name: name, endpoints}] = JSON.parse(await read('oembed-providers.json'));
    const asked = new Map(endpoints.map(({schemes: [scheme], url}) => [scheme, url]));
    assert.equal(asked.size, pages.length);
    for (const path of pages) {
      const offered = JSON.parse(await read(asked.get(base + path.replace('index.html', '')).replace(base, '')));
      assert.equal(offered.provider_name, name);
    }
  });

  it('writes into the page for any other view which hosts it may draw from', async () => {
    assert.match(await read('view.html'), /<meta name="treatyscope-hosts" content="data.example.net">/);
  });

  it('replaces the site by one rename, keeps the one before, and never changes a frozen copy', async () => {
    const events = await readFile(join(folder, 'package/events.csv'), 'utf8');
    const lines = events.trimEnd().split('\n');
    await writeFile(join(folder, 'package/events.csv'), `${lines.slice(0, -1).join('\n')}\n`);
    const [frozen] = await readdir(join(out, 'frozen'));
    const before = await stat(out);
    const {stderr} = await site(join(folder, 'package'), '--out', out, '--base-url', base);
    const second = await filesOf(out);
    const kept = [...first].filter(([path]) => path.startsWith(`frozen/${frozen}/`));
    assert.ok(kept.length > 20);
    for (const [path, hash] of kept) assert.equal(second.get(path), hash, path);
    assert.equal((await readdir(join(out, 'frozen'))).length, 2);
    assert.match(stderr, /1 earlier copy carried over/);
    assert.equal((await stat(`${out}.previous`)).ino, before.ino);
    assert.deepEqual(await filesOf(`${out}.previous`), first);
    assert.deepEqual((await readdir(folder)).sort(), ['package', 'site', 'site.previous']);
    assert.notEqual(second.get('view/timeline/events/en/index.html'), first.get('view/timeline/events/en/index.html'));
  });

  it('is never without a site where the folder is a link, which leads to the new one by one rename', async () => {
    const link = join(folder, 'live');
    await cp(out, join(folder, 'live.1'), {recursive: true});
    await symlink('live.1', link);
    // Looks for a page of the site as often as it can.
    const look = `let [found, missed] = [0, 0];
      process.on('message', () => process.send([found, missed], () => process.exit()));
      (function again() {
        for (let each = 0; each < 200; each++) require('fs').existsSync(process.argv[1]) ? found++ : missed++;
        setImmediate(again);
      })();`;
    const looking = spawn(process.execPath, ['-e', look, join(link, 'index.html')], {
      stdio: ['ignore', 'ignore', 'inherit', 'ipc']
    });
    await site(join(folder, 'package'), '--out', link, '--base-url', base);
    looking.send('how many?');
    const [found, missed] = await new Promise((resolve) => looking.once('message', resolve));
    assert.ok(found > 1000, `looked ${found} times`);
    assert.equal(missed, 0);
    assert.notEqual(await readlink(link), 'live.1');
    assert.equal(await readlink(`${link}.previous`), 'live.1');
    await site(join(folder, 'package'), '--out', link, '--base-url', base);
    const second = await readlink(`${link}.previous`);
    await site(join(folder, 'package'), '--out', link, '--base-url', base);
    assert.deepEqual(
      (await readdir(folder)).filter((name) => name.startsWith('live')).sort(),
      ['live', 'live.1', 'live.previous', await readlink(link), await readlink(`${link}.previous`)].sort(),
      'the folder before the one before is gone, and what somebody else made is there'
    );
    assert.notEqual(await readlink(`${link}.previous`), second);
    for (const name of await readdir(folder))
      if (name.startsWith('live')) await rm(join(folder, name), {recursive: true});
  });

  it('leaves everything as it was where it cannot be done', async () => {
    const before = await filesOf(out);
    await assert.rejects(site(join(folder, 'nowhere'), '--out', out), ({code}) => code === 2);
    await assert.rejects(site(join(folder, 'package'), '--out', out, '--base-url', 'data.example.org'), ({stderr}) =>
      /is not the address of a site/.test(stderr)
    );
    assert.deepEqual(await filesOf(out), before);
  });
});
