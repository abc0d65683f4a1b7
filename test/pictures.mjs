/**
 * Every story in a bare page under the strictest policy: nothing goes wrong, and its drawing is as text what it was
 * (test/pictures/*.txt); thirty of them are what they were in pixels too (test/pictures/*.png). `--renew` writes both anew;
 * `--only <words>` takes the stories with these words in their name. What differs stands side by side in dist/pictures/.
 */
import {mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {build} from 'vite';
import {launch, openPage, until} from './tools/browser.mjs';
import {checks} from './tools/checks.mjs';
import {drawingOf} from './tools/drawing.mjs';
import {pictured} from './tools/pictured.mjs';
import {compare, tolerance} from './tools/pixels.mjs';
import {reportOf} from './tools/picture-report.mjs';
import {serve, strictPolicy} from './tools/serve.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = `${root}test/pictures`;
const mostBytes = 10_000_000;
const isRenewing = process.argv.includes('--renew');
const only = process.argv.includes('--only') ? process.argv.at(process.argv.indexOf('--only') + 1) : '';
const outDir = await mkdtemp(join(tmpdir(), 'story-page-'));
await buildStoryPage();

const server = await serve({
  folders: {'/stories/': outDir, '/data/': `${root}dist/site/data`},
  headers: {'content-security-policy': `${strictPolicy}; font-src 'self'`}
});
const browser = await launch();
const {check, finish} = checks();
const shown = {
  viewport: {width: 800, height: 900},
  deviceScaleFactor: 1,
  reducedMotion: 'reduce',
  colorScheme: 'light'
};
const {page, problems, close} = await openPage(browser, {
  url: `${server.origin}/stories/`,
  origins: [server.origin],
  ...shown
});
const blank = await (await browser.newContext()).newPage();
const known = isRenewing ? new Map() : await knownDrawings();
const drawn = new Map();
const differences = [];
let before = '';

await until(page, 'list of stories', () => document.documentElement.dataset.stories !== undefined, undefined, 60);
const names = JSON.parse(await page.evaluate(() => document.documentElement.dataset.stories));
for (const [number, name] of names.entries())
  if (name.includes(only)) await check(name, () => storyProblems(number, name));
if (isRenewing) await writeDrawings();
else if (only === '')
  await check('no drawing without its story', () => [...known.keys()].filter((name) => !drawn.has(name)));
await check('all pictures together have at most 10 MB', sizeProblems);
await check('thirty stories are compared in pixels', () =>
  [...pictured].filter((name) => !names.includes(name)).concat(pictured.size === 30 ? [] : [`${pictured.size}`])
);
if (differences.length > 0) await writeReport();

await close();
await browser.close();
server.stop();
await rm(outDir, {recursive: true});
finish();

function buildStoryPage() {
  return build({
    configFile: false,
    root: `${root}test/story-page`,
    base: './',
    publicDir: false,
    logLevel: 'error',
    build: {
      outDir,
      assetsInlineLimit: 0,
      modulePreload: {polyfill: false},
      target: 'es2022',
      chunkSizeWarningLimit: 2000
    }
  });
}

async function storyProblems(number, name) {
  problems.clear();
  await page.evaluate((hash) => (location.hash = hash), String(number));
  await until(page, 'drawn', (wanted) => document.documentElement.dataset.state?.startsWith(`${wanted} `), number, 20);
  const [, ...state] = (await page.evaluate(() => document.documentElement.dataset.state)).split(' ');
  const text = await stillDrawing(name);
  drawn.set(name, text);
  // An answer that nobody waits for any more may come while the next story stands there.
  const both = `${before} ${name}`;
  before = name;
  return [
    ...[...problems].filter((problem) => isUnexpected(problem, both)),
    ...(state.join(' ') === 'settled' ? [] : [state.join(' ')]),
    ...(isRenewing ? [] : textProblems(name, text)),
    ...(pictured.has(name) ? await pixelProblems(name) : [])
  ];
}

/** The drawing once it is as it is known to be; or, where it is not or nothing is known of it, once it has stayed as it is. */
async function stillDrawing(name) {
  const read = async () => (await page.evaluate(drawingOf, 'main')).join('\n');
  let text = await read();
  for (let same = 0; same < 5 && text !== known.get(name); ) {
    await page.waitForTimeout(200);
    const next = await read();
    same = next === text ? same + 1 : 0;
    text = next;
  }
  return text;
}

function textProblems(name, text) {
  const before = known.get(name);
  if (before === undefined) return ['is not among the known drawings: npm run pictures'];
  if (before === text) return [];
  const [old, now] = [before.split('\n'), text.split('\n')];
  const at = now.findIndex((line, index) => line !== old[index]);
  differences.push({name, before: old[at] ?? '', after: now[at] ?? ''});
  return [`drawing differs from line ${at + 1}: ${old[at]?.trim()} is now ${now[at]?.trim()}`];
}

async function pixelProblems(name) {
  const file = `${folder}/${fileOf(name)}.png`;
  const {width, height} = await page.evaluate(() => document.querySelector('main').getBoundingClientRect().toJSON());
  const clip = {x: 16, y: 16, width, height: Math.min(Math.ceil(height), 1400)};
  const after = await page.screenshot({clip, fullPage: true, animations: 'disabled'});
  if (isRenewing) {
    await mkdir(folder, {recursive: true});
    await writeFile(file, after);
    return [];
  }
  const before = await readFile(file).catch(() => undefined);
  if (before === undefined) return ['has no picture: npm run pictures'];
  const {share, isSameSize, difference} = await compare(blank, before, after);
  if (process.argv.includes('--measure')) console.log(`       ${(share * 100).toFixed(4)} % of ${name}`);
  if (isSameSize && share <= tolerance.share) return [];
  differences.push({name, file: fileOf(name), pictures: {before, after, difference}});
  return [isSameSize ? `${(share * 100).toFixed(2)} % of its pixels differ` : 'has another size'];
}

/** Some stories show what happens when a dataset is not there, and no other story may miss anything. */
function isUnexpected(problem, name) {
  const isMissing = /^404: .*\/(nowhere|none)\.json$|^console: Failed to load resource/.test(problem);
  return !(isMissing && /FailedLoad|WrongAddress/.test(name));
}

function fileOf(name) {
  return name.toLowerCase().replace(/[^a-z0-9]+/g, '-');
}

function sheetOf(name) {
  return fileOf(name.split(' / ')[0]);
}

async function knownDrawings() {
  const files = (await readdir(folder).catch(() => [])).filter((file) => file.endsWith('.txt'));
  const texts = await Promise.all(files.map((file) => readFile(`${folder}/${file}`, 'utf8')));
  const parts = texts.flatMap((text) => text.split(/^## /m).slice(1));
  return new Map(
    parts.map((part) => [part.slice(0, part.indexOf('\n')), part.slice(part.indexOf('\n') + 1).trimEnd()])
  );
}

async function writeDrawings() {
  await mkdir(folder, {recursive: true});
  const sheets = new Map();
  for (const [name, text] of drawn) sheets.set(sheetOf(name), [...(sheets.get(sheetOf(name)) ?? []), [name, text]]);
  for (const [sheet, stories] of sheets)
    await writeFile(`${folder}/${sheet}.txt`, stories.map(([name, text]) => `## ${name}\n${text}\n`).join('\n'));
}

async function sizeProblems() {
  const files = await readdir(folder);
  const sizes = await Promise.all(files.map(async (file) => (await stat(`${folder}/${file}`)).size));
  const all = sizes.reduce((sum, size) => sum + size, 0);
  console.log(`       ${files.length} files, ${(all / 1_000_000).toFixed(2)} MB`);
  return all <= mostBytes ? [] : [`${all} bytes`];
}

async function writeReport() {
  const out = `${root}dist/pictures`;
  await rm(out, {recursive: true, force: true});
  await mkdir(out, {recursive: true});
  for (const {file, pictures} of differences)
    for (const [kind, png] of Object.entries(pictures ?? {})) await writeFile(`${out}/${file}.${kind}.png`, png);
  await writeFile(`${out}/index.html`, reportOf(differences));
  console.log(`       ${differences.length} differences side by side: dist/pictures/index.html`);
}
