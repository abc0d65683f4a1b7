import {datasetOf, readAddress} from '../embed/address.js';
import type {ViewAddress} from '../embed/address.js';

/**
 * Tells a widget and the <treaty-data> around it what the address of a view asks for; false where that is no view that there
 * is. What a view of the catalogue is made of comes with us, so that nothing is read from a page or run through its policy.
 */
export async function tellView(element: Element, address: string): Promise<boolean> {
  const view = readAddress(address);
  if (view === undefined) return false;
  const attributes = view.slug === undefined ? view.attributes : await attributesOf(element, view, view.slug);
  if (attributes === undefined) return false;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  if (view.lang) element.setAttribute('lang', view.lang);
  element.parentElement?.setAttribute('view-base', `${view.base}view.html`);
  element.parentElement?.setAttribute('src', datasetOf(view));
  return true;
}

async function attributesOf(
  element: Element,
  view: ViewAddress,
  slug: string
): Promise<Readonly<Record<string, string>> | undefined> {
  if (view.widget === 'story') return (await import('./story.js')).tellStory(element, view);
  const {viewOf} = await import('../embed/catalogue.js');
  return viewOf(view.widget, slug)?.attributes;
}
