import {html} from 'lit';
import {citation} from '../charts/cite.view.js';
import {selectionKeys, toQuery} from '../data/selection.js';
import {writeAddress} from '../embed/address.js';
import type {Asked} from './asked.js';
import {openDialog} from './dialog.js';
import {around, shownView} from './site.js';

const selected: ReadonlySet<string> = new Set(selectionKeys);

/**
 * The address under which what an element shows is found: a page for views, where the page around says by `view-base`
 * which; else this page, with the selection where it keeps it in its address.
 */
export function linkOf(asked: Asked): string {
  const {host, scene} = asked;
  const base = around(host, 'view-base');
  if (base !== undefined) {
    const page = new URL(base.getAttribute('view-base') ?? '', base.baseURI);
    return new URL(writeAddress(shownView(asked, {base: ''})), page).href;
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
export async function copied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** Whether markup is in the clipboard as it looks, with its words for whoever takes only text. */
export async function copiedAsLooks(markup: string, text: string): Promise<boolean> {
  try {
    const kinds = {'text/html': markup, 'text/plain': text};
    const blobs = Object.entries(kinds).map(([type, content]) => [type, new Blob([content], {type})]);
    await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
    return true;
  } catch {
    return false;
  }
}
