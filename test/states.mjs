/** The built page in every state a reader may meet it: axe in each mode of display and width, and that nothing jumps. */
import {fileURLToPath} from 'node:url';
import {axeProblems, launch, openPage, until, untilDrawn} from './tools/browser.mjs';
import {checks} from './tools/checks.mjs';
import {serve, strictPolicy} from './tools/serve.mjs';

const dist = fileURLToPath(new URL('../dist/', import.meta.url));
const site = await serve({folders: {'/': `${dist}site/`}, headers: {'content-security-policy': strictPolicy}});
const browser = await launch();
const {check, finish} = checks();

/** Each with its query, what becomes of the request for the data, and when it is reached. */
const states = {
  loading: {route: () => undefined, reach: (page) => page.waitForTimeout(500)},
  loaded: {reach: (page) => drawnAll(page)},
  empty: {query: 'q=nowhere', reach: (page) => drawnAll(page)},
  error: {route: (route) => route.abort(), reach: (page) => until(page, 'an error told', hasAlert)},
  filtered: {query: 'types=annual-meeting,training&regions=western-balkans', reach: (page) => drawnAll(page)},
  'tooltip open': {
    reach: async (page) => {
      await drawnAll(page);
      await page.evaluate(focusMark);
      await until(page, 'a plate', hasPlate);
    }
  }
};
const modes = {
  light: {colorScheme: 'light', forcedColors: 'none', reducedMotion: 'no-preference'},
  dark: {colorScheme: 'dark', forcedColors: 'none', reducedMotion: 'no-preference'},
  'forced colours': {colorScheme: 'light', forcedColors: 'active', reducedMotion: 'no-preference'},
  'reduced motion': {colorScheme: 'light', forcedColors: 'none', reducedMotion: 'reduce'}
};
const sizes = [
  {width: 1280, height: 800},
  {width: 320, height: 640}
];

for (const [state, {query = '', route, reach}] of Object.entries(states)) {
  const {page, problems, close} = await openPage(browser, {origins: [site.origin], viewport: sizes[0]});
  if (route) await page.route('**/data/datapackage.json', route);
  await page.goto(`${site.origin}/?lang=en&${query}`);
  await check(`${state} is reached`, () => reach(page));
  for (const size of sizes) {
    await page.setViewportSize(size);
    for (const [mode, media] of Object.entries(modes)) {
      await page.emulateMedia(media);
      await page.waitForTimeout(50);
      if (state === 'tooltip open') await page.evaluate(focusMark);
      await check(`axe: ${state}, ${mode}, ${size.width} px`, () => axeProblems(page));
    }
  }
  if (state !== 'error') await check(`${state}: nothing else went wrong`, () => problems);
  await close();
}
for (const size of sizes) await check(`nothing jumps at ${size.width} px`, () => shifts(size, 0.02));

await browser.close();
site.stop();
finish();

/** Everything on the page, also what comes once somebody is there. */
async function drawnAll(page) {
  await untilDrawn(page, ['treaty-map', 'treaty-trend']);
  await page.keyboard.press('Shift');
  await until(page, 'everything drawn', isQuiet);
}

/** How far the page moves under its reader while it loads and while a filter is changed by script. */
async function shifts(viewport, limit) {
  const {page, problems, close} = await openPage(browser, {origins: [site.origin], viewport});
  await page.addInitScript(() => {
    window.shifts = [];
    new PerformanceObserver((list) => {
      for (const {value, hadRecentInput, sources} of list.getEntries())
        if (!hadRecentInput)
          window.shifts.push([
            value,
            ...sources.slice(0, 3).map(({node}) => node?.outerHTML?.slice(0, 60) ?? node?.nodeName ?? '')
          ]);
    }).observe({type: 'layout-shift', buffered: true});
  });
  await page.goto(`${site.origin}/?lang=en`);
  await drawnAll(page);
  await page.waitForTimeout(300);
  await tell('loading');
  await page.evaluate(() => (document.querySelector('treaty-dashboard').types = 'training'));
  await page.waitForTimeout(500);
  await tell('filtering');
  await close();
  return problems;

  async function tell(when) {
    const found = await page.evaluate(() => window.shifts.splice(0));
    const sum = found.reduce((all, [value]) => all + value, 0);
    console.log(`       ${when}: ${sum.toFixed(4)}`);
    if (sum >= limit) problems.add(`${when}: ${sum.toFixed(4)}; ${found.map((shift) => shift.join(' ')).join('; ')}`);
  }
}

/** Runs in the page. */
function isQuiet() {
  const deep = (root) =>
    [...root.querySelectorAll('*')].flatMap((each) => [each, ...(each.shadowRoot ? deep(each.shadowRoot) : [])]);
  const all = deep(document);
  return all.some(({localName}) => localName === 'treaty-bars') && !all.some((each) => each.matches('[part~=loading]'));
}

/** Runs in the page. */
function hasAlert() {
  const deep = (root) =>
    [...root.querySelectorAll('*')].flatMap((each) => [each, ...(each.shadowRoot ? deep(each.shadowRoot) : [])]);
  return deep(document).some((each) => each.matches('[role=alert]') && each.checkVisibility());
}

/** Runs in the page. */
function focusMark() {
  const map = document.querySelector('treaty-dashboard').shadowRoot.querySelector('treaty-map');
  map.shadowRoot.querySelector('.picture [data-key][tabindex="0"]')?.focus();
}

/** Runs in the page. */
function hasPlate() {
  const map = document.querySelector('treaty-dashboard').shadowRoot.querySelector('treaty-map');
  return Boolean(map.shadowRoot.querySelector('[part=tooltip]'));
}
