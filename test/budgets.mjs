/**
 * What a page downloads beside the data, in kB of brotli (1 kB = 1000 bytes), against what it may: every file that a
 * browser asks for until the picture stands. `--files` lists them.
 */
import {readdirSync, readFileSync, statSync} from 'node:fs';
import {dirname, join, relative} from 'node:path';
import {fileURLToPath} from 'node:url';
import {brotliCompressSync, constants} from 'node:zlib';
import {parseAst} from 'vite';
import {launch, openPage, untilDrawn} from './tools/browser.mjs';
import {serve} from './tools/serve.mjs';

const dist = fileURLToPath(new URL('../dist', import.meta.url));
const cdn = join(dist, 'cdn');
const site = join(dist, 'site');
const {version} = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));

const tags = ['map', 'timeline', 'trend', 'bars', 'table', 'summary', 'matrix', 'filter', 'profile', 'value', 'story'];
/** What an element needs to have something to draw. */
const attributes = {profile: 'state="TR"', value: 'of="parties"'};
const link = '<p><a href="/site/view.html?widget=map">Parties to the convention</a></p>';
const pages = {
  ...Object.fromEntries(tags.map((tag) => [`/${tag}.html`, bare(tag)])),
  '/loader/element.html': withLoader(elements('map')),
  '/loader/link.html': withLoader(link)
};
const server = await serve({pages, folders: {'/data/': join(site, 'data'), '/site/': site, '/': cdn}});
const browser = await launch();

const budgets = [
  {what: 'one <treaty-map>, europe frame', kB: 42, files: () => requested('/map.html', ['treaty-map'])},
  // What was reached with the loader; the goal is 42 for both.
  {
    what: 'one map by element, loader included',
    kB: 44.4,
    files: () => requested('/loader/element.html', ['treaty-map'])
  },
  {what: 'one map by link, loader included', kB: 46.2, files: () => requested('/loader/link.html', ['treaty-map'])},
  {what: 'one <treaty-trend>', kB: 28, files: () => requested('/trend.html', ['treaty-trend'])},
  // What was reached, until there is a better figure: these four limits only go down.
  {what: 'one <treaty-timeline>', kB: 37, files: () => requested('/timeline.html', ['treaty-timeline'])},
  {what: 'one <treaty-table>', kB: 36, files: () => requested('/table.html', ['treaty-table'])},
  {what: 'one <treaty-summary>', kB: 30, files: () => requested('/summary.html', ['treaty-summary'])},
  {what: 'one <treaty-filter>', kB: 39, files: () => requested('/filter.html', ['treaty-filter'])},
  {what: 'one <treaty-matrix>', kB: 38, files: () => requested('/matrix.html', ['treaty-matrix'])},
  {what: 'one <treaty-profile>', kB: 51, files: () => requested('/profile.html', ['treaty-profile'])},
  {what: 'one <treaty-value>', kB: 29, files: () => requested('/value.html', [])},
  {what: 'one <treaty-story>, without its widget', kB: 29, files: () => requested('/story.html', [])},
  {what: 'one <treaty-bars>, with Plot', kB: 108, files: () => requested('/bars.html', ['treaty-bars'])},
  {what: 'Plot alone', files: () => [...plotIn(join(cdn, 'chunks'))]},
  {what: 'dashboard page without Plot', kB: 85, files: dashboardWithoutPlot},
  {what: 'loader', kB: 3, files: () => [join(cdn, 'treatyscope.js')]},
  {
    what: 'loader, classic script',
    kB: 3,
    files: () => ['loader', 'treatyscope'].map((name) => join(cdn, `${name}.js`))
  },
  {what: 'loader, pinned', kB: 3, files: () => [join(cdn, version, 'treatyscope.js')]},
  {what: 'what a pinned loader knows', files: () => [join(cdn, version, 'chunks/take.js')]},
  {what: 'geometry: europe', kB: 9, files: () => [chunk(join(cdn, 'chunks'), 'europe')]},
  {what: 'geometry: osce', kB: 11, files: () => [chunk(join(cdn, 'chunks'), 'osce')]},
  {what: 'geometry: world', kB: 8, files: () => [chunk(join(cdn, 'chunks'), 'world')]},
  {what: 'the largest page for a view', kB: 80, files: () => [largest(/\/(index|embed)\.html$/)]},
  {what: 'the style sheet of these pages', kB: 12, files: () => [largest(/\.css$/)]},
  {what: 'dataset in one file', kB: 44, files: () => [join(site, 'data/datapackage.json')]}
];

