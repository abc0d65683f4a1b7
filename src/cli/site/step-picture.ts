import {palette} from '../../charts/paint.js';
import {textWidth} from '../../charts/measure.js';
import {textOf as textOfSentence} from '../../charts/view.js';
import type {View} from '../../charts/view.js';
import type {Shown} from '../../embed/catalogue.js';
import {drawingIn, textAt, wrapped} from './card.js';
import {escaped} from './escape.js';

/** A picture in a file of its own, and its size in CSS px. */
export interface StepPicture {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

const [ink, muted, paper] = [palette.ink[0], palette.muted[0], palette.paper[0]];
const margin = 12;
const [titlePx, keyPx, smallPx] = [16, 13, 12] as const;
const gap = 16;

/** What an element shows at a width as one picture: title, keys, drawing, as of when. What is a table has none. */
export function stepPicture(shown: Shown, view: View, markup: string): StepPicture | undefined {
  const drawing = drawingIn(shown, markup);
  if (drawing === undefined) return undefined;
  const width = drawing.width + 2 * margin;
  let y = margin;
  const parts: string[] = [];
  const write = (text: string, px: number, weight: number, fill: string): void => {
    for (const line of wrapped(text, px, drawing.width, 6, weight > 400)) {
      y += px * 1.35;
      parts.push(textAt(margin, y - px * 0.25, line, px, weight, fill));
    }
  };
  write(view.title, titlePx, 600, ink);
  y += 8;
  let x = margin;
  let tall = 0;
  for (const {svg, label, width: wide, height} of drawing.legend) {
    const room = wide + 8 + textWidth(label, keyPx);
    if (x > margin && x + room > width - margin) {
      x = margin;
      y += tall + 6;
      tall = 0;
    }
    tall = Math.max(tall, height, keyPx + 6);
    parts.push(`<g transform="translate(${x.toFixed(1)} ${y.toFixed(1)})">${svg}</g>`);
    parts.push(
      textAt(Math.round(x + wide + 8), Math.round(y + Math.max(height, keyPx) / 2 + 5), label, keyPx, 400, ink)
    );
    x += room + gap;
  }
  y += tall + 8;
  parts.push(`<g transform="translate(${margin} ${y.toFixed(1)})" font-size="13">${drawing.svg}</g>`);
  y += drawing.height + 4;
  write(view.asOf, smallPx, 400, muted);
  const height = Math.ceil(y + margin);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="Arimo, Arial, Helvetica, sans-serif" role="img"><title>${escaped(view.title)}</title><desc>${escaped(textOfSentence(view.sentence))}</desc><rect width="${width}" height="${height}" fill="${paper}"/>${parts.join('')}</svg>`;
  return {svg, width, height};
}
