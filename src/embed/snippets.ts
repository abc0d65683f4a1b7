import {datasetOf, writeAddress} from './address.js';
import type {ViewAddress} from './address.js';
import {cardSize} from './card-size.js';
import {escaped, link, opening, paragraph} from './markup.js';
import {plainText} from './plain-text.js';
import type {SaidSigns} from './plain-text.js';
import {listMarkup, tableMarkup} from './rows-markup.js';
import type {DescribedTable} from './rows-markup.js';
import {targets} from './targets.js';
import type {Form, Target} from './targets.js';

/** A view, and what is said of it beside its picture. */
export interface Described {
  readonly view: ViewAddress;
  readonly title: string;
  readonly sentence: string;
  readonly table: DescribedTable;
  /** What goes with every copy: the boundary note, footnotes. */
  readonly notes: readonly string[];
  /** "Data as of 21 November 2026." */
  readonly asOf: string;
  /** The height to the width in which it was drawn, in CSS px. */
  readonly size: {readonly width: number; readonly height: number};
  /** The page to link to where there is no site for views. */
  readonly page?: string;
}

/** What a person chose of a snippet. */
export interface Choice {
  readonly target: Target;
  /** How wide it is in CSS px; by default as wide as where it stands. */
  readonly width?: number | undefined;
  /** Light or dark; by default as the page is. */
  readonly theme?: 'light' | 'dark' | undefined;
  /** The loader that a site pins; by default it is the newest, whichever that is. */
  readonly pinned?: Pinned | undefined;
}

/** A loader that never changes, and the sum that a browser checks it by. */
export interface Pinned {
  readonly version: string;
  readonly integrity: string;
}

/** What a snippet says of its own, in the language of its view. */
export interface SnippetWords extends SaidSigns {
  /** What stands before the link to the page of the view. */
  readonly fullView: string;
  readonly labelled: (label: string, text: string) => string;
}

/** What is to be pasted. */
export interface Snippet {
  readonly text: string;
  /** Markup for a source field, text that is pasted as it looks, or an address. */
  readonly kind: 'markup' | 'formatted' | 'address';
  /** What a site needs once, in its theme and not in the text. */
  readonly once?: string;
}

/** Why there is no snippet: the place takes no addresses, or the catalogue has no page of this view. */
export type NoSnippet = 'no-oembed' | 'not-catalogued';

/** The address of the page of a view as chosen: a theme is told by the address, which a page of the catalogue does without. */
export function addressOf(view: ViewAddress, {theme}: Pick<Choice, 'theme'>, page: 'view' | 'embed' = 'view'): string {
  const chosen = theme === undefined ? view : {...view, slug: undefined, attributes: {...view.attributes, theme}};
  return writeAddress(chosen, page);
}

const pageOf = ({view, page}: Described, choice: Choice): string => page ?? addressOf(view, choice);

/** The address of a file beside the page of a view of the catalogue; other views have none. */
function besideOf(view: ViewAddress, file: string): string | undefined {
  return view.slug === undefined ? undefined : `${writeAddress(view)}${file}`;
}

/** The address of the dashboard in one file, in the language of a view. What it holds is a copy, which stays as it is. */
export function fileOf({base, lang}: ViewAddress): string {
  return `${base}file/dashboard.${lang ?? 'en'}.html`;
}

/** The line that a site adds once, so that links and elements become widgets: the newest loader, or one that stays. */
export function loaderLine(base: string, pinned?: Pinned): string {
  const folder = pinned === undefined ? 'cdn/' : `cdn/${pinned.version}/`;
  return `${opening('script', {
    type: 'module',
    src: `${base}${folder}treatyscope.js`,
    async: true,
    integrity: pinned?.integrity,
    crossorigin: pinned && 'anonymous'
  })}</script>`;
}

const writers: Readonly<
  Record<Form, (described: Described, choice: Choice, words: SnippetWords) => Snippet | NoSnippet>
