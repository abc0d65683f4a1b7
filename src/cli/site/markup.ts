import {defaultTreeAdapter as tree, html, parseFragment, serialize} from 'parse5';
import type {DefaultTreeAdapterTypes as Tree} from 'parse5';

/** An element of a piece of markup. */
export type Node = Tree.Element;

/** What only a person with a script can use: its room stays, so that nothing moves once it is there. */
const controls: ReadonlySet<string> = new Set(['label', 'nav', 'select', 'fieldset']);
const controlClasses: ReadonlySet<string> = new Set(['menu', 'switch', 'period']);

/** What says how a mark is worked, or where it is found again. */
const worked = /^(type|part|data-(key|column|pick|tip-for)|aria-(pressed|expanded|haspopup|disabled|sort))$/;

/** A piece of markup as elements: what stands at its top. */
export function parsed(markup: string): Node {
  const fragment = parseFragment(markup);
  return fragment.childNodes.find((node): node is Node => tree.isElementNode(node))!;
}

/** An element as markup. */
export function written(node: Node): string {
  const parent = tree.createDocumentFragment();
  const copy = {...node, parentNode: parent};
  parent.childNodes.push(copy);
  return serialize(parent);
}

export const childrenOf = (node: Node): Node[] =>
  node.childNodes.filter((child): child is Node => tree.isElementNode(child));

export const attribute = (node: Node, name: string): string | undefined =>
  node.attrs.find((attr) => attr.name === name)?.value;

const hasClass = (node: Node, name: string): boolean => (attribute(node, 'class') ?? '').split(/\s+/).includes(name);

export function setAttribute(node: Node, name: string, value: string): void {
  node.attrs = [...node.attrs.filter((attr) => attr.name !== name), {name, value}];
}

/** The text of an element in one line; empty where there is none. */
export function textOf(node: Node | undefined): string {
  const read = (of: Tree.ChildNode): string => {
    if (tree.isTextNode(of)) return of.value;
    return tree.isElementNode(of) ? of.childNodes.map(read).join('') : '';
  };
  return node === undefined
    ? ''
    : read(node)
        .replace(/[ \n]+/g, ' ')
        .trim();
}

/** Puts a text in the place of all that an element holds. */
export function setText(node: Node, text: string): void {
  node.childNodes = [];
  tree.insertText(node, text);
}

/** Elements after all others of one. */
export function append(node: Node, ...added: readonly Node[]): void {
  for (const each of added) tree.appendChild(node, each);
}

/** All elements of a piece, itself first. */
export function* within(node: Node): Generator<Node> {
  yield node;
  for (const child of childrenOf(node)) yield* within(child);
}

/** A drawn element as a page can show it before any script: nothing in it can be pressed, and nothing moves when it can. */
export function stilled(node: Node): Node {
  node.childNodes = node.childNodes.flatMap((child) => {
    if (tree.isTextNode(child)) return /^\s*$/.test(child.value) ? spaceOf(child) : child;
    if (!tree.isElementNode(child)) return [];
    if (hasClass(child, 'skip') || hasClass(child, 'after')) return [];
    const inner = stilled(child);
    return inner.tagName === 'slot' ? inner.childNodes : inner;
  });
  if (controls.has(node.tagName) || [...controlClasses].some((name) => hasClass(node, name))) mute(node);
  const isButton = node.tagName === 'button';
  if (isButton) {
    rename(node, 'span');
    setAttribute(node, 'class', `button ${attribute(node, 'class') ?? ''}`.trim());
  }
  const level = attribute(node, 'role') === 'heading' ? attribute(node, 'aria-level') : undefined;
  if (level !== undefined) rename(node, `h${level}`);
  const isPressed = attribute(node, 'role') === 'button';
  const isRow = isPressed && node.namespaceURI !== html.NS.SVG;
  if (isPressed && !isRow) setAttribute(node, 'role', 'img');
  // A list that scrolls was reached by its rows.
  if (hasClass(node, 'years')) setAttribute(node, 'tabindex', '0');
  node.attrs = node.attrs.filter(({name, value}) => {
    if (name === 'part') return node.tagName === 'details' || value === 'data';
    if (level !== undefined && /^(role|aria-level)$/.test(name)) return false;
    if ((isButton || isRow) && /^(aria-label|role)$/.test(name)) return false;
    if (name === 'tabindex') return value === '0' && !isPressed;
    if (name === 'open' && node.tagName === 'details') return false;
    return !worked.test(name) && !(name === 'class' && value.trim() === '');
  });
  return node;
}

/** Keeps the ids of a piece apart from those of its like. */
export function identified(node: Node, prefix: string): Node {
  for (const each of within(node)) {
    for (const attr of each.attrs) {
      if (attr.name === 'id' || attr.name === 'for' || attr.name === 'aria-labelledby')
        attr.value = `${prefix}-${attr.value}`;
      else if (attr.name === 'href' && attr.value.startsWith('#')) attr.value = `#${prefix}-${attr.value.slice(1)}`;
    }
  }
  return node;
}

function mute(node: Node): void {
  setAttribute(node, 'class', `${attribute(node, 'class') ?? ''} mute`.trim());
  setAttribute(node, 'aria-hidden', 'true');
  for (const each of within(node)) {
    if (each.tagName === 'input' || each.tagName === 'select') setAttribute(each, 'disabled', '');
    each.attrs = each.attrs.filter(({name}) => name !== 'name' && name !== 'aria-label');
  }
}

/** Gives an element another name. */
export function rename(node: Node, name: string): void {
  node.tagName = name;
  node.nodeName = name;
}

// Between two tags on different lines nothing is to be seen but the end of the line.
const spaceOf = (node: Tree.TextNode): Tree.TextNode[] => {
  if (node.value.includes('\n')) return isBetweenWords(node) ? [{...node, value: ' '}] : [];
  return [node];
};

const inline = /^(span|b|a|bdi|button|svg)$/;

/** Whether there is running text on both sides, in which a space counts. */
function isBetweenWords({parentNode}: Tree.TextNode): boolean {
  return (
    parentNode !== null &&
    'tagName' in parentNode &&
    (inline.test(parentNode.tagName) || /^(p|li|td|th)$/.test(parentNode.tagName))
  );
}
