import {escaped, opening} from '../src/embed/markup.js';

/** What holds an address of this page. */
const addresses = new Set(['src', 'href', 'view-base']);
/** What Lit or the browser wrote, and what a script set. */
const passing = new Set(['style', 'class']);
const empty = new Set(['br', 'img', 'hr']);

/**
 * What stands in an element as markup for another page: its own light DOM, addresses made whole, in the language of the
 * page. Undefined where a provider has its dataset from a script, which markup cannot say.
 */
export function markupOf(root: Element, lang: string): string | undefined {
  const isInMemory = [...root.querySelectorAll('treaty-data')].some((data) => !data.hasAttribute('src'));
  return isInMemory ? undefined : `${opening('div', {lang})}${[...root.childNodes].map(written).join('').trim()}</div>`;
}

function written(node: Node): string {
  if (node instanceof Text) return escaped(node.data);
  if (!(node instanceof Element)) return '';
  const attributes = Object.fromEntries(
    [...node.attributes]
      .filter(({name}) => !passing.has(name))
      .map(({name, value}) => [
        name,
        addresses.has(name) && value !== '' ? new URL(value, document.baseURI).href : value
      ])
  );
  const start = opening(node.localName, attributes);
  if (empty.has(node.localName)) return start;
  const isData = node.localName === 'script';
  const inside = isData ? node.textContent.replaceAll('<', '\\u003c') : [...node.childNodes].map(written).join('');
  return `${start}${inside}</${node.localName}>`;
}