> = {
  link: (described, choice) => ({
    text: paragraph(link(pageOf(described, choice), described.title)),
    kind: kindIn(choice),
    ...(described.page === undefined && once(described.view, choice))
  }),
  picture: (described, choice, words) => ({text: picture(described, choice, words), kind: kindIn(choice)}),
  element: (described, choice, words) => ({
    text: element(described, choice, words),
    kind: 'markup',
    once: loaderLine(described.view.base, choice.pinned)
  }),
  frame: (described, choice, words) => ({
    text: frame(described, choice, words),
    kind: 'markup',
    ...once(described.view, choice)
  }),
  oembed: ({view}, {target}) => {
    if (!targets[target].oembed) return 'no-oembed';
    return view.slug === undefined ? 'not-catalogued' : {text: writeAddress(view), kind: 'address'};
  },
  file: ({view}) => ({text: fileOf(view), kind: 'address'})
};

/** The exact text of a form of a view, for where it is pasted; or why there is none. */
export function snippetOf(form: Form, described: Described, choice: Choice, words: SnippetWords): Snippet | NoSnippet {
  return writers[form](described, choice, words);
}

const kindIn = ({target}: Choice): 'markup' | 'formatted' => (target === 'mail' ? 'formatted' : 'markup');

/** No script runs in mail: nothing is needed there once either. */
const once = ({base}: ViewAddress, {target, pinned}: Choice): Pick<Snippet, 'once'> =>
  target === 'mail' ? {} : {once: loaderLine(base, pinned)};

/** A picture with its caption and its alternative text, the rows behind it, and a link that is no line of its own. */
function picture(described: Described, choice: Choice, words: SnippetWords): string {
  const {title, sentence, table, notes, asOf} = described;
  const rules = targets[choice.target];
  const image = imageOf(described, choice, words);
  const shown =
    image === ''
      ? paragraph(escaped(sentence))
      : `<figure>${image}<figcaption>${escaped(sentence)}</figcaption></figure>`;
  const rows = rules.rows === 'list' ? listMarkup(table, words.labelled) : tableMarkup(table, choice.target === 'mail');
  const source = `${escaped(asOf)} ${escaped(words.fullView)} ${link(pageOf(described, choice), title)}`;
  return lines([shown, rows, ...notes.map((note) => paragraph(escaped(note))), paragraph(source)]);
}

function imageOf({view, title, sentence}: Described, choice: Choice, words: SnippetWords): string {
  const rules = targets[choice.target];
  const src = besideOf(view, `picture.${rules.picture}`);
  if (src === undefined || !rules.pictures) return '';
  const alt = [sentence, title, words.fullView]
    .map((text) => plainText(text, words))
    .find((text) => rules.asterisk || !text.includes('*'));
  const [wide, high] = cardSize;
  const width = choice.width ?? wide;
  return opening('img', {src, width, height: Math.round((high * width) / wide), alt: alt ?? ''});
}

/** The element in its dataset, with a link, the sentence and the picture inside until it has drawn, and where it never does. */
function element(described: Described, choice: Choice, words: SnippetWords): string {
  const {view, title, sentence, size} = described;
  const tag = `treaty-${view.widget}`;
  const {lang, attributes} = view;
  const reserve = `${size.width}x${size.height}`;
  const start = opening(tag, {...attributes, lang, theme: choice.theme, reserve});
  return lines([
    opening('treaty-data', {src: datasetOf(view), 'view-base': `${view.base}view.html`}),
    start,
    paragraph(link(addressOf(view, choice), title)),
    paragraph(escaped(sentence)),
    paragraph(imageOf(described, choice, words)),
    `</${tag}>`,
    '</treaty-data>'
  ]);
}

/** The page of the view in a frame, and a link outside it that stays where frames are taken out. */
function frame({view, title, size}: Described, choice: Choice, words: SnippetWords): string {
  const {width} = choice;
  const start = opening('iframe', {
    src: addressOf(view, choice, 'embed'),
    title: plainText(title, words),
    width: width ?? '100%',
    height: Math.round(size.height),
    loading: 'lazy',
    sandbox: 'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-downloads',
    referrerpolicy: 'no-referrer'
  });
  const source = `${escaped(words.fullView)} ${link(addressOf(view, choice), title)}`;
  return lines([`${start}</iframe>`, paragraph(source)]);
}

const lines = (parts: readonly string[]): string => parts.filter((part) => part !== '').join('\n');
