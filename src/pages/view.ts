import {html, render} from 'lit';
import {fromQuery, toQuery, writeSelection} from '../data/selection.js';
import '../loader.js';
import {languageOf, languages, loadWords} from '../words/index.js';

/** What an address may draw, and what it may set beside the selection. */
const widgets = ['map', 'trend', 'timeline', 'bars', 'table', 'summary', 'matrix', 'profile'];
const settings = ['frame', 'as', 'show', 'measure', 'of', 'by', 'state'];

/** What would put words or data that are not ours on our page: such an address draws nothing at all. */
const foreign = ['src', 'data', 'dataset', 'group', 'heading', 'href', 'note', 'text', 'title', 'url'];

const {selection, rest} = fromQuery(location.search);
const language = languageOf(rest.get('lang') ?? navigator.language);
document.documentElement.lang = language;
const {menu, dashboard, languageName} = await loadWords(language, ['common', 'dashboard', 'menu']);

const main = document.querySelector('main')!;
const header = document.createElement('header');
document.body.prepend(header);
render(
  html`
    <a href="index.html?${toQuery(selection, {lang: language})}"><strong>Treatyscope</strong></a>
    <nav aria-label=${dashboard.language}>
      ${languages.map(
        (each) => html`
        <a href="?${addressIn(each)}" hreflang=${each} lang=${each} aria-current=${each === language ? 'page' : 'false'}>${languageName(each)}</a>
      `
      )}
    </nav>
  `,
  header
);

const widget = rest.get('widget') ?? '';
const brought = foreign.filter((key) => rest.has(key));
if (brought.length > 0) say(menu.viewForeign(brought));
else if (widgets.includes(widget)) draw(widget);
else say(menu.viewUnknown(widgets));

function say(sentence: string): void {
  const text = document.createElement('p');
  text.setAttribute('role', 'alert');
  text.textContent = sentence;
  main.replaceChildren(text);
}

/** Draws what the address asks for, from the dataset of this site and no other. */
function draw(name: string): void {
  const data = document.createElement('treaty-data');
  const element = document.createElement(`treaty-${name}`);
  const asked = settings.flatMap((key): [string, string][] => (rest.has(key) ? [[key, rest.get(key) ?? '']] : []));
  const attributes = {...Object.fromEntries(asked), ...writeSelection(selection), 'heading-level': '1'};
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  data.setAttribute('src', 'data/datapackage.json');
  data.setAttribute('view-base', 'view.html');
  element.append(...main.childNodes);
  data.append(element);
  main.append(data);
}

function addressIn(lang: string): string {
  const others = [...rest].filter(([key]) => key !== 'lang' && !foreign.includes(key));
  return toQuery(selection, {...Object.fromEntries(others), lang});
}
