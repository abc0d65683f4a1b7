/** The built dashboard as it stands on paper: all rows, all notes, nothing too wide, nothing that only a screen can do. */
import {fileURLToPath} from 'node:url';
import {launch, openPage, until, untilDrawn, untilStill} from './tools/browser.mjs';
import {checks} from './tools/checks.mjs';
import {serve, strictPolicy} from './tools/serve.mjs';

/** What a sheet of A4 leaves between margins of 15 mm, in CSS px. */
const sheet = {width: 680, height: 1010};

const dist = fileURLToPath(new URL('../dist/', import.meta.url));
const site = await serve({folders: {'/': `${dist}site/`}, headers: {'content-security-policy': strictPolicy}});
const browser = await launch();
const {check, finish} = checks();

for (const colorScheme of ['light', 'dark'])
  for (const query of ['lang=en', 'lang=fr', 'lang=en&states=FR'])
    await check(`on paper, ${colorScheme}, ${query}`, () => paperProblems(colorScheme, query));

await browser.close();
site.stop();
finish();

async function paperProblems(colorScheme, query) {
  const options = {origins: [site.origin], viewport: {width: 1280, height: 800}, colorScheme};
  const {page, problems, close} = await openPage(browser, {url: `${site.origin}/?${query}`, ...options});
  await untilDrawn(page, ['treaty-map', 'treaty-trend', 'treaty-matrix', 'treaty-bars', 'treaty-table']);
  await untilStill(page);
  await page.setViewportSize(sheet);
  await page.emulateMedia({media: 'print', colorScheme});
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await untilStill(page);
  await until(page, 'nothing loading', isReady);
  const {controls, wide, closed, rows, ground} = await page.evaluate(readPaper, sheet.width);
  for (const each of controls) problems.add(`a control: ${each}`);
  for (const each of wide) problems.add(`wider than the sheet: ${each}`);
  for (const each of closed) problems.add(`closed: ${each}`);
  if (query.includes('states')) {
    if (!(await page.evaluate(says, 'France'))) problems.add('what is selected is not said');
  } else if (rows.events !== 107 || rows.evaluations !== 134) problems.add(`rows: ${JSON.stringify(rows)}`);
  if (ground !== 'rgb(255, 255, 255)') problems.add(`the ground is ${ground}`);
  await close();
  return problems;
}

/** Runs in the page. */
function isReady() {
  const deep = (root) =>
    [...root.querySelectorAll('*')].flatMap((each) => [each, ...(each.shadowRoot ? deep(each.shadowRoot) : [])]);
  return !deep(document).some((each) => each.matches('[part~=loading]'));
}

/** Runs in the page. */
function says(text) {
  const deep = (root) =>
    [...root.querySelectorAll('*')].flatMap((each) => [each, ...(each.shadowRoot ? deep(each.shadowRoot) : [])]);
  return deep(document).some(
    (each) => each.matches('.chip') && each.checkVisibility() && each.textContent.includes(text)
  );
}

/** Runs in the page. */
function readPaper(width) {
  const deep = (root) =>
    [...root.querySelectorAll('*')].flatMap((each) => [each, ...(each.shadowRoot ? deep(each.shadowRoot) : [])]);
  const shown = deep(document.body).filter((each) => each.checkVisibility() && each.getBoundingClientRect().width > 1);
  const name = (each) =>
    `${each.getRootNode().host?.localName ?? ''} ${each.localName} ${each.className?.baseVal ?? each.className} ${each.textContent.trim().slice(0, 30)}`;
  // A name in a matrix and a figure are words first; on paper they look like it.
  const controls = shown.filter((each) =>
    each.matches('button:not(.value, .name, .cell, .chip, .row), input, select, [role=slider]')
  );
  const wide = shown.filter((each) => !each.closest('svg') && each.getBoundingClientRect().right > width + 1);
  const closed = shown.filter((each) => each.matches('details:not([open])') && !each.closest('footer'));
  const rows = Object.fromEntries(
    shown
      .filter((each) => each.localName === 'treaty-table')
      .filter((each) => each.getAttribute('types') === null)
      .map((each) => [each.getAttribute('of'), each.shadowRoot.querySelectorAll('tbody th').length])
  );
  const ground = getComputedStyle(document.documentElement).backgroundColor;
  return {controls: controls.map(name), wide: wide.map(name), closed: closed.map(name), rows, ground};
}
