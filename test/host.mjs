/** A map by element and one by link in pages as there are: that they can be read in all of them, and change nothing in any. */
import {fileURLToPath} from 'node:url';
import {readFile} from 'node:fs/promises';
import {conditions} from './fixtures/host-pages.mjs';
import {launch, openPage, until} from './tools/browser.mjs';
import {checks} from './tools/checks.mjs';
import {serve} from './tools/serve.mjs';

const dist = fileURLToPath(new URL('../dist/', import.meta.url));
const {version} = JSON.parse(await readFile(new URL('../package.json', import.meta.url), 'utf8'));
const site = await serve({folders: {'/t/': `${dist}site/`}, headers: {'access-control-allow-origin': '*'}});
const pages = {};
const host = await serve({pages});
const browser = await launch();
const {check, finish} = checks();

const data = `${site.origin}/t/data/datapackage.json`;
const viewPage = `${site.origin}/t/view.html?widget=map&amp;date=2010-07-01`;
const widgets = `<div id="widgets"><treaty-data src="${data}"><treaty-map date="2010-07-01"><p>As a text.</p></treaty-map></treaty-data>
  <p><a href="${viewPage}">Parties to the convention</a></p></div>`;
const own = `<h1>Our page</h1><p id="own">Our <b>own</b> text, <a href="#x">a link</a>.</p><button id="focused">A button</button>
  <ul><li>One</li></ul><table><tbody><tr><td>Cell</td></tr></tbody></table><form><input name="q" value="typed"></form>`;

for (const [name, condition] of Object.entries(conditions)) await check(name, () => problemsOf(name, condition));
await browser.close();
site.stop();
host.stop();
finish();

async function problemsOf(name, condition) {
  const {doctype = '<!doctype html>', html = 'lang="en"', head = '', body = '', before = '', after = ''} = condition;
  const {
    script = 'treatyscope.js',
    tag,
    policy,
    context = {},
    init,
    says = 'Parties',
    refuses = /^$/,
    shows = 2,
    reload
  } = condition;
  const path = `/${name.replace(/\W+/g, '-')}/page.html`;
  const fill = (text) =>
    text.replaceAll('{cdn}', `${site.origin}/t/cdn`).replaceAll('{site}', site.origin).replaceAll('{version}', version);
  const loader = tag ?? `<script type="module" src="{cdn}/${script}"></script>`;
  const policyTag = policy ? `<meta http-equiv="content-security-policy" content="${fill(policy)}">` : '';
  const page = (inside, withLoader) =>
    fill(
      `${doctype}<html ${html}><head><meta charset="utf-8"><title>A host</title>${policyTag}${head}${withLoader ? loader : ''}</head><body ${body}>${before}${own}${inside}${after}</body></html>`
    );
  pages[path] = page(widgets, true);
  pages[path.replace('page', 'without')] = page('<div id="widgets"></div>', false);

  const options = {origins: [site.origin, host.origin], viewport: {width: 1280, height: 800}, ...context};
  const plain = await openPage(browser, options);
  if (init) await plain.page.addInitScript(init);
  await plain.page.goto(host.origin + path.replace('page', 'without'));
  await plain.page.focus('#focused');
  const before_ = await plain.page.evaluate(stateOf);
  await plain.close();

  const {page: opened, problems, close} = await openPage(browser, options);
  if (init) await opened.addInitScript(init);
  await opened.goto(host.origin + path);
  await opened.focus('#focused');
  await opened.evaluate(() => dispatchEvent(new Event('beforeprint')));
  try {
    await until(opened, `${shows} maps drawn`, drawn, shows);
    await opened.evaluate(() => dispatchEvent(new Event('afterprint')));
    if (reload) await opened.reload();
    const texts = await opened.evaluate(said);
    for (const text of texts) if (!text.includes(says)) problems.add(`says "${text}"`);
  } catch (error) {
    problems.add(error.message);
  }
  const after_ = await opened.evaluate(stateOf);
  for (const [what, value] of Object.entries(before_))
    if (JSON.stringify(value) !== JSON.stringify(after_[what]))
      problems.add(`${what} changed: ${difference(value, after_[what])}`);
  for (const text of await opened.evaluate(unreadable)) problems.add(text);
  await close();
  return [...problems].filter((problem) => !refuses.test(problem));
}

