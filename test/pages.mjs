/** The built pages in a real browser, under the strictest policy of a partner's server. */
import {readFile} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import {brotliCompressSync} from 'node:zlib';
import {axeProblems, launch, openPage, untilDrawn, visibleText} from './tools/browser.mjs';
import {checks} from './tools/checks.mjs';
import {serve, strictPolicy} from './tools/serve.mjs';
import {largeWorkbookProblems, workbenchProblems} from './tools/workbench.mjs';

const dist = fileURLToPath(new URL('../dist/', import.meta.url));
const {version} = JSON.parse(await readFile(new URL('../package.json', import.meta.url), 'utf8'));
const {as_of: asOf} = JSON.parse(await readFile(`${dist}site/data/datapackage.json`, 'utf8'));
const asOfText = new Intl.DateTimeFormat('en-GB', {dateStyle: 'long', timeZone: 'UTC'}).format(new Date(asOf));
const dashboard = ['treaty-map', 'treaty-timeline', 'treaty-trend', 'treaty-bars', 'treaty-table'];
const desktop = {width: 1280, height: 800};
const phone = {width: 320, height: 640};

const markup = await Promise.all(['index', 'workbench'].map((name) => readFile(`${dist}site/${name}.html`, 'utf8')));
const site = await serve({
  folders: {'/a/folder/': `${dist}site/`},
  headers: {'content-security-policy': strictPolicy}
});
const cdn = await serve({folders: {'/': `${dist}cdn/`}, headers: {'access-control-allow-origin': '*'}});
const partner = await serve({
  pages: {
    '/module.html': snippet(`<script type="module" src="${cdn.origin}/treatyscope.js"></script>`),
    '/pinned.html': snippet(`<script type="module" src="${cdn.origin}/${version}/treatyscope.js"></script>`),
    '/classic.html': snippet(`<script src="${cdn.origin}/loader.js"></script>`),
    '/define.html': snippet(
      ['data', 'map']
        .map((tag) => `<script type="module" src="${cdn.origin}/define/treaty-${tag}.js"></script>`)
        .join('')
    )
  },
  folders: {'/data/': `${dist}site/data/`},
  headers: {'content-security-policy': strictPolicy.replaceAll(/(script|connect)-src 'self'/g, `$& ${cdn.origin}`)}
});
const apart = '<treaty-selection src="data/datapackage.json" group="ours"></treaty-selection>';
const twoCopies = await serve({
  pages: {
    '/two.html': snippet(
      `<script type="module" src="${cdn.origin}/define/treaty-selection.js"></script>
      <script type="module" src="${cdn.origin}/${version}/define/treaty-table.js"></script>`,
      `</treaty-data>${apart}<p>Our text.</p><treaty-table src="data/datapackage.json" group="ours"></treaty-table><treaty-data>`
    )
  },
  folders: {'/data/': `${dist}site/data/`},
  headers: {
    'content-security-policy': strictPolicy
      .replaceAll(/(script|connect)-src 'self'/g, `$& ${cdn.origin}`)
      .replace('lit-html', "lit-html 'allow-duplicates'")
  }
});
const browser = await launch();
const {check, finish} = checks();

await check('markup holds no inline script and no inline style', () =>
  [/<script(?![^>]*\ssrc=)[^>]*>/, /<style/, /\sstyle=/, /\son\w+=/]
    .filter((pattern) => markup.some((page) => pattern.test(page)))
    .map(String)
);
for (const colorScheme of ['light', 'dark']) {
  for (const viewport of [desktop, phone]) {
    for (const language of ['en', 'fr']) {
      const name = `dashboard, ${colorScheme}, ${viewport.width} px, ${language}`;
      await check(name, () => dashboardProblems({colorScheme, viewport}, language));
      const bench = `workbench, ${colorScheme}, ${viewport.width} px, ${language}`;
      await check(bench, () => workbenchProblems(browser, site, {colorScheme, viewport}, language));
    }
  }
}
await check('a workbook above half a megabyte, on the workbench', () => largeWorkbookProblems(browser, site));
for (const form of ['module', 'classic', 'pinned', 'define']) {
  await check(`a map in a bare page of another server, by ${form}`, () => bareProblems(form));
}
await check('two copies of the library share a selection by group, and store nothing', () => groupProblems());
await check('the menu of a map gives files under a strict policy, and a link that draws the same', () =>
  menuProblems()
);
await check('an address that brings its own data draws nothing', () => foreignProblems());
await check(`opened in 2029, still as of ${asOfText}`, () => futureProblems());

await browser.close();
for (const server of [site, cdn, partner, twoCopies]) server.stop();
finish();

