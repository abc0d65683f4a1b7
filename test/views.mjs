/**
 * The pages for views of the built site, under the strictest policy: readable before any script and without one, the
 * same to the eye once their elements have drawn, and no page moves under its reader.
 */
import {readdir, readFile} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import {axeProblems, launch, openPage, until} from './tools/browser.mjs';
import {checks} from './tools/checks.mjs';
import {serve, strictPolicy} from './tools/serve.mjs';

const folder = fileURLToPath(new URL('../dist/site', import.meta.url));
const {origin, stop} = await serve({folders: {'/': folder}, headers: {'content-security-policy': strictPolicy}});
const browser = await launch();
const {check, finish} = checks();

/** How much a page may move while its elements take over. */
const mostShift = 0.02;

const paths = (await readdir(`${folder}/view`, {recursive: true})).filter((path) => path.endsWith('index.html')).sort();
const english = paths.filter((path) => path.endsWith('en/index.html'));
const frozen = (await readdir(`${folder}/frozen`))[0];

await check('every view has its page in both languages', async () => {
  const names = new Set(paths.map((path) => path.replace(/(en|fr)\/index\.html$/, '')));
  return names.size * 2 === paths.length && names.size >= 20 ? [] : [`${paths.length} pages of ${names.size} views`];
});

for (const path of paths) {
  await check(`${path} says all before any script`, async () => {
    const html = await readFile(`${folder}/view/${path}`, 'utf8');
    const [before] = html.split('</body>');
    const wanted = [
      '<h1',
      /class="sentence[" ]/,
      /class="source[" ]/,
      'og:image',
      'rel="canonical"',
      'name="description"'
    ];
    const missing = wanted.filter((part) => before.search(part) < 0);
    const scripts = [...html.matchAll(/<script[^>]*>/g)].map(([tag]) => tag);
    const isOne = scripts.length === 1 && /type="module" src=/.test(scripts[0]);
    return [...missing.map((part) => `no ${part}`), ...(isOne ? [] : [`scripts: ${scripts}`])];
  });
}

/** A page at a width, with or without scripts; how far what is on it moves is counted. */
async function shown(path, {isScripted = true, width = 1280, ...options} = {}) {
  const viewport = {width, height: 800};
  const opened = await openPage(browser, {origins: [origin], javaScriptEnabled: isScripted, viewport, ...options});
  if (isScripted)
    await opened.page.addInitScript(() => {
      window.shifts = 0;
      new PerformanceObserver((list) => {
        for (const {value} of list.getEntries()) window.shifts += value;
      }).observe({type: 'layout-shift', buffered: true});
    });
  await opened.page.goto(`${origin}/${path}`);
  return opened;
}

const isTakenOver = () => document.querySelector('.stage > :not(.still, .coming)') !== null;

async function shiftOf(path, width) {
  const {page, problems, close} = await shown(path, {width});
  await until(page, 'the first picture to be taken over', isTakenOver, undefined, 60);
  const shift = await page.evaluate(() => new Promise((done) => setTimeout(() => done(window.shifts), 300)));
  await close();
  return [...problems, ...(shift < mostShift ? [] : [`at ${width} px: layout shift ${shift.toFixed(4)}`])];
}

const widths = [320, 768, 1280];
/** Those whose form changes most with the width are shown at each, the others at one, by turns. */
const atEach = /^(map\/status|timeline|profile\/dk)\//;

for (const [at, path] of english.entries()) {
  const own = atEach.test(path) ? widths : [widths[at % widths.length]];
  await check(`${path} is taken over by its element without a shift, at ${own.join(', ')} px`, async () => {
    const found = [];
    for (const width of own) found.push(...(await shiftOf(`view/${path}`, width)));
    return found;
  });
}

const isDrawn = () => document.querySelector('.stage > *')?.shadowRoot?.querySelector('.picture > :not(.skip)') != null;

