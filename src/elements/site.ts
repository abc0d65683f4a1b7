import type {LitElement} from 'lit';
import {selectionKeys, writeSelection} from '../data/selection.js';
import type {ViewAddress} from '../embed/address.js';
import type {Asked} from './asked.js';

// What belongs to the page that an element stands in, not to what it shows.
const notShared = new Set(['data', 'src', 'group', 'heading-level', 'theme', 'lang']);
const selected: ReadonlySet<string> = new Set(selectionKeys);

/** The view that an element shows as the address of its site's page for it. */
export function shownView(asked: Asked, {base}: Pick<ViewAddress, 'base'>): ViewAddress {
  const {host, scene} = asked;
  const widget = host.localName.replace(/^treaty-/, '');
  const attributes = {...ownOf(host), ...writeSelection(scene.selection)};
  return {base, widget, attributes, lang: scene.words.lang};
}

/** The closest element around with an attribute, also outside the shadow roots around. */
export function around(element: Element, attribute: string): Element | undefined {
  const found = element.closest(`[${attribute}]`);
  if (found) return found;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? around(root.host, attribute) : undefined;
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
