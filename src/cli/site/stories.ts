import type {Dataset} from '../../data/dataset.js';
import {writeAddress} from '../../embed/address.js';
import {stories} from '../../embed/story-catalogue.js';
import type {CataloguedStory} from '../../embed/story-catalogue.js';
import {languages} from '../../words/index.js';
import {markup} from './escape.js';
import type {Markup} from './escape.js';
import {figureOf} from './figure.js';
import {append, childrenOf, parsed, setAttribute, textOf, written} from './markup.js';
import type {Node} from './markup.js';
import {frameOf} from './oembed.js';
import {filesOf} from './pages.js';
import type {ToPng} from './png.js';
import {folderOf, pageWords} from './site.js';
import type {Catalogued, PageWords, Site} from './site.js';
import {stepStill} from './step-still.js';
import {raised, storyOf, toldAs} from './story-markup.js';
import {textOfStory} from './story-texts.js';

/** The files of the stories, by their path in the site, and the stories that were left out. */
export interface StoryPages {
  readonly files: ReadonlyMap<string, string | Uint8Array>;
  readonly leftOut: readonly CataloguedStory[];
}

/** A story of the catalogue that can be told from a dataset in a language. */
interface Teller {
  readonly slug: string;
  readonly title: string;
  readonly text: string;
}

/** Tells every story of the catalogue that the dataset holds, in every language, live and frozen. */
export async function storiesFor(site: Site, toPng: ToPng | undefined, onStory: () => void): Promise<StoryPages> {
  const files = new Map<string, string | Uint8Array>();
  const told = stories.filter((story) => isTold(story, site.dataset));
  for (const language of languages) {
    const said = await pageWords(language);
    const tellers = told.flatMap(({slug}): Teller[] => {
      const text = textOfStory(slug, language);
      return text === undefined ? [] : [{slug, text, title: storyOf(text, site.dataset, said.words).title}];
    });
    for (const story of told) {
      const teller = tellers.find(({slug}) => slug === story.slug);
      if (teller)
        for (const [path, file] of await storyFiles(story, teller, tellers, site, said, toPng)) files.set(path, file);
      onStory();
    }
  }
  return {files, leftOut: stories.filter((story) => !told.includes(story))};
}

const isTold = ({instrument, needs}: CataloguedStory, dataset: Dataset): boolean =>
  dataset.get('instruments', instrument) !== undefined && needs.every((table) => dataset.tables[table].length > 0);

async function storyFiles(
  {slug, needs}: CataloguedStory,
  {text, title}: Teller,
  tellers: readonly Teller[],
  site: Site,
  said: PageWords,
  toPng: ToPng | undefined
): Promise<ReadonlyMap<string, string | Uint8Array>> {
  const language = said.words.lang;
  const source = storyOf(text, site.dataset, said.words);
  const [, first] = source.steps[0] ?? [];
  const figure = first && (await figureOf(first, site.dataset, language, 2));
  if (figure === undefined) return new Map();
  const own = new Map<string, string>([
    ['story.json', JSON.stringify({treatyscope: 'story/1', content: toldAs(source.story)})]
  ]);
  const element = written(source.story);
  const shown: Catalogued = {
    view: {widget: 'story', slug, attributes: {}, needs},
    language,
    title,
    sentence: source.lead,
    lead: '',
    figures: [figure],
    content: await contentOf(text, figure.markup, own, site, said),
    after: ({isFrozen}) => markup`${others(slug, tellers, said)}${embedding(shown, element, isFrozen, site, said)}`
  };
  const all = new Map(filesOf(shown, site, said, toPng));
  for (const frozen of ['', site.hash])
    for (const [name, file] of own) all.set(`${folderOf(shown.view, language, frozen)}${name}`, file);
  return all;
}

/** A story as its page holds it: its title that of the page, its widget with a still inside, its steps with their pictures. */
async function contentOf(
  text: string,
  still: string,
  files: Map<string, string>,
  {dataset}: Site,
  said: PageWords
): Promise<Markup> {
  const {story, widget, steps} = storyOf(text, dataset, said.words);
  raised(story);
  const children = childrenOf(story);
  const intro = parsed('<div class="intro"></div>');
  append(intro, ...children.slice(0, children.indexOf(widget)));
  setAttribute(widget, 'heading-level', '2');
  setAttribute(widget, 'class', 'told');
  append(widget, parsed(still));
  for (const [at, [step, shown]] of steps.entries()) {
    const each = await stepStill(shown, {name: `step-${at + 1}`, heading: headingOf(step)}, dataset, said);
    if (each === undefined) continue;
    append(step, parsed(each.figure.text));
    for (const [name, svg] of each.pictures) files.set(name, svg);
  }
  story.childNodes = [];
  append(story, intro, ...children.slice(children.indexOf(widget)));
  return {text: written(story)};
}

const headingOf = (step: Node): string => textOf(childrenOf(step).find(({tagName}) => /^h\d$/.test(tagName)));

function others(slug: string, tellers: readonly Teller[], {pages, words}: PageWords): Markup {
  const rest = tellers.filter((teller) => teller.slug !== slug);
  if (rest.length === 0) return markup``;
  return markup`<nav aria-label="${pages.otherStories}"><p>${pages.otherStories}</p>
<ul>${rest.map((teller) => markup`<li><a href="../../${teller.slug}/${words.lang}/">${teller.title}</a></li>\n`)}</ul></nav>\n`;
}

/** How a story is embedded: each form as it is pasted. */
function embedding(
  {view, language, title}: Catalogued,
  element: string,
  isFrozen: boolean,
  {base, hash}: Site,
  {pages}: PageWords
): Markup {
  const site = base === '' ? 'https://your.site/' : base;
  const address = {base: site, widget: view.widget, slug: view.slug, lang: language, attributes: {}};
  const at = isFrozen ? {...address, frozen: hash} : address;
  const loader = `<script type="module" src="${site}cdn/treatyscope.js"></script>\n`;
  const data = `${site}${isFrozen ? `frozen/${hash}/` : ''}data/datapackage.json`;
  const forms = [
    [pages.storyLink, `<p><a href="${writeAddress(at)}">${title}</a></p>`],
    [pages.storyFrame, frameOf(writeAddress(at, 'embed'), title)],
    [pages.storyElement, `${loader}<treaty-data src="${data}">\n${element}\n</treaty-data>`]
  ] as const;
  return markup`<details class="embedding"><summary>${pages.embedStory}</summary>
${forms.map(([name, code]) => markup`<p>${name}</p><pre tabindex="0">${code}</pre>\n`)}</details>\n`;
}
