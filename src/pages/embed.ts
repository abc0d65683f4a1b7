import {groupName, languageHere, sayLost, show, viewHere} from './embed/content.js';
import {greet} from './embed/parent.js';
import {readQuery} from '../embed/address.js';

const script = document.currentScript as HTMLScriptElement | null;
const base = new URL('.', script?.src ?? location.href).href;
const view = viewHere(base);
const asked = view?.lang ?? readQuery(base, location.search)?.lang;
let language = languageHere(asked ?? navigator.language);
document.documentElement.lang = language;
const shown = show(view, language);
shown?.setAttribute('group', groupName);
if (shown) void draw(shown, view?.frozen);

greet(({lang, theme}) => {
  document.body.classList.remove('compact');
  document.documentElement.style.colorScheme = theme;
  if (asked !== undefined || lang === '') return;
  language = languageHere(lang);
  document.documentElement.lang = language;
  show(view, language);
});

/** The loader brings what the page needs. */
async function draw(data: HTMLElement, frozen: string | undefined): Promise<void> {
  try {
    if (import.meta.env.DEV) await import('../loader.js');
    else await import(/* @vite-ignore */ new URL('cdn/treatyscope.js', base).href);
  } catch {
    // A frame without an origin may load no module and fetch no data unless the host allows it; scripts of the old kind it may.
    await drawApart(data, frozen).catch(() => sayLost(language));
  }
}

async function drawApart(data: HTMLElement, frozen: string | undefined): Promise<void> {
  const folder = frozen === undefined ? '' : `frozen/${frozen}/`;
  await bring(`${folder}data/datapackage.js`, 'package');
  await bring(`cdn/whole.${language}.js`, 'code');
  data.removeAttribute('src');
}

function bring(path: string, part: string): Promise<void> {
  const element = document.createElement('script');
  element.dataset.part = part;
  element.src = new URL(path, base).href;
  return new Promise((resolve, reject) => {
    element.onload = () => resolve();
    element.onerror = () => reject(new Error(path));
    document.head.append(element);
  });
}
