import {writeAddress} from '../embed/address.js';
import type {ViewAddress} from '../embed/address.js';

/** A piece of a story as it travels: a text, or an element with its attributes and what it holds. */
type Told = string | readonly [name: string, attributes: Readonly<Record<string, string>>, ...content: Told[]];

/** What a story may be made of. Nothing of it is a link, a script, or something with an address. */
const names: ReadonlySet<string> = new Set(
  'h2 h3 h4 p em strong b i ul ol li blockquote treaty-step treaty-value treaty-map treaty-trend treaty-timeline treaty-bars treaty-matrix treaty-table treaty-summary treaty-profile treaty-note'.split(
    ' '
  )
);
/** Ids stay behind: the page may have its own of that name, and its address is not ours to change. */
const attributes =
  /^(lang|dir|instrument|date|period|states|regions|where|types|themes|pillars|organisers|partners|q|highlight|show|as|frame|measure|of|by|state|on|at)$/;

/**
 * Puts the story that an address names into an element, built without any markup from a file beside its page; nothing
 * where the file holds none. Beside its content a story has no attributes.
 */
export async function tellStory(
  element: Element,
  view: ViewAddress
): Promise<Readonly<Record<string, string>> | undefined> {
  const response = await fetch(`${writeAddress(view)}story.json`, {credentials: 'omit', referrerPolicy: 'no-referrer'});
  if (!response.ok) return undefined;
  const file: unknown = await response.json();
  const {treatyscope, content} = file as {readonly treatyscope?: unknown; readonly content?: Told};
  if (treatyscope !== 'story/1' || !Array.isArray(content) || content[0] !== 'treaty-story') return undefined;
  const [, , ...parts] = content as readonly [string, object, ...Told[]];
  element.append(...parts.flatMap(built));
  return {};
}

function built(told: Told): Node[] {
  if (typeof told === 'string') return [document.createTextNode(told)];
  if (!Array.isArray(told)) return [];
  const [name, given, ...content] = told as Exclude<Told, string>;
  const inside = content.flatMap(built);
  if (!names.has(name)) return inside;
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(given)) if (attributes.test(key)) element.setAttribute(key, value);
  element.append(...inside);
  return [element];
}
