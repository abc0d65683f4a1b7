import {parseHTML} from 'linkedom';
import {palette} from '../../charts/paint.js';
import {textWidth} from '../../charts/measure.js';
import {cardSize} from '../../embed/card-size.js';
import {escaped} from './escape.js';
import type {Shown} from '../../embed/catalogue.js';
import type {Figure} from './figure.js';
import {paint, rulesOf, toldBy} from './painted.js';
import type {Told} from './painted.js';
import {drawnStyles} from './styles.js';

const [width, height] = cardSize;
const margin = 48;
const [ink, muted, paper, hairline] = [palette.ink[0], palette.muted[0], palette.paper[0], palette.hairline[0]];

/** What a card says beside its picture. */
export interface CardText {
  readonly title: string;
  readonly sentence: string;
  /** What goes with the picture, wherever it goes. */
  readonly notes: readonly string[];
  /** As of when, and whose data. */
  readonly source: string;
}

/** A view as one picture that needs nothing around it: title, sentence, drawing with its legend and notes, source. */
export function cardOf(text: CardText, figure: Figure | undefined): string {
  const drawing = figure && drawingOf(figure);
  const isBeside = drawing !== undefined && drawing.width / drawing.height < 1.7;
  const column = isBeside ? 500 : width - 2 * margin;
  const [titlePx, sentencePx] = isBeside ? [36, 24] : [40, drawing ? 24 : 32];
  let y = margin + 8;
  const line = (words: string, px: number, step: number, weight = 400, fill: string = ink): string => {
    y += step;
    return textAt(margin, y, words, px, weight, fill);
  };
  const said = wrapped(text.title, titlePx, column, 4, true).map((words) => line(words, titlePx, titlePx + 6, 600));
  y += 12;
  for (const words of wrapped(text.sentence, sentencePx, column, drawing && !isBeside ? 2 : 8))
    said.push(line(words, sentencePx, sentencePx * 1.34));
  const top = isBeside ? margin : y + 20;
  const source = wrapped(text.source, 18, column, isBeside ? 2 : 1);
  const end = height - margin - source.length * 24;
  const keys: string[] = [];
  y += 24;
  for (const {svg, label, width: wide, height: tall} of isBeside ? drawing.legend : []) {
    if (y + tall > end - 16) break;
    const step = Math.max(28, tall + 6);
    keys.push(`<g transform="translate(${margin} ${y + (step - tall) / 2})">${svg}</g>`);
    keys.push(textAt(margin + Math.max(44, wide + 16), y + step / 2 + 7, label, 20, 400, ink));
    y += step;
  }
  const notes = isBeside ? notesFor(text.notes, column, end - 20 - y) : [];
  y = end - 12 - notes.length * noteStep;
  const small = notes.map((words) => line(words, notePx, noteStep, 400, muted));
  const box = isBeside
    ? {x: margin + column + 32, y: margin, width: width - column - 2 * margin - 32, height: height - 2 * margin}
    : {x: margin, y: top, width: column, height: end - 16 - top};
  y = end;
  const footer = source.map((words) => line(words, 18, 24, 400, muted));
  const rule = `<path d="M${margin} ${end}H${margin + column}" stroke="${hairline}"/>`;
  const content = [...said, ...keys, ...small, drawing ? fitted(drawing, box) : '', rule, ...footer].join('');
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="Arimo, Arial, Helvetica, sans-serif" role="img"><title>${escaped(text.title)}</title><desc>${escaped(text.sentence)}</desc><rect width="${width}" height="${height}" fill="${paper}"/>${content}</svg>`;
}

const notePx = 14;
const noteStep = notePx * 1.3;

/** As many of the notes as there is room for: the last, which goes with every map, before the others. */
function notesFor(notes: readonly string[], room: number, tall: number): string[] {
  const kept: string[][] = [];
  let left = Math.floor(tall / noteStep);
  for (const note of [...notes].reverse()) {
    const lines = wrapped(note, notePx, room, 9);
    if (lines.length > left) continue;
    left -= lines.length;
    kept.unshift(lines);
  }
  return kept.flat();
}

/** A picture by itself, in its own size. */
export interface Alone {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

/** A picture with the keys to it. */
export interface Drawing extends Alone {
  readonly legend: readonly (Alone & {readonly label: string})[];
}

function drawingOf({shown, drawn}: Figure): Drawing | undefined {
  // Of the widths the middle one says most in letters that are still large on a card.
  const [, markup] = [...drawn][1] ?? [];
  return markup === undefined ? undefined : drawingIn(shown, markup);
}

/** The drawing in what an element shows, with its legend, painted; what is a table has none. */
export function drawingIn(shown: Shown, markup: string): Drawing | undefined {
  const {document} = parseHTML(`<!doctype html><html><body>${markup}</body></html>`);
  const [main] = [...document.querySelectorAll('.picture svg:not(.marks)')].filter(
    (svg) => !svg.closest('li, button, table')
  );
  if (main === undefined) return undefined;
  const told = toldBy(rulesOf(drawnStyles(shown.widget)), document.documentElement);
  const legend = [...document.querySelectorAll('.legend li, .key li')].flatMap((item) => {
    const [svg] = item.querySelectorAll('svg');
    const label = (item.textContent ?? '').replace(/\s+/g, ' ').trim();
    return svg ? [{...alone(svg, told), label}] : [];
  });
  return {...alone(main, told), legend};
}

/** A drawing painted by itself, in its own size. */
function alone(svg: Element, told: Told): Alone {
  paint(svg, told);
  const [, , wide = 0, tall = 0] = (svg.getAttribute('viewBox') ?? '').split(/\s+/).map(Number);
  svg.setAttribute('width', String(wide));
  svg.setAttribute('height', String(tall));
  return {svg: String(svg), width: wide, height: tall};
}

function fitted(
  {svg, width: wide, height: tall}: Alone,
  box: Readonly<Record<'x' | 'y' | 'width' | 'height', number>>
): string {
  const zoom = Math.min(box.width / wide, box.height / tall);
  const [x, y] = [box.x + (box.width - wide * zoom) / 2, box.y + (box.height - tall * zoom) / 2];
  return `<g transform="translate(${x.toFixed(1)} ${y.toFixed(1)}) scale(${zoom.toFixed(4)})" font-size="13">${svg}</g>`;
}

/** A line of text in a picture. */
export const textAt = (x: number, y: number, text: string, size: number, weight: number, fill: string): string =>
  `<text x="${x}" y="${y}" font-size="${size}" font-weight="${weight}" fill="${fill}">${escaped(text)}</text>`;

/** A text in lines of a width, the last one cut off where there are too many. */
export function wrapped(text: string, size: number, room: number, most: number, isBold = false): string[] {
  const wide = (line: string): number => textWidth(line, size) * (isBold ? 1.08 : 1);
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && wide(longer) > room) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  lines.push(line);
  if (lines.length <= most) return lines;
  return [...lines.slice(0, most - 1), `${lines[most - 1]}…`];
}
