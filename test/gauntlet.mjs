/**
 * Every snippet that the dialog gives, through the editors and filters of content management systems, twice: what is left is never
 * code and never nothing, and shows what it should in a browser, with and without the loader. `--write` writes what comes
 * through where into src/embed/survival.ts, which the dialog reads; without it the two have to be equal.
 */
import {readFile, writeFile} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import {barsView} from '../dist/charts/bars.view.js';
import {statesOnMap} from '../dist/charts/map-states.view.js';
import {roundsInMatrix} from '../dist/charts/matrix-rounds.view.js';
import {profileView} from '../dist/charts/profile.view.js';
import {summaryView} from '../dist/charts/summary.view.js';
import {tableView} from '../dist/charts/table.view.js';
import {timelineView} from '../dist/charts/timeline.view.js';
import {trendView} from '../dist/charts/trend.view.js';
import {textOf} from '../dist/charts/view.js';
import {loadFrom} from '../dist/data/load.js';
import {fromQuery} from '../dist/data/selection.js';
import {compareSnippet, parts} from '../dist/embed/parts.js';
import {snippetOf} from '../dist/embed/snippets.js';
import {forms, targetNames} from '../dist/embed/targets.js';
import {tokensOf} from '../dist/data/tokens.js';
import {embed as en} from '../dist/words/en/embed.js';
import {embed as fr} from '../dist/words/fr/embed.js';
import {loadWords} from '../dist/words/index.js';
import {edited, editorPage} from './gauntlet/editor.mjs';
import {filter} from './gauntlet/filter.mjs';
import {courses} from './gauntlet/rules.mjs';
import {survivalModule} from './gauntlet/survival.mjs';
import {launch, until} from './tools/browser.mjs';
import {checks} from './tools/checks.mjs';
import {serve} from './tools/serve.mjs';

const path = (relative) => fileURLToPath(new URL(relative, import.meta.url));
const file = path('../src/embed/survival.ts');
const words = {en, fr};
const widgets = [
  {widget: 'map', slug: 'since', attributes: {}},
  {widget: 'map', attributes: {show: 'status', date: '2010-07-01', highlight: 'TR,AZ'}},
  {widget: 'trend', slug: 'over-time', attributes: {}},
  {widget: 'table', slug: 'projects', attributes: {of: 'projects'}},
  {widget: 'summary', slug: 'figures', attributes: {}},
  {widget: 'timeline', slug: 'events', attributes: {}, lang: 'en'},
  {widget: 'matrix', slug: 'rounds', attributes: {}, lang: 'fr'},
  {widget: 'bars', slug: 'participants', attributes: {}, lang: 'en'},
  {widget: 'profile', slug: 'dk', attributes: {state: 'DK'}, lang: 'fr'}
];
/** Editors take long for long tables, and treat every row alike. */
const mostRows = 5;
const picture = '<svg xmlns="http://www.w3.org/2000/svg" width="8" height="6"><rect width="8" height="6"/></svg>';

const site = await serve({
  pages: {'/editors.html': editorPage},
  folders: {
    '/site/cdn/': path('../dist/cdn/'),
    '/site/': path('../dist/site/'),
    '/ckeditor5/': path('../node_modules/ckeditor5/dist/browser/')
  },
  headers: {'access-control-allow-origin': '*'}
});
const base = `${site.origin}/site/`;
const pages = {};
const host = await serve({pages});
const browser = await launch();
const context = await browser.newContext({viewport: {width: 1000, height: 800}});
const {check, finish} = checks();
const remembered = new Map();

const editors = await context.newPage();
await editors.goto(`${site.origin}/editors.html`);
await until(editors, 'the editors', () => window.editors !== undefined, undefined, 60);
const given = snippetsOf(await described());
const left = await throughAll(given);