function snippet(script, elements = '<treaty-map instrument="CETS197" date="2010-07-01"></treaty-map>') {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A partner's page</title>${script}</head>
    <body><main><h1>Our page</h1><treaty-data src="data/datapackage.json">${elements}</treaty-data></main></body></html>`;
}

function openDashboard(options = {}, language = 'en') {
  const url = `${site.origin}/a/folder/?lang=${language}`;
  return openPage(browser, {url, origins: [site.origin], viewport: desktop, ...options});
}

async function dashboardProblems(options, language) {
  const {page, problems, close} = await openDashboard(options, language);
  await untilDrawn(page, dashboard);
  const spoken = await page.evaluate(() => document.documentElement.lang);
  if (spoken !== language) problems.add(`the page says that it speaks ${spoken}`);
  for (const problem of await axeProblems(page)) problems.add(problem);
  const tooWide = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth
  );
  if (tooWide > 0) problems.add(`scrolls sideways by ${tooWide} px`);
  await close();
  return problems;
}

async function bareProblems(form) {
  const origins = [partner.origin, cdn.origin];
  const {page, problems, close} = await openPage(browser, {origins, viewport: desktop});
  const scripts = [];
  page.on('response', async (response) => {
    if (response.request().resourceType() === 'script') scripts.push(await response.body());
  });
  await page.goto(`${partner.origin}/${form}.html`);
  await untilDrawn(page, ['treaty-map']);
  for (const problem of await axeProblems(page)) problems.add(problem);
  const size = scripts.reduce((sum, script) => sum + brotliCompressSync(script).length, 0) / 1000;
  console.log(`       ${scripts.length} scripts, ${size.toFixed(1)} kB of brotli in all`);
  await close();
  return problems;
}

/** A row opened in a table of one copy is a chip in the row of the other, and is closed to the table when that is let go. */
async function groupProblems() {
  const {page, problems, close} = await openPage(browser, {origins: [twoCopies.origin, cdn.origin], viewport: desktop});
  const copies = new Set();
  page.on('request', (request) => {
    const [, copy] = /^(.*)\/chunks\/core-/.exec(new URL(request.url()).pathname) ?? [];
    if (copy !== undefined) copies.add(copy);
  });
  await page.goto(`${twoCopies.origin}/two.html`);
  await untilDrawn(page, ['treaty-table']);
  if (copies.size !== 2) problems.add(`${copies.size} copies of the library instead of 2`);
  await page.locator('treaty-table .row').first().click();
  const chip = page.locator('treaty-selection [part=chip]');
  await chip.waitFor({timeout: 5000});
  if ((await page.locator('treaty-table tr.on').count()) === 0) problems.add('the table does not mark its row');
  await chip.click();
  await chip.waitFor({state: 'detached', timeout: 5000});
  await page.locator('treaty-table tr.on').waitFor({state: 'detached', timeout: 5000});
  const stored = await page.evaluate(async () => [
    ...Object.keys(localStorage),
    ...Object.keys(sessionStorage),
    ...(await indexedDB.databases()).map(({name}) => name),
    document.cookie
  ]);
  for (const what of stored.filter(Boolean)) problems.add(`stored: ${what}`);
  const {search} = new URL(page.url());
  if (search !== '' || (await page.evaluate(() => history.length)) > 2)
    problems.add('the address or the history changed');
  await close();
  return problems;
}

/** Files by the browser's own downloads; the link of the citation opened as a page. */
async function menuProblems() {
  const url = `${site.origin}/a/folder/view.html?widget=map&show=status&date=2010-07-01&lang=en`;
  const {page, problems, close} = await openPage(browser, {url, origins: [site.origin], viewport: desktop});
  await untilDrawn(page, ['treaty-map']);
  const choose = async (item) => {
    await page.locator('treaty-map [part=menu]').click();
    await page.locator(`treaty-map [data-item=${item}]`).click();
  };
  for (const item of ['csv', 'json', 'svg', 'png', 'png-1200', 'png-1080']) {
    const [file] = await Promise.all([page.waitForEvent('download', {timeout: 15_000}), choose(item)]);
    const {length} = await readFile(await file.path());
    if (length < 1000) problems.add(`${item}: ${length} bytes`);
  }
  await choose('cite');
  const cited = await page.locator('treaty-map textarea').first().inputValue();
  const [link] = /http\S+$/.exec(cited) ?? [];
  const sentence = () => page.locator('treaty-map [part=sentence]').textContent();
  const before = await sentence();
  await page.goto(link ?? url);
  await untilDrawn(page, ['treaty-map']);
  if (!link || (await sentence()) !== before) problems.add(`${cited} draws something else`);
  for (const problem of await axeProblems(page)) problems.add(problem);
  await close();
  return problems;
}

async function foreignProblems() {
  const query = 'widget=map&src=https_3A_2F_2Fother.example_2Fdata.json&lang=en';
  const {page, problems, close} = await openPage(browser, {origins: [site.origin], viewport: desktop});
  page.on('request', (request) => {
    if (new URL(request.url()).pathname.endsWith('.json')) problems.add(`requested ${request.url()}`);
  });
  await page.goto(`${site.origin}/a/folder/view.html?${query}`);
  await page.getByRole('alert').waitFor({timeout: 5000});
  if ((await page.locator('treaty-map').count()) > 0) problems.add('it draws');
  await close();
  return problems;
}

async function futureProblems() {
  const {page, problems, close} = await openPage(browser, {origins: [site.origin], viewport: desktop});
  await page.clock.install({time: new Date('2029-03-01T12:00:00Z')});
  await page.goto(`${site.origin}/a/folder/`);
  await untilDrawn(page, dashboard);
  const text = await page.evaluate(visibleText);
  if (!text.includes(asOfText)) problems.add(`does not say ${asOfText}`);
  const [future] = /[^.]{0,60}2029[^.]{0,40}/.exec(text) ?? [];
  if (future !== undefined) problems.add(`speaks of 2029: ${future}`);
  await close();
  return problems;
}
