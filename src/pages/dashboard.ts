import {html, render} from 'lit';
import {titleOf} from '../charts/names.js';
import {knownGaps} from '../charts/gaps.js';
import type {Dataset} from '../data/dataset.js';
import {tableNames} from '../data/schema.js';
import '../define/treaty-dashboard.js';
import '../define/treaty-data.js';
import {languageOf, languages, loadWords} from '../words/index.js';
import type {Words} from '../words/index.js';

const asked = new URL(location.href).searchParams.get('lang') ?? navigator.language;
const language = languageOf(asked);
document.documentElement.lang = language;

const words = await loadWords(language, ['common', 'dashboard']);
render(top(words), document.querySelector('header')!);

const provider = document.querySelector('treaty-data');
provider?.addEventListener('treaty-load', ({dataset}) => {
  const [instrument] = dataset.tables.instruments;
  if (instrument) document.title = words.dashboard.page(titleOf(instrument, language).text);
  const footer = document.createElement('footer');
  document.querySelector('footer')?.remove();
  document.body.append(footer);
  render(bottom(dataset, words), footer);
});

function top({dashboard, languageName}: Words) {
  return html`
    <strong>Treatyscope</strong>
    <a href="workbench.html?lang=${language}">${dashboard.workbench}</a>
    <nav aria-label=${dashboard.language}>
      ${languages.map(
        (each) => html`
        <a href="?lang=${each}" hreflang=${each} lang=${each} aria-current=${each === language ? 'page' : 'false'}>${languageName(each)}</a>
      `
      )}
    </nav>
  `;
}

function bottom(dataset: Dataset, {lang, dashboard, asOf}: Words) {
  const gaps = tableNames.flatMap((table) => knownGaps(dataset.coverage[table], lang));
  return html`
    <p>${asOf(dataset.info.as_of)} ${dashboard.footerLicence(dataset.info.licenses.map(({title, name}) => title ?? name))}
      <a href="data/datapackage.json">${dashboard.data}</a></p>
    ${
      gaps.length === 0
        ? ''
        : html`
      <details>
        <summary>${dashboard.gaps}</summary>
        <ul>${gaps.map((gap) => html`<li>${gap}</li>`)}</ul>
      </details>
    `
    }
    <p>${dashboard.about}</p>
  `;
}