await check('the rules name the version they were written from', () =>
  courses.flatMap(({steps}) =>
    steps.filter((step) => typeof step !== 'string' && !/\d/.test(step.version)).map(({version}) => version)
  )
);
for (const course of courses)
  await check(`${course.name}: never code, never nothing (${left.get(course.name).length} snippets, saved twice)`, () =>
    left.get(course.name).flatMap(problemsOf)
  );
for (const course of courses) await check(`${course.name}: shows in a browser what is left`, () => shown(course.name));
for (const target of targetNames) await check(`${target}: what the loader can draw is drawn`, () => drawn(target));
await check('the gauntlet fails what it should', mutations);
await check('the dialog says what the gauntlet found', survivalProblems);

await browser.close();
for (const server of [site, host]) server.stop();
finish();

/** By which view each widget says what it says. */
function viewsOf(widget, facts, selection, spoken, {show = 'since', of, state}) {
  const map = {frame: 'europe', form: 'table', show, measure: 'events', ground: undefined};
  const views = {
    map: () => statesOnMap(facts, selection, map, spoken),
    trend: () => trendView(facts, spoken),
    table: () => tableView(facts, selection, spoken, {of, query: '', sort: undefined, page: 0}),
    summary: () => summaryView(facts, selection, spoken),
    timeline: () => timelineView(facts, selection, spoken),
    matrix: () => roundsInMatrix(facts, selection, spoken),
    bars: () => barsView(facts, selection, spoken, {of: 'participants', by: 'event', on: []}),
    profile: () => profileView(facts, selection, spoken, state)
  };
  return views[widget]();
}

/** What views of the dataset say, in both languages. */
async function described() {
  const dataset = await loadFrom((name) => readFile(name), path('../data/datapackage.json'));
  const all = [];
  for (const lang of ['en', 'fr']) {
    const spoken = await loadWords(lang);
    for (const shown of widgets.filter((each) => (each.lang ?? lang) === lang)) {
      const {attributes, widget} = shown;
      const facts = {dataset, instrument: 'CETS197', date: attributes.date ?? dataset.info.as_of};
      const {selection} = fromQuery(new URLSearchParams(attributes).toString());
      all.push(describedBy(viewsOf(widget, facts, selection, spoken, attributes), {...shown, base, lang}));
    }
  }
  return all;
}

function describedBy({title, sentence, columns, rows, notes, asOf}, view) {
  const table = {
    columns: columns.map(({label}) => label),
    rows: rows.slice(0, mostRows).map(({cells}) => cells.map(({text}) => text))
  };
  return {view, title, sentence: textOf(sentence), table, notes, asOf, size: {width: 800, height: 600}};
}

/** Every text that there is, with the place it is for. */
function snippetsOf(all) {
  const found = new Map();
  for (const one of all)
    for (const target of targetNames)
      for (const form of forms)
        for (const choice of [{}, {width: 480, theme: 'dark'}]) {
          const view = choice.theme ? {...one.view, frozen: '0123456789abcdef'} : one.view;
          const said = words[view.lang];
          const labelled = (label, text) => `${label}: ${text}`;
          const made = snippetOf(form, {...one, view}, {target, ...choice}, {...said.snippet, labelled});
          if (typeof made === 'string') continue;
          found.set(`${target}\n${made.text}`, {form, target, text: made.text, widget: view.widget});
        }
  return [...found.values()];
}

async function throughAll(all) {
  const result = new Map();
  const texts = [...new Map(all.map((one) => [one.text, one])).values()];
  for (const course of courses) {
    const place = course.target ?? course.given;
    const mine = place === undefined ? texts : all.filter(({target}) => target === place);
    const after = [];
    for (const one of mine) after.push({...one, left: await twice(one.text, course.steps)});
    result.set(course.name, after);
  }
  return result;
}

/** Saved, opened and saved again. */
async function twice(text, steps) {
  const once = await through(text, steps);
  return steps.length === 0 ? once : through(once, steps);
}

