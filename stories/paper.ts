const forPaper = new WeakMap<CSSStyleSheet, CSSStyleSheet>();
const printed = new WeakSet<CSSStyleSheet>();
/** What is drawn later is found at the latest after so many milliseconds. */
const lookMs = 150;

/** Shows what stands in a column by the rules for paper, as long as it is in the page. */
export function asPrinted(column: Element): void {
  if (!column.isConnected) {
    requestAnimationFrame(() => column.isConnected && asPrinted(column));
    return;
  }
  turn(column);
  setTimeout(() => column.isConnected && asPrinted(column), lookMs);
}

function turn(root: ParentNode): void {
  for (const element of root.querySelectorAll('*')) {
    const {shadowRoot} = element;
    if (!shadowRoot) continue;
    if ('isPrinting' in element && element.isPrinting === false) element.isPrinting = true;
    const sheets = shadowRoot.adoptedStyleSheets;
    if (sheets.some((sheet) => !printed.has(sheet))) shadowRoot.adoptedStyleSheets = sheets.map(paperOf);
    turn(shadowRoot);
  }
}

function paperOf(sheet: CSSStyleSheet): CSSStyleSheet {
  if (printed.has(sheet)) return sheet;
  const made = forPaper.get(sheet) ?? new CSSStyleSheet();
  if (!forPaper.has(sheet)) {
    const text = [...sheet.cssRules].map(({cssText}) => cssText).join('\n');
    made.replaceSync(text.replace(/@media print\b/g, '@media all').replace(/@media screen\b/g, '@media not all'));
    forPaper.set(sheet, made);
    printed.add(made);
  }
  return made;
}
