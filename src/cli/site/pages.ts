import type {Dataset} from '../../data/dataset.js';
import {catalogue} from '../../embed/catalogue.js';
import type {CataloguedView} from '../../embed/catalogue.js';
import {textOf} from '../../charts/view.js';
import {languages} from '../../words/index.js';
import type {Language} from '../../words/index.js';
import {cardOf} from './card.js';
import {figureOf} from './figure.js';
import type {Figure} from './figure.js';
import {oembedOf} from './oembed.js';
import {framePageOf, pageOf} from './page.js';
import type {ToPng} from './png.js';
import {folderOf, pageWords, partsOf} from './site.js';
import type {Catalogued, PageWords, Site} from './site.js';

/** The files of the pages for views, by their path in the site, and the views that were left out. */
export interface Pages {
  readonly files: ReadonlyMap<string, string | Uint8Array>;
  readonly leftOut: readonly CataloguedView[];
  /** The sections of the dashboard in each language. */
  readonly sections: ReadonlyMap<Language, readonly Catalogued[]>;
}

/** Draws every view of the catalogue that the dataset has something to show in, in every language, live and frozen. */
export async function pagesFor(site: Site, toPng: ToPng | undefined, onView: () => void): Promise<Pages> {
  const files = new Map<string, string | Uint8Array>();
  const leftOut: CataloguedView[] = [];
  const sections = new Map<Language, Catalogued[]>(languages.map((language) => [language, []]));
  for (const view of catalogue) {
    let isShown = false;
    for (const language of languages) {
      const said = await pageWords(language);
      const shown = await catalogued(view, site.dataset, language, said);
      if (shown === undefined) continue;
      isShown = true;
      if (view.widget === 'dashboard') sections.get(language)?.push(shown);
      for (const [path, content] of filesOf(shown, site, said, toPng)) files.set(path, content);
    }
    if (!isShown) leftOut.push(view);
    onView();
  }
  return {files, leftOut, sections};
}

/** What a view says in a language; nothing where the dataset has nothing for it. */
async function catalogued(
  view: CataloguedView,
  dataset: Dataset,
  language: Language,
  {words}: PageWords
): Promise<Catalogued | undefined> {
  if (!view.needs.every((table) => dataset.tables[table].length > 0)) return undefined;
  if (view.attributes.state !== undefined && !dataset.get('states', view.attributes.state)) return undefined;
  const isWhole = view.parts === undefined;
  const figures: Figure[] = [];
  for (const [at, part] of partsOf(view).entries()) {
    const figure = await figureOf(part, dataset, language, isWhole ? 1 : 2, isWhole ? '' : `p${at}-`);
    if (figure) figures.push(figure);
  }
  const [first] = figures;
  if (first === undefined) return undefined;
  const section = isWhole ? undefined : words.dashboard[view.slug as 'standards' | 'monitoring' | 'cooperation'];
  return {
    view,
    language,
    title: section?.heading ?? first.view.title,
    sentence:
      figures.length > 1 ? figures.map((each) => textOf(each.view.sentence)).join(' ') : textOf(first.view.sentence),
    lead: section?.text ?? '',
    figures
  };
}

/** Everything that stands in the folders of a view: live, and frozen under the hash of its data. */
export function* filesOf(
  shown: Catalogued,
  site: Site,
  said: PageWords,
  toPng: ToPng | undefined
): Generator<readonly [path: string, content: string | Uint8Array]> {
  const picture = cardFor(shown, site);
  const png = toPng?.(picture);
  for (const isFrozen of [false, true]) {
    const folder = folderOf(shown.view, shown.language, isFrozen ? site.hash : '');
    yield [`${folder}index.html`, pageOf(shown, {isFrozen}, site, said)];
    yield [`${folder}embed.html`, framePageOf(shown, {isFrozen}, site, said)];
    yield [`${folder}picture.svg`, picture];
    if (png) yield [`${folder}picture.png`, png];
    if (site.base !== '') yield [`${folder}oembed.json`, oembedOf(shown, {isFrozen}, site)];
  }
}

function cardFor({title, figures, language}: Catalogued, {dataset}: Site): string {
  const {info} = dataset;
  const [first] = figures as [Figure];
  const drawn = figures.find(({drawn: widths}) => widths.size > 1);
  const name = (language === 'fr' ? info.title_fr : undefined) ?? info.title;
  const {notes, asOf} = (drawn ?? first).view;
  return cardOf({title, sentence: textOf(first.view.sentence), notes, source: `${asOf} ${name}`}, drawn);
}