async function through(text, steps) {
  let left = text;
  for (const step of steps) left = typeof step === 'string' ? await edit(step, left) : filter(left, step);
  return left;
}

async function edit(name, markup) {
  const key = `${name}\n${markup}`;
  if (!remembered.has(key)) remembered.set(key, await editors.evaluate(edited, [name, markup]));
  return remembered.get(key);
}

/** What is wrong with what is left: words that were no words before, or nothing to see or to follow. */
function problemsOf({form, widget, text, left}) {
  const {kept, showsCode} = compareSnippet(text, left);
  const what = `${form} of ${widget}: ${left.slice(0, 200)}`;
  const known = new Set(wordsOf(text));
  const strange = wordsOf(left).filter((word) => !known.has(word));
  const isSomething =
    kept.some((part) => /^(element|frame|link|address)$/.test(part)) ||
    (kept.includes('picture') && kept.includes('rows'));
  return [
    ...(showsCode || strange.length > 0 ? [`code: ${strange.slice(0, 3)} ${what}`] : []),
    ...(isSomething ? [] : [`nothing: ${what}`])
  ];
}

/** The words that readers see. */
function wordsOf(markup) {
  const text = tokensOf(markup)
    .map((token) => (token.kind === 'text' ? token.text : ' '))
    .join('');
  return text.split(/[\s;]+/).filter(Boolean);
}

