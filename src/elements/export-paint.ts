import {copyDrawing, svgElement} from './export-svg.js';

/** A place on the stage, in CSS px from its corner. */
interface Corner {
  readonly left: number;
  readonly top: number;
}

/** What people act with, and what only screen readers hear, has no place in a picture. */
const leftOut =
  'button:not(.value, .name, .cell), input, fieldset, details, .skip, .tip, .menu-list, .menu-said, dialog, .after, script, template';

const sides = ['Top', 'Right', 'Bottom', 'Left'] as const;

/** Paints what stands in an element as it is laid out there: grounds, lines, drawings and text, line by line. */
export function paint(root: Element, into: SVGElement, corner: Corner): void {
  const style = getComputedStyle(root);
  if (root instanceof SVGSVGElement) paintDrawing(root, into, corner);
  if (
    root instanceof SVGSVGElement ||
    root.matches(leftOut) ||
    style.display === 'none' ||
    style.visibility === 'hidden'
  )
    return;
  if (style.clipPath !== 'none') return;
  if (style.display !== 'contents') paintBox(root, style, into, corner);
  const children = root instanceof HTMLSlotElement ? root.assignedNodes() : [];
  for (const child of children.length > 0 ? children : root.childNodes) {
    if (child instanceof Element) paint(child, into, corner);
    else if (child instanceof Text) paintText(child, style, into, corner);
  }
}

function paintDrawing(drawing: SVGSVGElement, into: SVGElement, {left, top}: Corner): void {
  const box = drawing.getBoundingClientRect();
  const copy = box.width > 0 ? copyDrawing(drawing) : undefined;
  if (!copy) return;
  const place = {x: box.left - left, y: box.top - top, width: box.width, height: box.height};
  for (const [key, value] of Object.entries(place)) copy.setAttribute(key, String(Math.round(value * 100) / 100));
  copy.setAttribute('overflow', getComputedStyle(drawing).overflow === 'visible' ? 'visible' : 'hidden');
  into.append(copy);
}

function paintBox(element: Element, style: CSSStyleDeclaration, into: SVGElement, {left, top}: Corner): void {
  const box = element.getBoundingClientRect();
  const [x, y] = [box.left - left, box.top - top];
  if (!/^rgba\(.*,\s*0\)$|^transparent$/.test(style.backgroundColor))
    into.append(svgElement('rect', {x, y, width: box.width, height: box.height, fill: style.backgroundColor}));
  for (const side of sides) {
    const width = Number.parseFloat(style[`border${side}Width`]);
    const colour = style[`border${side}Color`];
    if (!(width > 0) || /^rgba\(.*,\s*0\)$/.test(colour)) continue;
    const isLevel = side === 'Top' || side === 'Bottom';
    into.append(
      svgElement('rect', {
        x: side === 'Right' ? x + box.width - width : x,
        y: side === 'Bottom' ? y + box.height - width : y,
        width: isLevel ? box.width : width,
        height: isLevel ? width : box.height,
        fill: colour
      })
    );
  }
}

/** A piece of text that stands on one line. */
interface Run {
  text: string;
  readonly top: number;
  left: number;
  right: number;
}

function paintText(node: Text, style: CSSStyleDeclaration, into: SVGElement, {left, top}: Corner): void {
  if (node.data.trim() === '') return;
  const isRightToLeft = style.direction === 'rtl';
  for (const run of runsOf(node)) {
    const text = svgElement('text', {
      x: (isRightToLeft ? run.right : run.left) - left,
      y: run.top - top + ascentOf(style),
      fill: style.color,
      'font-family': style.fontFamily,
      'font-size': style.fontSize,
      'font-weight': style.fontWeight,
      textLength: run.right - run.left,
      lengthAdjust: 'spacingAndGlyphs',
      ...(isRightToLeft && {direction: 'rtl'}),
      ...(style.fontVariantNumeric !== 'normal' && {'font-variant-numeric': style.fontVariantNumeric})
    });
    text.textContent = run.text;
    into.append(text);
  }
}

/** The lines of a text as the browser broke it. */
function runsOf(node: Text): readonly Run[] {
  const range = document.createRange();
  const runs: Run[] = [];
  const add = (from: number, until: number): void => {
    range.setStart(node, from);
    range.setEnd(node, until);
    const boxes = [...range.getClientRects()].filter(({width}) => width > 0);
    const [box] = boxes;
    if (!box) return;
    // A word that is broken is read letter by letter.
    if (boxes.length > 1 && until - from > 1) {
      for (let at = from; at < until; at++) add(at, at + 1);
      return;
    }
    const last = runs.at(-1);
    const word = node.data.slice(from, until);
    const space = node.data.slice(0, from).match(/[\n\t ]$/) ? ' ' : '';
    if (last && Math.abs(last.top - box.top) < 1) {
      last.text += space + word;
      last.left = Math.min(last.left, box.left);
      last.right = Math.max(last.right, box.right);
    } else runs.push({text: word, top: box.top, left: box.left, right: box.right});
  };
  // The space at the end of a line takes no room in a file.
  for (const {index, 0: word} of node.data.matchAll(/[^\n\t ]+/g)) add(index, index + word.length);
  return runs;
}

let context: CanvasRenderingContext2D | null | undefined;

/** How far the baseline stands under the top of a line's letters, in CSS px. */
function ascentOf({fontStyle, fontWeight, fontSize, fontFamily}: CSSStyleDeclaration): number {
  context ??= document.createElement('canvas').getContext('2d');
  if (!context) return Number.parseFloat(fontSize) * 0.93;
  context.font = `${fontStyle} ${fontWeight} ${fontSize} ${fontFamily}`;
  return context.measureText('x').fontBoundingBoxAscent;
}
