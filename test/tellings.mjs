/**
 * The pages of the stories of the built site, under the strictest policy: every step with its text and its picture before any
 * script and without one, on paper, and nothing that moves when the story takes over.
 */
import {access, readdir, readFile} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import {axeProblems, launch, openPage, until} from './tools/browser.mjs';
import {checks} from './tools/checks.mjs';
import {serve, strictPolicy} from './tools/serve.mjs';

const folder = fileURLToPath(new URL('../dist/site', import.meta.url));
const texts = fileURLToPath(new URL('../stories/texts', import.meta.url));
const {origin, stop} = await serve({folders: {'/': folder}, headers: {'content-security-policy': strictPolicy}});
const browser = await launch();
const {check, finish} = checks();

/** How much a page may move while its story takes over. */
const mostShift = 0.02;
const wanted = (await readdir(texts)).map((file) => file.replace(/^(.+)\.(..)\.html$/, '$1/$2/')).sort();
const paths = (await readdir(`${folder}/stories`, {recursive: true}))
  .filter((path) => path.endsWith('index.html'))
  .map((path) => path.replace('index.html', ''))
  .sort();

await check('every story has its page in every language in which it is told', () =>
  wanted.length >= 8 && wanted.join() === paths.join() ? [] : [`pages ${paths}, texts ${wanted}`]
);

for (const path of paths) {
  await check(`${path} says all before any script`, async () => {
    const html = await readFile(`${folder}/stories/${path}index.html`, 'utf8');
    const text = await readFile(`${texts}/${path.replace(/\/(..)\/$/, '.$1.html')}`, 'utf8');
    const parts = ['<h1', 'property="og:image"', 'rel="canonical"', 'name="description"', 'property="og:title"'];
    const missing = parts.filter((part) => !html.includes(part)).map((part) => `no ${part}`);
    const steps = html.split('<treaty-step').slice(1);
    const told = text.split('<treaty-step').length - 1;
    const bare = steps.filter((step) => !/<img [^>]*alt="[^"]+"|<table/.test(step)).length;
    const files = [...html.matchAll(/(?:src|srcset)="(step-[^"]+)"/g)].map(([, name]) => name);
    for (const name of files) await access(`${folder}/stories/${path}${name}`);
    const scripts = [...html.matchAll(/<script[^>]*>/g)].map(([tag]) => tag);
    return [
      ...missing,
      ...(steps.length === told ? [] : [`${steps.length} steps of ${told}`]),
      ...(bare === 0 ? [] : [`${bare} steps without picture and table`]),
      ...(scripts.length === 1 && /type="module" src=/.test(scripts[0]) ? [] : [`scripts: ${scripts}`]),
      ...(/<style|\sstyle=|\son\w+="/.test(html.replace(/<pre[\s\S]*?<\/pre>/g, ''))
        ? ['styles or scripts inline']
        : [])
    ];
  });
}

/** A page at a width, with or without scripts; how far what is on it moves is counted. */
async function shown(path, {isScripted = true, width = 1280, ...options} = {}) {
  const viewport = {width, height: 800};
  const opened = await openPage(browser, {origins: [origin], javaScriptEnabled: isScripted, viewport, ...options});
  if (isScripted)
    await opened.page.addInitScript(() => {
      window.shifts = 0;
      window.moved = [];
      new PerformanceObserver((list) => {
        for (const {value, sources} of list.getEntries()) {
          window.shifts += value;
          window.moved.push(...sources.map(({node}) => node?.localName ?? node?.textContent?.trim().slice(0, 20)));
        }
      }).observe({type: 'layout-shift', buffered: true});
    });
  await opened.page.goto(`${origin}/${path}`);
  return opened;
}

const isTakenOver = () => {
  const widget = document.querySelector('treaty-story > .told');
  return (
    document.querySelector('treaty-story')?.shadowRoot?.querySelector('nav') != null &&
    widget?.shadowRoot?.querySelector('figure .picture > :not(.skip)') != null &&
    widget.shadowRoot.querySelector('[part~=loading]') === null
  );
};

const widths = [320, 768, 1280];
for (const [at, path] of paths.filter((each) => each.endsWith('/en/')).entries()) {
  const own = at === 0 ? widths : [widths[at % 3], widths[(at + 1) % 3]];
  await check(`${path} is taken over by its elements without a shift, at ${own.join(', ')} px`, async () => {
    const found = [];
    for (const width of own) {
      const {page, problems, close} = await shown(`stories/${path}`, {width});
      await until(page, 'the story to take over', isTakenOver, undefined, 60);
      const [shift, moved] = await page.evaluate(
        () => new Promise((done) => setTimeout(() => done([window.shifts, [...new Set(window.moved)]]), 300))
      );
      await close();
      found.push(...problems);
      if (shift >= mostShift) found.push(`at ${width} px: layout shift ${shift.toFixed(4)} of ${moved.join(', ')}`);
    }
    return found;
  });
}

