import type {LitElement} from 'lit';
import {selectionKeys, writeSelection} from '../data/selection.js';
import {slugOf} from '../embed/catalogue.js';
import type {ViewAddress} from '../embed/address.js';
import type {Asked} from './asked.js';

// What belongs to the page that an element stands in, not to what it shows.
const notShared = new Set(['data', 'src', 'group', 'heading-level', 'theme', 'lang']);
const selected: ReadonlySet<string> = new Set(selectionKeys);

const dataset = /^(.*\/)(?:frozen\/([0-9a-f]{8,64})\/)?data\/datapackage\.json$/;
const loader = /^(.*\/)cdn\/(?:[^/]+\/)?(?:treatyscope|loader)\.js$/;

/** The site whose pages show what the elements of a page do. */
export interface Site {
  readonly base: string;
  /** The hash of the copy that the element is drawn from, or of the one that the page says is the same as its dataset. */
  readonly frozen?: string | undefined;
  /** Whether what the element shows now is that copy. */
  readonly isFrozen: boolean;
}

/**
 * The site of an element: what the page around it says by `view-base` and `view-frozen`, else the folder in which its
 * dataset stands, else the folder of the loader; nothing where none of these is known.
 */
export function siteOf(host: Element): Site | undefined {
  const told = around(host, 'view-base');
  const address = addressOfData(host);
  const [, folder, hash] = (address && dataset.exec(address)) || [];
  const frozen = hash ?? (around(host, 'view-frozen')?.getAttribute('view-frozen') || undefined);
  const base = told ? new URL('.', new URL(told.getAttribute('view-base') ?? '', told.baseURI)).href : folder;
  const known = base ?? loaderFolder();
  return known === undefined ? undefined : {base: known, frozen, isFrozen: hash !== undefined};
}

/** The view that an element shows as the address of its site's page for it. */
export function shownView(asked: Asked, {base}: Pick<Site, 'base'>): ViewAddress {
  const {host, scene} = asked;
  const widget = host.localName.replace(/^treaty-/, '');
  const attributes = {...ownOf(host), ...writeSelection(scene.selection)};
  return {base, widget, attributes, lang: scene.words.lang};
}

/** The same view by the name of its page, where the catalogue has one. */
export function catalogued(view: ViewAddress): ViewAddress {
  return {...view, slug: slugOf(view.widget, view.attributes)};
}

/** The closest element around with an attribute, also outside the shadow roots around. */
export function around(element: Element, attribute: string): Element | undefined {
  return closest(element, `[${attribute}]`);
}

function closest(element: Element, selector: string): Element | undefined {
  const found = element.closest(selector);
  if (found) return found;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? closest(root.host, selector) : undefined;
}

/** Where the data of an element come from, by its own address or by that of its <treaty-data>. */
function addressOfData(host: Element): string | undefined {
  const id = host.getAttribute('data');
  const named = id ? document.getElementById(id) : undefined;
  const source = [host, named ?? closest(host, 'treaty-data')].find((element) => element?.getAttribute('src'));
  return source ? new URL(source.getAttribute('src') ?? '', source.baseURI).href : undefined;
}

function loaderFolder(): string | undefined {
  const folders = [...document.scripts].map(({src}) => loader.exec(src)?.[1]);
  return folders.find((folder) => folder !== undefined);
}

/** An element's own settings by attribute, without those of the selection, which are written once for all. */
function ownOf(host: LitElement): Record<string, string> {
  const own: Record<string, string> = {};
  for (const [key, {attribute, state}] of (host.constructor as typeof LitElement).elementProperties) {
    const name = typeof attribute === 'string' ? attribute : String(key).toLowerCase();
    if (attribute === false || state || notShared.has(name) || selected.has(name)) continue;
    const value: unknown = Reflect.get(host, key);
    if (typeof value === 'string' && value !== '') own[name] = value;
  }
  return own;
}
