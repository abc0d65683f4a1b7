import {tokensOf} from '../data/tokens.js';
import type {Asked} from './asked.js';
import {copyOf, feedFor} from './export-stage.js';

/** What stands in a preview as it stands in a page; everything else that our snippets hold is drawn live in its place. */
const asWritten = new Set('a,p,figure,figcaption,table,thead,tbody,tr,th,td,ul,li'.split(','));
const kept = ['href', 'scope'];

/** How an element is shown once more. */
export interface LiveCopy {
  readonly lang: string;
  readonly theme: string;
  readonly width: number | undefined;
}

/** The element once more, with its data, in a language, a theme and a width. */
export function liveCopy(asked: Asked, {lang, theme, width}: LiveCopy): HTMLElement {
  const copy = copyOf(asked);
  copy.lang = lang;
  copy.theme = theme;
  const box = document.createElement('div');
  box.className = 'live';
  box.addEventListener('context-request', feedFor(asked));
  if (width !== undefined) box.style.maxInlineSize = `${width}px`;
  box.append(copy);
  return box;
}

/** A snippet of ours as a page shows it, with a live element where its picture, its element or its frame stands. */
export function previewOf(markup: string, live: () => HTMLElement): DocumentFragment {
  const root = document.createDocumentFragment();
  const open: {readonly name: string; readonly node: ParentNode & Node}[] = [{name: '', node: root}];
  let within = ''; // what stands in an element of ours is not seen once it has drawn
  for (const token of tokensOf(markup)) {
    const {node} = open.at(-1) ?? {node: root};
    if (within !== '') within = token.kind === 'end' && token.name === within ? '' : within;
    else if (token.kind === 'text') node.append(token.text);
    else if (token.kind === 'end') {
      if (open.length > 1 && open.at(-1)?.name === token.name) open.pop();
    } else if (asWritten.has(token.name)) {
      const element = document.createElement(token.name);
      for (const name of kept)
        if (token.attributes.has(name)) element.setAttribute(name, token.attributes.get(name) ?? '');
      node.append(element);
      open.push({name: token.name, node: element});
    } else if (token.name !== 'treaty-data') {
      node.append(live());
      if (token.name.startsWith('treaty-')) within = token.name;
    }
  }
  return root;
}
