import {opening, escaped} from '../src/embed/markup.js';
import {loaderLine, snippetOf} from '../src/embed/snippets.js';
import type {Described} from '../src/embed/snippets.js';
import {addressOf} from '../src/embed/snippets.js';
import {plainText} from '../src/embed/plain-text.js';
import {forms} from '../src/embed/targets.js';
import type {Asked} from '../src/elements/asked.js';
import {DrawingElement} from '../src/elements/drawing-element.js';
import {describe} from '../src/elements/embed-described.js';
import {catalogued, shownView, siteOf} from '../src/elements/site.js';
import {toPackage} from '../src/data/write.js';
import {loadEmbedWords} from '../src/words/embed-words.js';
import {languageOf, loadWords} from '../src/words/index.js';
import {rawOf} from '../stories/samples.js';
import {markupOf} from './markup.js';
import type {Offer, Wanted} from './messages.js';

/** A widget of a story as its own menu would be asked; undefined where it has drawn nothing. */
export function askedOf(host: DrawingElement): Asked | undefined {
  const scene = host['scene'];
  if (scene === undefined) return undefined;
  try {
    const view = host['view'](scene);
    return view && {host, view, scene, button: document.createElement('button')};
  } catch (error) {
    if (error instanceof TypeError) return undefined; // a wrong option, which the element says in words
    throw error;
  }
}

/** The one picture that a story consists of; undefined where there is more to it, or nothing. */
function onlyPicture(root: Element): DrawingElement | undefined {
  const [first, ...others] = [...root.querySelectorAll('*')].filter(({localName}) => isOurs(localName));
  return others.length === 0 && first instanceof DrawingElement ? first : undefined;
}

const isOurs = (name: string): boolean => name.startsWith('treaty-') && name !== 'treaty-data';

/** The first picture of a story. */
export const firstPicture = (root: Element): DrawingElement | undefined =>
  [...root.querySelectorAll('*')].find((element) => element instanceof DrawingElement);

/** What to paste so that a page shows what a story shows, in a form and for a place. */
export async function offerOf(root: Element, wanted: Wanted, data: string): Promise<Offer> {
  const host = onlyPicture(root);
  const asked = host && askedOf(host);
  return asked ? offerOfPicture(asked, wanted, data) : offerOfWhole(root, wanted);
}

async function offerOfPicture(asked: Asked, {form, lang, ...choice}: Wanted, data: string): Promise<Offer> {
  const {host, scene} = asked;
  const language = languageOf(lang ?? scene.words.lang);
  const [own, common] = await Promise.all([loadEmbedWords(language), loadWords(language, ['common'])]);
  const base = siteOf(host)?.base ?? new URL('../', document.baseURI).href;
  const shown = shownView(asked, {base});
  const level = host.headingLevel === 2 ? {} : {'heading-level': String(host.headingLevel)};
  const attributes = {...shown.attributes, ...level};
  const address = data === '' ? catalogued({...shown, attributes}) : {...shown, attributes, data};
  const described = await describe(asked, address, language);
  const words = {...own.snippet, labelled: common.labelled};
  const theme = choice.theme ?? (host.theme === 'dark' || host.theme === 'light' ? host.theme : undefined);
  const alternative = plainText(described.sentence, words);
  const {title, sentence} = described;
  const inline = inlineOf(host);
  if (inline !== undefined)
    return {
      forms: ['element'],
      about: 'inline',
      title,
      sentence,
      alternative,
      snippet: {...withData(described, inline, theme), once: loaderLine(base)}
    };
  const made = snippetOf(form, described, {...choice, theme: form === 'picture' ? undefined : theme}, words);
  const url = addressOf(described.view, {theme});
  const told = {forms, url, title, sentence, alternative};
  return typeof made === 'string' ? {...told, why: made} : {...told, snippet: made};
}

/** The dataset that came from no address: one written for a story, or the file that somebody dropped. */
function inlineOf(host: DrawingElement): string | undefined {
  const around = host.closest('treaty-data');
  const dataset = host['scene']?.facts.dataset;
  if (!around || around.hasAttribute('src') || !dataset) return undefined;
  return JSON.stringify(rawOf(dataset) ?? toPackage(dataset));
}

/** The element with its data inside, for data that lie at no address. */
function withData({view, title, sentence, size}: Described, data: string, theme: string | undefined) {
  const tag = `treaty-${view.widget}`;
  const start = opening(tag, {...view.attributes, lang: view.lang, theme, reserve: `${size.width}x${size.height}`});
  const script = `${opening('script', {type: 'application/json'})}${data.replaceAll('<', '\\u003c')}</script>`;
  const text = `${start}\n${script}\n<p>${escaped(title)}</p>\n<p>${escaped(sentence)}</p>\n</${tag}>`;
  return {text, kind: 'markup' as const};
}

/** What stands in a story as it stands, for stories of more than one picture. */
function offerOfWhole(root: Element, {lang}: Wanted): Offer {
  const [first] = root.querySelectorAll('[part]');
  const sentence = firstSentence(root);
  const base = new URL('../', document.baseURI).href;
  const told = {
    title: root.querySelector('h1, h2, h3')?.textContent.trim() ?? first?.localName ?? '',
    sentence,
    alternative: sentence
  };
  const markup = markupOf(root, document.documentElement.lang || lang || 'en');
  if (markup === undefined) return {...told, forms: ['element'], why: 'memory'};
  return {...told, forms: ['element'], about: 'whole', snippet: {text: markup, kind: 'markup', once: loaderLine(base)}};
}

function firstSentence(root: ParentNode): string {
  for (const element of root.querySelectorAll('*')) {
    const said = element.shadowRoot?.querySelector('[part=sentence]')?.textContent;
    if (said) return said.replace(/\s+/g, ' ').trim();
  }
  return '';
}
