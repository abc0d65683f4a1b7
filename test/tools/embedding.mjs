import {openPage, until, untilStill} from './browser.mjs';
import {drawingOf, saidIn} from './drawing.mjs';

const wanted = {form: 'element', target: 'own'};
const choices = {
  states: ['FR', 'DE', 'TR', 'AZ', 'MD', 'CY', 'XK'],
  regions: ['coe-members', 'osce-participating', 'eu'],
  types: ['training', 'seminar', 'conference', 'simulation'],
  highlight: ['FR', 'IT', 'IL'],
  date: ['2008', '2010-07-01', '2012-10', '2015', '2021-09-01'],
  period: ['2010~2015', '2018~', '2022~2023'],
  show: ['since', 'status', 'events'],
  as: ['map', 'tiles', 'table'],
  frame: ['europe', 'osce', 'world'],
  lang: ['en', 'fr'],
  theme: ['light', 'dark'],
  state: ['TR', 'NL', 'DK']
};
/** The elements that are drawn by lot, and what of them. */
const lots = {
  'charts-map--ordinary': [
    'show',
    'as',
    'frame',
    'date',
    'states',
    'regions',
    'types',
    'period',
    'highlight',
    'lang',
    'theme'
  ],
  'charts-trend--ordinary': ['date', 'lang', 'theme'],
  'charts-timeline--ordinary': ['period', 'types', 'states', 'regions', 'highlight', 'lang', 'theme'],
  'charts-summary--ordinary': ['date', 'states', 'regions', 'lang', 'theme'],
  'charts-matrix--ordinary': ['date', 'states', 'lang', 'theme'],
  'charts-profile-of-a-state--ordinary': ['state', 'date', 'lang', 'theme']
};
const lists = new Set(['states', 'regions', 'types', 'highlight']);

/** An empty page with the loader, into which snippets are pasted one after another and compared with their story. */
export async function embedding(browser, origin, base) {
  const {page, problems} = await openPage(browser, {
    url: `${base}cdn/treatyscope.js`,
    origins: [origin],
    viewport: {width: 800, height: 900},
    reducedMotion: 'reduce'
  });
  await page.setContent(
    `<!doctype html><html lang="en"><head><base href="${base}"><title>Empty</title><style>body { margin: 0; padding: 1rem; }</style><script type="module" src="cdn/treatyscope.js"></script></head><body><main></main></body></html>`
  );

  /** What is not the same in the empty page and in the story. */
  async function problemsOf(stories) {
    const offer = await stories.ask(wanted);
    if (offer.snippet === undefined) return offer.why === 'memory' ? [] : [`nothing to paste: ${offer.why}`];
    const place = await stories.page.evaluate(() => {
      const column = document.querySelector('#root-inner > div');
      return {
        width: column?.style.maxInlineSize ?? '',
        dir: column?.getAttribute('dir') ?? ''
      };
    });
    problems.clear();
    await page.evaluate(paste, [offer.snippet.text, place]);
    await until(page, 'the snippet drawn', isDrawn, 'main', 20);
    // An element that was drawn before its column was laid out is drawn once more.
    await page.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 50))))
    );
    await untilStill(page);
    await Promise.all([walk(stories.page, '#storybook-root'), walk(page, 'main')]);
    const [story, pasted] = await Promise.all([read(stories.page, '#storybook-root'), read(page, 'main')]);
    return [
      ...[...problems].filter((problem) => !/^404|Failed to load/.test(problem)),
      ...differing('table', story.rows, pasted.rows),
      ...differing('words', story.said, pasted.said),
      ...differing('drawing', story.drawing, pasted.drawing)
    ];
  }

  async function drawnByLot(stories, count, seed) {
    const lot = random(seed);
    const ids = Object.keys(lots);
    const found = [];
    let shown = '';
    for (let at = 0; at < count; at++) {
      // One story after another: to change a setting costs less than to change the story.
      const id = ids[Math.floor((at * ids.length) / count)];
      if (id !== shown) await stories.show(id);
      shown = id;
      const args = argsBy(lot, lots[id]);
      await stories.show(id, args);
      const differences = await problemsOf(stories);
      if (differences.length > 0) found.push(`${id} ${JSON.stringify(args)}: ${differences[0]}`);
    }
    console.log(`       ${count} sets of settings, seed ${seed}, ${found.length} not the same`);
    return found;
  }

  return {problemsOf, drawnByLot};
}

/** Goes through a page once, since what stands far down in a dashboard waits for somebody. */
async function walk(page, selector) {
  const isLong = await page.evaluate(() => document.querySelector('treaty-dashboard') !== null);
  if (!isLong) return;
  for (let at = 0; at < 12; at++) {
    await page.evaluate((share) => scrollTo(0, document.documentElement.scrollHeight * share), at / 11);
    await page.waitForTimeout(60);
  }
  await until(page, 'all of the dashboard', isDrawn, selector, 20);
  await untilStill(page);
}

async function read(page, selector) {
  const [drawing, said] = [await page.evaluate(drawingOf, selector), await page.evaluate(saidIn, selector)];
  return {drawing, ...said};
}

function differing(what, story, pasted) {
  if (JSON.stringify(story) === JSON.stringify(pasted)) return [];
  const at = story.findIndex((line, index) => line !== pasted[index]);
  const here = at < 0 ? story.length : at;
  return [
    `${what} differs at ${here}: ${story[here]?.trim().slice(0, 120)} is pasted as ${pasted[here]?.trim().slice(0, 120)}`
  ];
}

function argsBy(lot, keys) {
  return Object.fromEntries(
    keys.map((key) => {
      if (lot() < 0.5) return [key, lists.has(key) ? [] : ''];
      const all = choices[key];
      const one = all[Math.floor(lot() * all.length)];
      return [key, lists.has(key) ? all.filter((each) => each === one || lot() < 0.3) : one];
    })
  );
}

/** The same numbers for the same seed. */
function random(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Runs in the page, as the next. */
function paste([markup, {width, dir}]) {
  const main = document.querySelector('main');
  main.style.maxInlineSize = width;
  main.dir = dir;
  main.innerHTML = markup;
}

function isDrawn(selector) {
  const ours = [...document.querySelectorAll(`${selector} *`)].filter(({localName}) => localName.startsWith('treaty-'));
  const isWaiting = (root) =>
    [...root.querySelectorAll('*')].some(
      (element) => element.matches('[part~=loading]') || (element.shadowRoot && isWaiting(element.shadowRoot))
    );
  return ours.every(({shadowRoot}) => shadowRoot !== null) && !isWaiting(document.querySelector(selector));
}