for (const path of paths) {
  for (const width of [320, 1280])
    await check(`${path} is read without any script at ${width} px`, async () => {
      const {page, close} = await shown(`stories/${path}`, {isScripted: false, width});
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      const steps = await page.locator('treaty-step').count();
      const found = [];
      if (wide > width) found.push(`${wide} px wide`);
      for (let step = 0; step < steps; step++) {
        const own = page.locator('treaty-step').nth(step);
        const picture = own.locator('.step-still img');
        await own.scrollIntoViewIfNeeded();
        if ((await picture.count()) > 0) {
          await picture.scrollIntoViewIfNeeded();
          await until(
            page,
            `the picture of step ${step + 1}`,
            (n) => {
              const img = document.querySelectorAll('treaty-step')[n].querySelector('img');
              return img.complete && img.naturalWidth > 0 && img.getBoundingClientRect().height > 40;
            },
            step
          );
          const details = own.locator('details > summary');
          await details.click();
        }
        if ((await own.locator('tbody tr:visible').count()) === 0) found.push(`no rows at step ${step + 1}`);
      }
      await close();
      return found;
    });
}

await check('on paper all steps follow one another with their pictures, and nothing stands beside them', async () => {
  const {page, problems, close} = await shown(`stories/${paths[0]}`);
  await until(page, 'the story to take over', isTakenOver, undefined, 60);
  await page.emulateMedia({media: 'print'});
  const found = await page.evaluate(() => {
    const height = (element) => element?.getBoundingClientRect().height ?? 0;
    const pictures = [...document.querySelectorAll('.step-still')];
    return [
      ...pictures.flatMap((picture, at) => (height(picture) > 100 ? [] : [`no picture at step ${at + 1}`])),
      ...(height(document.querySelector('.told')) > 0 ? ['the widget stands on paper too'] : [])
    ];
  });
  await close();
  return [...problems, ...found];
});

await check('where the scripts do not come, the pictures of the steps come after all', async () => {
  const {page, close} = await shown('workbench.html');
  await page.route('**/cdn/**', (route) => route.abort());
  await page.goto(`${origin}/stories/${paths[0]}`);
  const heights = () =>
    page.evaluate(() =>
      [...document.querySelectorAll('.step-still')].map((each) => each.getBoundingClientRect().height)
    );
  const before = await heights();
  await until(
    page,
    'the pictures',
    () => document.querySelector('.step-still').getBoundingClientRect().height > 100,
    undefined,
    20
  );
  await close();
  return before.every((height) => height === 0) ? [] : [`at first ${before}`];
});

for (const [path, width, colorScheme] of [
  [paths[0], 320, 'light'],
  [paths[1], 1280, 'dark'],
  [paths[4], 1280, 'light']
])
  await check(`axe finds nothing in ${path} without its scripts, ${colorScheme}, ${width} px`, async () => {
    const {page, close} = await shown('workbench.html', {width, colorScheme});
    await page.route('**/cdn/**', (route) => route.abort());
    await page.goto(`${origin}/stories/${path}`);
    await until(
      page,
      'the pictures',
      () => document.querySelector('.step-still').getBoundingClientRect().height > 100,
      undefined,
      20
    );
    const found = await axeProblems(page);
    await close();
    return found;
  });

await check('in a frame a story keeps the height that the frame has, and is read in it', async () => {
  const {page, problems, close} = await shown(`stories/${paths[0]}embed.html`, {width: 800});
  await until(page, 'the story to take over', isTakenOver, undefined, 60);
  const {body, main, inner} = await page.evaluate(() => ({
    body: document.body.getBoundingClientRect().height,
    main: document.querySelector('main').scrollHeight,
    inner: innerHeight
  }));
  await page.evaluate(() => document.querySelectorAll('treaty-step')[3].scrollIntoView({block: 'center'}));
  await until(page, 'the fourth step to be read', () => document.querySelector('treaty-story').step === 4);
  await close();
  return [...problems, ...(body <= inner + 1 && main > inner ? [] : [`body ${body}, content ${main} of ${inner}`])];
});

await check('a frozen story counts from its own copy, and each leads to the other', async () => {
  const [frozen] = await readdir(`${folder}/frozen`);
  const {page, problems, close} = await shown(`frozen/${frozen}/stories/${paths[0]}`);
  await until(page, 'the story to take over', isTakenOver, undefined, 60);
  const data = await page.evaluate(() => document.querySelector('treaty-data').getAttribute('src'));
  await page.click('footer p > a');
  const live = new URL(page.url()).pathname;
  await close();
  return [
    ...problems,
    ...(new URL(data, `${origin}/frozen/${frozen}/stories/${paths[0]}`).pathname ===
    `/frozen/${frozen}/data/datapackage.json`
      ? []
      : [data]),
    ...(live === `/stories/${paths[0]}` ? [] : [live])
  ];
});

await browser.close();
stop();
finish();
