import {datasetOf, foreignIn, readAddress, readQuery, widgets, writeAddress} from '../../embed/address.js';
import type {ViewAddress} from '../../embed/address.js';
import {frame as en} from '../../words/en/frame.js';
import {frame as fr} from '../../words/fr/frame.js';
import type {Language} from '../../words/index.js';

// The words of the elements come with their own chunks; this page says four sentences.
const words: {readonly [L in Language]: typeof en} = {en, fr};

/** The group in which the elements of this frame share their selection with the page around. */
export const groupName = 'frame';

/** The language of ours that a language tag asks for. */
export function languageHere(tag: string): Language {
  const [language = ''] = tag.toLowerCase().split('-');
  return Object.hasOwn(words, language) ? (language as Language) : 'en';
}

/** The hosts whose datasets an address may name: written into the page by whoever publishes it, never by an address. */
function hosts(): readonly string[] {
  const listed = document.querySelector<HTMLMetaElement>('meta[name="treatyscope-hosts"]')?.content ?? '';
  return listed.split(' ').filter(Boolean);
}

/** The view that this page is to show; nothing where its address names none. */
export function viewHere(base: string): ViewAddress | undefined {
  if (foreignIn(location.search, hosts()).length > 0) return undefined;
  return readAddress(location.href) ?? readQuery(base, location.search, hosts());
}

/**
 * Puts what the address asks for into the page, with a link to the view itself; or a sentence where it asks for nothing
 * that there is, or brings words or data of its own. A page of the catalogue has it all already.
 */
export function show(view: ViewAddress | undefined, language: Language): HTMLElement | undefined {
  const main = document.querySelector('main')!;
  const said = words[language];
  const link = document.querySelector<HTMLAnchorElement>('footer a')!;
  link.textContent = said.full;
  const ready = main.querySelector<HTMLElement>('treaty-data');
  if (ready) return ready;
  const brought = foreignIn(location.search, hosts());
  if (view === undefined) {
    const text = document.createElement('p');
    text.setAttribute('role', 'alert');
    text.textContent = brought.length > 0 ? said.foreign(brought) : said.unknown(widgets);
    main.replaceChildren(text);
    return undefined;
  }
  link.href = writeAddress(view);
  const data = document.createElement('treaty-data');
  const element = document.createElement(`treaty-${view.widget}`);
  for (const [key, value] of Object.entries(view.attributes)) element.setAttribute(key, value);
  data.setAttribute('src', datasetOf(view));
  data.setAttribute('view-base', new URL('view.html', view.base).href);
  data.append(element);
  main.append(data);
  return data;
}

/** Says that the scripts of the picture did not come; the link to the view stays. */
export function sayLost(language: Language): void {
  const text = document.createElement('p');
  text.setAttribute('role', 'alert');
  text.textContent = words[language].lost;
  document.querySelector('main')!.prepend(text);
}
