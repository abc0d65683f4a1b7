import type {Dataset} from '../../data/dataset.js';
import type {CataloguedView, Shown} from '../../embed/catalogue.js';
import type {Language, Words} from '../../words/index.js';
import {loadWords} from '../../words/index.js';
import type {frame as framed} from '../../words/en/frame.js';
import type {pages as english} from '../../words/en/pages.js';
import type {Markup} from './escape.js';
import type {Figure} from './figure.js';

/** What every page of a site shares. */
export interface Site {
  readonly dataset: Dataset;
  /** The address of the site with the slash at its end; empty where it is not known. */
  readonly base: string;
  /** The hash under which the copy of its data stands. */
  readonly hash: string;
  /** The name of the pages' style sheet. */
  readonly styleSheet: string;
}

/** A view of the catalogue that has something to show, in one language. */
export interface Catalogued {
  readonly view: CataloguedView;
  readonly language: Language;
  readonly title: string;
  /** What it says, as one text. */
  readonly sentence: string;
  /** A text before its pictures, where it is made of several. */
  readonly lead: string;
  readonly figures: readonly Figure[];
  /** What stands in its page in the place of its figures; of a story, itself. */
  readonly content?: Markup;
  /** What stands under its page beside what goes with every view. */
  readonly after?: (kind: PageKind) => Markup;
}

/** How a page is told apart from its likes: as a page to read, on the live data or on a frozen copy. */
export interface PageKind {
  /** Whether it is drawn from the copy of the data that never changes. */
  readonly isFrozen: boolean;
}

/** What pages say beside their pictures. */
export interface PageWords {
  readonly words: Words;
  readonly pages: typeof english;
  readonly frame: typeof framed;
}

export async function pageWords(language: Language): Promise<PageWords> {
  const isFrench = language === 'fr';
  const {pages} = await (isFrench ? import('../../words/fr/pages.js') : import('../../words/en/pages.js'));
  const {frame} = await (isFrench ? import('../../words/fr/frame.js') : import('../../words/en/frame.js'));
  return {words: await loadWords(language), pages, frame};
}

/** The folder of a page from the folder of its site, with the slash at its end. */
export function folderOf(
  {widget, slug}: Pick<CataloguedView, 'widget' | 'slug'>,
  language: Language,
  frozen = ''
): string {
  return `${frozen === '' ? '' : `frozen/${frozen}/`}${widget === 'story' ? 'stories' : `view/${widget}`}/${slug}/${language}/`;
}

/** What a view of the catalogue is made of: itself, or its parts. */
export const partsOf = (view: CataloguedView): readonly Shown[] => view.parts ?? [view];