/** One page for a way with all that is left at its end, in a browser that runs none of our code. */
async function shown(name) {
  const all = [...new Map(left.get(name).map((one) => [`${one.form} ${one.widget}`, one])).values()];
  pages['/left.html'] = pageOf(all);
  const page = await context.newPage();
  await page.route(/\/picture\.(svg|png)$/, (route) => route.fulfill({contentType: 'image/svg+xml', body: picture}));
  await page.route(/\/embed\.html|\/(view|frozen)\/.*\/$/, (route) =>
    route.fulfill({contentType: 'text/html', body: '<p>framed</p>'})
  );
  await page.goto(`${host.origin}/left.html`, {waitUntil: 'load'});
  const found = await page.evaluate(() =>
    [...document.querySelectorAll('section')].map((section) => ({
      text: section.innerText,
      links: [...section.querySelectorAll('a[href^=http]')].filter(
        (link) => link.offsetHeight > 0 && link.innerText.trim() !== ''
      ).length,
      pictures: [...section.querySelectorAll('img')].filter((image) => image.naturalWidth > 0).length,
      broken: [...section.querySelectorAll('img')].filter((image) => image.complete && image.naturalWidth === 0).length,
      rows: section.querySelectorAll('tr, li').length,
      frames: section.querySelectorAll('iframe[src]').length
    }))
  );
  await page.close();
  return found.flatMap(({text, links, pictures, broken, rows, frames}, at) => {
    const {form, widget} = all[at];
    const isAddress = /^https?:\/\/\S+$/.test(text.trim());
    const hasCode = /<\/?[a-z][\w-]*[\s>]|\bimport\(|\bfunction\b/.test(text);
    const hasSomething = links > 0 || frames > 0 || isAddress || (pictures > 0 && rows > 1);
    return [
      ...(hasCode ? [`${form} of ${widget} shows code: ${text.slice(0, 80)}`] : []),
      ...(broken > 0 ? [`${form} of ${widget} shows a broken picture`] : []),
      ...(hasSomething ? [] : [`${form} of ${widget} shows nothing: ${text.slice(0, 80)}`])
    ];
  });
}

/** The elements and the links alone that came through every way of a place are drawn once its pages have the loader. */
async function drawn(target) {
  const names = courses.filter((course) => course.target === target).map(({name}) => name);
  const all = names.flatMap((name) =>
    left.get(name).filter(
      ({form, text, left: markup}) =>
        !/frozen[/=]/.test(text) && // there is no copy under the hash that was made up
        compareSnippet(text, markup).kept.includes({element: 'element', link: 'alone'}[form])
    )
  );
  const some = [...new Map(all.map((one) => [`${one.form} ${one.widget}`, one])).values()];
  if (some.length === 0) return [];
  pages['/drawn.html'] = pageOf(some, `<script type="module" src="${base}cdn/treatyscope.js"></script>`);
  const page = await context.newPage();
  await page.route(/\/picture\.(svg|png)$/, (route) => route.fulfill({contentType: 'image/svg+xml', body: picture}));
  await page.goto(`${host.origin}/drawn.html`);
  await page.evaluate(() => dispatchEvent(new Event('beforeprint'))); // those far down come too
  const undrawn = () =>
    [...document.querySelectorAll('section')].flatMap((section) => {
      const element = section.querySelector('treaty-data > *');
      return element?.shadowRoot?.querySelector('[data-key], tbody tr, [part=headline]') ? [] : [section.dataset.form];
    });
  const areDrawn = async () => (await page.evaluate(undrawn)).length === 0;
  for (let look = 0; look < 300 && !(await areDrawn()); look++) await page.waitForTimeout(200);
  const problems = (await page.evaluate(undrawn)).map((what) => `${what} is not drawn`);
  await page.close();
  return problems;
}

function pageOf(all, head = '') {
  const sections = all.map(
    ({form, widget, left: markup}) => `<section data-form="${form} of ${widget}">${markup}</section>`
  );
  return `<!doctype html><html lang="en"><title>Left</title>${head}<body>${sections.join('\n')}</body></html>`;
}

/** What must not come through unseen: each of these has to be complained of on some way. */
async function mutations() {
  const view = `${base}view/map/since/en/`;
  const wrong = {
    'a bare element': `<treaty-data src="${base}data/datapackage.json"><treaty-map></treaty-map></treaty-data>`,
    'a script in the text': `<p><a href="${view}">Since when</a></p><script>import("${base}cdn/treatyscope.js")</script>`,
    'a frame alone': `<iframe src="${view}embed.html" title="Since when"></iframe>`,
    'a picture of another host alone': `<figure><img src="${view}picture.svg" alt="Since when"></figure>`,
    'a table whose tags are taken out': '<table><tbody><tr><td>Albania</td><td>2008</td></tr></tbody></table>'
  };
  const problems = [];
  for (const [what, text] of Object.entries(wrong)) {
    const found = [];
    for (const {steps} of courses)
      found.push(...problemsOf({form: what, widget: 'map', text, left: await twice(text, steps)}));
    if (found.length === 0) problems.push(`${what} went through`);
  }
  const escaped = '<p>&lt;treaty-map&gt;</p>';
  if (problemsOf({form: 'x', widget: 'map', text: '<p>Map</p>', left: escaped}).length < 2)
    problems.push('code as text went through');
  return problems;
}

/** What comes through every way of a place, by form. */
function survival() {
  return Object.fromEntries(
    targetNames.map((target) => {
      const names = courses.filter((course) => course.target === target).map(({name}) => name);
      const all = names.flatMap((name) => left.get(name));
      return [
        target,
        Object.fromEntries(
          forms.flatMap((form) => {
            const compared = all.filter((one) => one.form === form).map((one) => compareSnippet(one.text, one.left));
            const lost = parts.filter((part) => compared.some((one) => one.lost.includes(part)));
            const kept = parts.filter(
              (part) => !lost.includes(part) && compared.some((one) => one.kept.includes(part))
            );
            return compared.length === 0 ? [] : [[form, {kept, lost}]];
          })
        )
      ];
    })
  );
}

async function survivalProblems() {
  const module = survivalModule(survival(), courses);
  if (process.argv.includes('--write')) await writeFile(file, module);
  const there = await readFile(file, 'utf8');
  return there === module
    ? []
    : ['src/embed/survival.ts is not what the gauntlet found: node test/gauntlet.mjs --write'];
}
