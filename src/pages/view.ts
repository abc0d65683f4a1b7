import {html, render} from 'lit';
import {fromQuery, toQuery} from '../data/selection.js';
import {datasetOf, foreignIn, readQuery, widgets, writeAddress} from '../embed/address.js';
import type {ViewAddress} from '../embed/address.js';
import '../loader.js';
import {languageOf, languages, loadWords} from '../words/index.js';

const {selection, rest} = fromQuery(location.search);
// Written into the page by whoever publishes it, never by an address.
const listed = document.querySelector<HTMLMetaElement>('meta[name="treatyscope-hosts"]')?.content ?? '';
const hosts = listed.split(' ').filter(Boolean);
const view = readQuery(new URL('.', location.href).href, location.search, hosts);
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
        <a href=${addressIn(each)} hreflang=${each} lang=${each} aria-current=${each === language ? 'page' : 'false'}>${languageName(each)}</a>
      `
      )}
    </nav>
  `,
  header
);

const brought = foreignIn(location.search, hosts);
if (brought.length > 0) say(menu.viewForeign(brought));
else if (view) draw(view);
else say(menu.viewUnknown(widgets));

function say(sentence: string): void {
  const text = document.createElement('p');
  text.setAttribute('role', 'alert');
  text.textContent = sentence;
  main.replaceChildren(text);
}

/** Draws what the address asks for, from the dataset of this site and no other. */
function draw(asked: ViewAddress): void {
  const data = document.createElement('treaty-data');
  const element = document.createElement(`treaty-${asked.widget}`);
  const attributes = {...asked.attributes, 'heading-level': '1'};
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  data.setAttribute('src', datasetOf(asked));
  data.setAttribute('view-base', 'view.html');
  element.append(...main.childNodes);
  data.append(element);
  main.append(data);
}

function addressIn(lang: string): string {
  return view === undefined ? `?lang=${lang}` : writeAddress({...view, lang});
}