function difference(before, after) {
  if (typeof before !== 'object') {
    const [was, is] = [before, after].map((text) => String(text).split(','));
    const [more, less] = [is.filter((one) => !was.includes(one)), was.filter((one) => !is.includes(one))];
    return `${less.join()} → ${more.join()}`;
  }
  const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...keys]
    .filter((key) => JSON.stringify(before[key]) !== JSON.stringify(after[key]))
    .map((key) => `${key}: ${JSON.stringify(before[key])} → ${JSON.stringify(after[key])}`)
    .slice(0, 5)
    .join('; ');
}

/** Whether as many maps say something. Runs in the page. */
function drawn(count) {
  const maps = [...document.querySelectorAll('treaty-map')];
  return maps.filter(({shadowRoot}) => shadowRoot?.querySelector('[data-key]')).length === count;
}

/** The sentences of the maps. Runs in the page. */
function said() {
  return [...document.querySelectorAll('treaty-map')].map(
    ({shadowRoot}) => shadowRoot?.querySelector('[part=sentence]')?.textContent ?? ''
  );
}

/** What of the maps cannot be read: text that is too small, without a box, or off the page. Runs in the page. */
function unreadable() {
  return [...document.querySelectorAll('treaty-map')].flatMap(({shadowRoot}) => {
    const sentence = shadowRoot?.querySelector('[part=sentence]');
    const {width = 0, height = 0} = sentence?.getBoundingClientRect() ?? {};
    const size = sentence ? Number.parseFloat(getComputedStyle(sentence).fontSize) : 0;
    const {visibility, opacity} = sentence ? getComputedStyle(sentence) : {visibility: 'hidden', opacity: '0'};
    const isSeen = width > 100 && height > 10 && size >= 9 && visibility === 'visible' && Number(opacity) > 0.5;
    return isSeen ? [] : [`a sentence of ${width} × ${height} px in ${size} px, ${visibility}`];
  });
}

/** All that is the host's and must stay as it is. Runs in the page. */
function stateOf() {
  const styles = {};
  for (const element of document.querySelectorAll('html, body, body :not(#widgets, #widgets *)')) {
    if (element.closest('#widgets') || element.localName === 'script') continue;
    const style = getComputedStyle(element);
    const names = [
      'display',
      'position',
      'color',
      'background-color',
      'font-family',
      'font-size',
      'line-height',
      'margin',
      'padding',
      'direction',
      'visibility',
      'opacity',
      'overflow',
      'box-sizing'
    ];
    const id = `${element.localName}#${[...document.querySelectorAll(element.localName)].indexOf(element)}`;
    styles[id] = names.map((property) => style.getPropertyValue(property)).join('|');
  }
  const prototypes = {};
  for (const name of [
    'Object',
    'Array',
    'String',
    'Function',
    'Element',
    'HTMLElement',
    'Node',
    'Event',
    'Promise',
    'Map',
    'Document',
    'Window'
  ])
    prototypes[name] = Object.getOwnPropertyNames(globalThis[name].prototype).sort().join();
  const ours = /^(reportViolation|__|playwright)/;
  return {
    styles,
    prototypes,
    globals: Object.getOwnPropertyNames(globalThis)
      .filter((name) => !ours.test(name))
      .sort()
      .join(),
    title: document.title,
    focus: document.activeElement?.id,
    scroll: [scrollX, scrollY].join(),
    history: history.length,
    address: location.search + location.hash,
    stored: [...Object.keys(localStorage), ...Object.keys(sessionStorage), document.cookie].join(),
    sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
    root: [...document.documentElement.attributes].map(({name, value}) => `${name}=${value}`).join(),
    body: [...document.body.attributes].map(({name, value}) => `${name}=${value}`).join(),
    typed: document.forms[0]?.q?.value ?? ''
  };
}