for (const path of english.filter((each) => /^(map\/since|timeline|table\/events|bars\/participants)\//.test(each))) {
  await check(`${path} in a frame, where nobody answers: its element comes without a shift`, async () => {
    const found = [];
    for (const width of widths) {
      const {page, problems, close} = await shown(`view/${path.replace('index.html', 'embed.html')}`, {width});
      await until(page, 'the picture to be drawn', isDrawn, undefined, 60);
      const shift = await page.evaluate(() => new Promise((done) => setTimeout(() => done(window.shifts), 300)));
      await close();
      found.push(...problems, ...(shift < mostShift ? [] : [`at ${width} px: layout shift ${shift.toFixed(4)}`]));
    }
    return found;
  });
}

for (const path of english.filter((each) =>
  /^(map\/(status|events)|trend|timeline|matrix|dashboard\/standards)\//.test(each)
)) {
  await check(`${path} is read without any script at 320 px`, async () => {
    const {page, close} = await shown(`view/${path}`, {isScripted: false, width: 320});
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    const text = await page.locator('.sentence:visible').first().innerText();
    const pictures = await page.locator('.picture :is(svg, table, ol):visible').count();
    await page
      .locator('details[part=table] > summary:visible')
      .first()
      .click({timeout: 2000})
      .catch(() => undefined);
    const rows = await page.locator('tbody tr:visible').count();
    await close();
    return [
      ...(wide > 320 ? [`${wide} px wide`] : []),
      ...(/\d/.test(text) ? [] : [`says ${text}`]),
      ...(pictures > 0 ? [] : ['no picture']),
      ...(rows > 0 ? [] : ['no row of a table'])
    ];
  });
}

for (const [path, colorScheme] of [
  ['map/status/en/', 'light'],
  ['timeline/events/en/', 'dark'],
  ['dashboard/standards/fr/', 'light']
]) {
  for (const width of [320, 1280])
    await check(
      `axe finds nothing in ${path} before its elements have drawn, ${colorScheme}, ${width} px`,
      async () => {
        // Its scripts do not come: what a reader has meanwhile, and for good where they are blocked.
        const {page, close} = await shown('workbench.html', {width, colorScheme});
        await page.route('**/cdn/**', (route) => route.abort());
        await page.goto(`${origin}/view/${path}`);
        const found = await axeProblems(page);
        await close();
        return found;
      }
    );
}

await check('a frozen page draws its own copy of the data, and each leads to the other', async () => {
  const {page, problems, close} = await shown(`frozen/${frozen}/view/trend/over-time/en/`);
  // What the first visit asks for is no part of what is counted.
  await until(page, 'the picture to be taken over', isTakenOver, undefined, 60);
  const asked = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.reload();
  await until(page, 'the picture to be taken over', isTakenOver, undefined, 60);
  const data = asked.filter((path) => path.endsWith('datapackage.json'));
  await page.click('footer p a');
  const live = new URL(page.url()).pathname;
  await page.click('footer p a');
  const back = new URL(page.url()).pathname;
  await close();
  return [
    ...problems,
    ...(data.join() === `/frozen/${frozen}/data/datapackage.json` ? [] : [`asked for ${data}`]),
    ...(live === '/view/trend/over-time/en/' && back === `/frozen/${frozen}/view/trend/over-time/en/`
      ? []
      : [live, back])
  ];
});

for (const [query, why] of [
  ['data=https_3A_2F_2Fevil.example_2Fdatapackage.json', 'a host that is not on its list'],
  ['data=http_3A_2F_2Flisted.example_2Fdatapackage.json', 'a listed host without encryption'],
  ['data=https_3A_2F_2Flisted.example.evil.example_2Fd.json', 'a host that begins like a listed one'],
  ['data=https_3A_2F_2Flisted.example_40evil.example_2Fd.json', 'a host behind the name of a listed one'],
  ['src=https_3A_2F_2Flisted.example_2Fdatapackage.json', 'an attribute of the element'],
  ['title=Oops', 'a title of its own']
]) {
  for (const page of ['view.html', 'embed.html'])
    await check(`${page} refuses ${why}, and asks for nothing`, async () => {
      const {asked, said} = await asking(page, query);
      return [...asked, ...(/of its own/.test(said) ? [] : [`says ${said}`])];
    });
}

for (const page of ['view.html', 'embed.html'])
  await check(`${page} draws the dataset of a host on its own list`, async () => {
    const {asked} = await asking(page, 'data=https_3A_2F_2Flisted.example_2Fdatapackage.json');
    return asked.includes('https://listed.example/datapackage.json') ? [] : [`asked for ${asked}`];
  });

/** What a page for any view, with one host on its list, fetches of data for a query, and says. */
async function asking(name, query) {
  const html = await readFile(`${folder}/${name}`, 'utf8');
  const meta = '<meta name="treatyscope-hosts" content="listed.example">';
  const listed = html.replace(/<meta name="treatyscope-hosts"[^>]*>/, meta);
  const server = await serve({pages: {[`/${name}`]: listed}, folders: {'/': folder}});
  const context = await browser.newContext();
  const page = await context.newPage();
  const asked = [];
  const isData = (url) => url.hostname !== '127.0.0.1' || url.pathname.endsWith('datapackage.json');
  await page.route(isData, (route) => {
    asked.push(route.request().url());
    return route.abort();
  });
  await page.goto(`${server.origin}/${name}?widget=trend&lang=en&${query}`);
  await until(page, 'an answer', () => document.querySelector('[role=alert], treaty-data') !== null);
  await page.evaluate(() => new Promise((done) => setTimeout(done, 500)));
  const said = await page.evaluate(() => document.querySelector('main [role=alert]')?.textContent ?? '');
  await context.close();
  server.stop();
  return {asked, said};
}

await browser.close();
stop();
finish();
