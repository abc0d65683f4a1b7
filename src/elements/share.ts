import {html} from 'lit';
import type {LitElement} from 'lit';
import {citation} from '../charts/cite.view.js';
import {selectionKeys, toQuery} from '../data/selection.js';
import type {Asked} from './asked.js';
import {openDialog} from './dialog.js';

// What belongs to the page that an element stands in, not to what it shows.
const notShared = new Set(['data', 'src', 'group', 'heading-level', 'theme', 'lang']);

const selected: ReadonlySet<string> = new Set(selectionKeys);

/**
 * The address under which what an element shows is found: a page for views, where the page around says by `view-base`
 * which; else this page, with the selection where it keeps it in its address.
 */
function linkOf({host, scene}: Asked): string {
  const base = around(host, 'view-base');
  if (base !== undefined) {
    const url = new URL(base.getAttribute('view-base') ?? '', base.baseURI);
    const others = {widget: host.localName.replace(/^treaty-/, ''), ...ownOf(host), lang: scene.words.lang};
    url.search = toQuery(scene.selection, others);
    return url.href;
  }
  const page = new URL(location.href);
  // A page with sync="url" writes a moment later than a person may press.
  if (around(host, 'sync')?.getAttribute('sync') === 'url') {
    const others = page.search
      .slice(1)
      .split('&')
      .filter((part) => part !== '' && !selected.has(part.split('=', 1)[0] ?? ''));
    page.search = [...others, toQuery(scene.selection)].filter(Boolean).join('&');
  }
  if (host.id !== '') page.hash = host.id;
  return page.href;
}

/** Copies the link; where the page does not let us, it stands in a field to be taken from. */
export async function copyLink(asked: Asked): Promise<string | undefined> {
  const {menu} = asked.scene.words;
  const link = linkOf(asked);
  if (await copied(link)) return menu.linkCopied;
  openDialog(asked, {
    heading: menu.linkHere,
    close: menu.close,
    content: html`<p>${menu.copyThis}</p>${field(menu.linkHere, link, 2)}`
  });
  selectFirst(asked);
  return undefined;
}

/** Shows how to cite what an element shows, as text and for a bibliography. */
export function openCitation(asked: Asked): undefined {
  const {view, scene} = asked;
  const {words, facts} = scene;
  const {menu} = words;
  const {text, bibtex} = citation(view.title, facts.dataset, linkOf(asked), words);
  const draw = openDialog(asked, parts(''));
  const copy = async (what: string, content: string): Promise<void> =>
    draw(parts((await copied(content)) ? menu.copied(what) : menu.copyThis));
  function parts(said: string) {
    const part = (what: string, content: string, rows: number) => html`
      <p><b>${what}</b></p>
      ${field(what, content, rows)}
      <p><button type="button" aria-label=${menu.copy(what)} @click=${() => copy(what, content)}>${menu.copy(what)}</button></p>
    `;
    return {
      heading: menu.cite,
      close: menu.close,
      content: html`${part(menu.citeText, text, 4)}${part(menu.citeBibtex, bibtex, 9)}<p role="status">${said}</p>`
    };
  }
  return undefined;
}

const field = (name: string, content: string, rows: number) =>
  html`<textarea readonly aria-label=${name} rows=${rows} .value=${content} @focus=${selectAll}></textarea>`;

const selectAll = (event: Event): void => (event.target as HTMLTextAreaElement).select();

function selectFirst({host}: Asked): void {
  host.renderRoot.querySelector<HTMLTextAreaElement>('dialog textarea')?.focus();
}

/** Whether a text is in the clipboard now; a frame may have no right to it. */
async function copied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** The closest element around with an attribute, also outside the shadow roots around. */
function around(element: Element, attribute: string): Element | undefined {
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