let passed = 0;
let failed = 0;
for (const budget of budgets) await report(budget);
await browser.close();
server.stop();
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

async function report({what, kB: limit, files}) {
  try {
    const needed = await files();
    const size = needed.reduce((sum, file) => sum + brotliSize(file), 0) / 1000;
    const over = limit !== undefined && size > limit;
    over ? failed++ : passed++;
    const bound = limit === undefined ? '' : `of ${limit}`;
    console.log(`${over ? 'OVER' : 'ok  '} ${what.padEnd(34)} ${size.toFixed(1).padStart(6)} kB ${bound}`);
    if (!process.argv.includes('--files')) return;
    for (const file of needed)
      console.log(`     ${(brotliSize(file) / 1000).toFixed(1).padStart(6)} kB ${relative(dist, file)}`);
  } catch (error) {
    failed++;
    console.log(`FAIL ${what.padEnd(34)} ${error.message.split('\n')[0]}`);
  }
}

/** A page with one element, the modules that it needs, and nothing else. */
function bare(tag) {
  const scripts = ['data', tag].map((name) => `<script type="module" src="/define/treaty-${name}.js"></script>`);
  return `<!doctype html><html lang="en"><title>One element</title>${scripts.join('')}${elements(tag)}</html>`;
}

function elements(tag) {
  return `<treaty-data src="/data/datapackage.json"><treaty-${tag} ${attributes[tag] ?? ''}></treaty-${tag}></treaty-data>`;
}

/** A page to which the loader was added, and nothing else. */
function withLoader(content) {
  return `<!doctype html><html lang="en"><title>A page</title><script type="module" src="/treatyscope.js"></script>${content}</html>`;
}

/** The scripts and style sheets that a page asks for until its elements are drawn. */
async function requested(path, drawn) {
  const {page, close} = await openPage(browser, {origins: [server.origin], viewport: {width: 1280, height: 800}});
  const files = new Set();
  page.on('request', (request) => {
    const {pathname} = new URL(request.url());
    if (!/\.(js|css)$/.test(pathname)) return;
    files.add(pathname.startsWith('/site/') ? join(site, pathname.slice('/site/'.length)) : join(cdn, pathname));
  });
  await page.goto(server.origin + path, {waitUntil: 'networkidle'});
  await untilDrawn(page, drawn);
  await close();
  return [...files];
}

async function dashboardWithoutPlot() {
  const plot = plotIn(join(site, 'assets'));
  const files = await requested('/site/index.html', ['treaty-map', 'treaty-timeline', 'treaty-trend']);
  return [join(site, 'index.html'), ...files.filter((file) => !plot.has(file))];
}

/** The chunk of Plot and what it imports, without what the other chunks of the folder import too. */
function plotIn(folder) {
  const plot = chunk(folder, 'plot');
  const others = readdirSync(folder).map((file) => join(folder, file));
  const shared = withImports(
    others.filter((file) => file !== plot && file.endsWith('.js')).filter((file) => !importsOf(file).includes(plot))
  );
  return new Set([...withImports([plot])].filter((file) => file === plot || !shared.has(file)));
}

/** The one chunk of that name, whatever its hash. */
function chunk(folder, name) {
  const found = readdirSync(folder).filter((file) => new RegExp(`^${name}-[\\w-]{6,8}\\.js$`).test(file));
  if (found.length !== 1) throw new Error(`${found.length} chunks named ${name} in ${relative(dist, folder)}`);
  return join(folder, found[0]);
}

/** The files and everything they import statically. */
function withImports(files, seen = new Set()) {
  for (const file of files) {
    if (seen.has(file)) continue;
    seen.add(file);
    withImports(importsOf(file), seen);
  }
  return seen;
}

function importsOf(file) {
  const statements = parseAst(readFileSync(file, 'utf8')).body;
  return statements.flatMap(({source}) => (source ? [join(dirname(file), source.value)] : []));
}

/** Of the pages for views and what lies beside them, the largest of a kind, among the few that are longest: packing all of them takes minutes. */
function largest(kind) {
  const files = readdirSync(join(site, 'view'), {recursive: true}).map((path) => join(site, 'view', path));
  const long = files.filter((path) => kind.test(path)).sort((a, b) => statSync(b).size - statSync(a).size);
  return long.slice(0, 6).sort((a, b) => brotliSize(b) - brotliSize(a))[0];
}

function brotliSize(file) {
  const params = {[constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY};
  return brotliCompressSync(readFileSync(file), {params}).length;
}
