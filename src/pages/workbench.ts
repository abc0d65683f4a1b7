import {html, render} from 'lit';
import type {Dataset} from '../data/dataset.js';
import {defaultLimits, load} from '../data/load.js';
import '../define/treaty-dashboard.js';
import '../define/treaty-data.js';
import type {Language} from '../words/index.js';
import {languageOf, languages, loadWords} from '../words/index.js';
import {WorkbenchApp} from './workbench/app.js';
import type {DeskWords} from './workbench/desk.js';

const address = new URL(location.href);
const maxRows = Number(address.searchParams.get('max-rows')) || defaultLimits.rows;
const app = new WorkbenchApp(document.querySelector('main')!, maxRows);
const header = document.createElement('header');
document.body.prepend(header);

await speak(languageOf(address.searchParams.get('lang') ?? navigator.language));
addEventListener('dragover', (event) => {
  if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
});
addEventListener('drop', (event) => void app.drop(event));
addEventListener('beforeunload', (event) => {
  if (app.session.snapshot.isUnsaved) event.preventDefault();
});
await app.present(await shownDataset());

/** The dataset that the dashboard shows; without it the workbench works all the same. */
async function shownDataset(): Promise<Dataset | undefined> {
  try {
    return await load('data/datapackage.json');
  } catch {
    return undefined;
  }
}

/** Speaks a language in place: to load the page anew would lose the work. */
async function speak(language: Language): Promise<void> {
  document.documentElement.lang = language;
  const [words, {dashboard}] = await Promise.all([app.speak(language), loadWords(language, ['dashboard'])]);
  document.title = words.workbench.page;
  render(top(words, dashboard.language, language), header);
}

/** This page in a language, with whatever else its address asks for. */
function addressIn(language: Language): string {
  const asked = new URLSearchParams(address.search);
  asked.set('lang', language);
  return `?${asked}`;
}

function top({workbench, languageName}: DeskWords, label: string, language: Language) {
  const choose = (event: Event, each: Language) => {
    event.preventDefault();
    history.replaceState(null, '', addressIn(each));
    void speak(each);
  };
  return html`
    <strong>Treatyscope</strong>
    <a href="index.html?lang=${language}">${workbench.dashboard}</a>
    <nav aria-label=${label}>
      ${languages.map(
        (each) => html`
        <a href=${addressIn(each)} hreflang=${each} lang=${each} aria-current=${each === language ? 'page' : 'false'}
          @click=${(event: Event) => choose(event, each)}>${languageName(each)}</a>
      `
      )}
    </nav>
  `;
}
