import type {CSSResult} from 'lit';

/** Gives a shadow root one more style sheet, once. */
export function adopt(root: Node, {styleSheet}: CSSResult): void {
  if (!(root instanceof ShadowRoot) || !styleSheet || root.adoptedStyleSheets.includes(styleSheet)) return;
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, styleSheet];
}
