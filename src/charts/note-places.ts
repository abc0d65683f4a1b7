import {textWidth} from './measure.js';

/** A place in a picture, in CSS px. */
export type Place = readonly [x: number, y: number];

/** What something takes up in a picture, in CSS px. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A note to be placed. */
export interface NoteAsk {
  readonly text: string;
  /** What it is about; none where that is not in the picture. */
  readonly anchor: Place | undefined;
  /** From there to the middle of the note, where a person has placed it. */
  readonly offset?: Place | undefined;
}

/** What there is in a picture beside notes. */
export interface Surroundings {
  readonly width: number;
  readonly height: number;
  /** Labels and marks that no note may cover. */
  readonly taken: readonly Box[];
  /** What is better left in sight. */
  readonly dear: readonly Box[];
}

/** A note on its plate, with the line that leads to what it is about. */
export interface PlacedNote {
  readonly kind: 'plate';
  readonly box: Box;
  readonly lines: readonly string[];
  readonly lead: readonly [from: Place, to: Place];
}

/** A note for which there is no room: its number stands in the picture, its text under it. */
export interface NumberedNote {
  readonly kind: 'number';
  readonly number: number;
  readonly at: Place;
}

/** A note on what is not in the picture. */
export interface ListedNote {
  readonly kind: 'listed';
}

export type NotePlace = PlacedNote | NumberedNote | ListedNote;

/** A line's height on a plate and the space around its text, in CSS px; the size of its type. */
export const [linePx, padPx] = [17, 6];
const typePx = 13;
/** The radius of a number's disc, in CSS px. */
export const discPx = 9;
/** How wide the text of a plate may be; the narrower ones are tried where there is no room. In CSS px. */
const measures = [176, 132, 96];
const mostLines = 5;
const gapPx = 4;
const distances = [14, 26, 42, 64, 92, 128, 172, 224];
const directions = Array.from({length: 16}, (_, index) => (index * Math.PI) / 8);
/** So much longer, in CSS px, may a line be rather than run across a mark; what costs more than the most is no place. */
const [crossingPx, mostPx] = [90, 240];
/** What is no larger than this, in CSS px, has its line end at its edge. */
const markPx = 64;

/**
 * Where notes stand in a picture: beside what they are about, over no label, no mark and no other note, with a line that leads
 * there. The nearest free place wins; where there is none, a number stands for the note. One that a person has placed stands
 * there, unless it would leave the picture or cover another one.
 */
export function placeNotes(asks: readonly NoteAsk[], around: Surroundings): readonly NotePlace[] {
  const placed = new Map<NoteAsk, NotePlace>();
  const plates: PlacedNote[] = [];
  const keep = (ask: NoteAsk, place: PlacedNote | undefined): void => {
    if (!place) return;
    plates.push(place);
    placed.set(ask, place);
  };
  // What a person has placed comes first, so that the others make room for it.
  for (const ask of asks) if (ask.offset) keep(ask, byHand(ask, around, plates));
  for (const ask of asks) if (!placed.has(ask)) keep(ask, nearest(ask, around, plates));
  let number = 0;
  const discs: Box[] = [];
  return asks.map((ask): NotePlace => {
    const place = placed.get(ask);
    if (place) return place;
    if (!ask.anchor) return {kind: 'listed'};
    number += 1;
    const at = discFor(ask.anchor, around, [...plates.map(({box}) => box), ...discs]);
    discs.push(discBox(at));
    return {kind: 'number', number, at};
  });
}

function byHand(
  {text, anchor, offset}: NoteAsk,
  around: Surroundings,
  plates: readonly PlacedNote[]
): PlacedNote | undefined {
  if (!anchor || !offset) return undefined;
  const lines = wrap(text, measures[0]!);
  const plate = plateAt(lines, [anchor[0] + offset[0], anchor[1] + offset[1]], anchor, ownOf(anchor, around));
  return isInside(plate.box, around) && plates.every(({box}) => !meet(box, plate.box, gapPx)) ? plate : undefined;
}

function nearest({text, anchor}: NoteAsk, around: Surroundings, plates: readonly PlacedNote[]): PlacedNote | undefined {
  if (!anchor || !isInside({x: anchor[0], y: anchor[1], width: 0, height: 0}, around)) return undefined;
  for (const measure of measures) {
    const lines = wrap(text, measure);
    if (lines.length > mostLines) continue;
    const best = candidates(lines, anchor, ownOf(anchor, around))
      .filter(({box}) => isInside(box, around) && isFree(box, around, plates))
      .map((plate) => ({plate, cost: costOf(plate, around, plates)}))
      .filter(({cost}) => cost <= mostPx)
      .reduce<{plate: PlacedNote; cost: number} | undefined>(
        (least, each) => (least && least.cost <= each.cost ? least : each),
        undefined
      );
    if (best) return best.plate;
  }
  return undefined;
}

function candidates(lines: readonly string[], anchor: Place, own: Box): readonly PlacedNote[] {
  const {width, height} = sizeOf(lines);
  return distances.flatMap((distance) =>
    directions.map((angle) => {
      const x = anchor[0] + Math.cos(angle) * (distance + width / 2);
      const y = anchor[1] + Math.sin(angle) * (distance + height / 2);
      return plateAt(lines, [x, y], anchor, own);
    })
  );
}

function plateAt(lines: readonly string[], [x, y]: Place, anchor: Place, own: Box): PlacedNote {
  const {width, height} = sizeOf(lines);
  const box = {x: x - width / 2, y: y - height / 2, width, height};
  const from = within(box, anchor);
  return {kind: 'plate', box, lines, lead: [from, within(own, from)]};
}

/** The mark that a note is about, at whose edge its line ends; nothing but the place itself where there is none. */
const ownOf = (anchor: Place, {taken}: Surroundings): Box =>
  taken
    .filter((box) => holds(box, anchor) && Math.max(box.width, box.height) <= markPx)
    .reduce((largest, box) => (box.width * box.height > largest.width * largest.height ? box : largest), {
      x: anchor[0],
      y: anchor[1],
      width: 0,
      height: 0
    });

/** The point of a box that is nearest to another one. */
const within = ({x, y, width, height}: Box, [px, py]: Place): Place => [
  Math.min(Math.max(px, x), x + width),
  Math.min(Math.max(py, y), y + height)
];

const sizeOf = (lines: readonly string[]): {readonly width: number; readonly height: number} => ({
  // Text may be drawn in a wider type than was measured.
  width: Math.ceil(Math.max(...lines.map((line) => textWidth(line, typePx) * 1.08))) + 2 * padPx,
  height: lines.length * linePx + 2 * padPx - 2
});

const isFree = (box: Box, {taken}: Surroundings, plates: readonly PlacedNote[]): boolean =>
  taken.every((other) => !meet(box, other, gapPx)) && plates.every((other) => !meet(box, other.box, gapPx));

function costOf({box, lead}: PlacedNote, {taken, dear}: Surroundings, plates: readonly PlacedNote[]): number {
  const [from, to] = lead;
  const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
  const covered = dear.reduce((sum, other) => sum + shared(box, other), 0);
  // The mark that a note is about is where its line ends.
  const crossed = taken.filter((other) => !holds(other, to) && crosses(lead, other)).length;
  if (plates.some((other) => crosses(lead, other.box) || crosses(other.lead, box))) return Infinity;
  return length + (covered / (box.width * box.height)) * 120 + crossed * crossingPx;
}

function discFor([x, y]: Place, around: Surroundings, others: readonly Box[]): Place {
  const places = [14, 22].flatMap((distance) =>
    directions.map((angle): Place => [x + Math.cos(angle) * distance, y + Math.sin(angle) * distance])
  );
  const cost = (place: Place): number => {
    const box = discBox(place);
    if (!isInside(box, around)) return Infinity;
    const over = (boxes: readonly Box[]): number => boxes.reduce((sum, other) => sum + shared(box, other), 0);
    return over(around.taken) + 10 * over(others);
  };
  return places.reduce((best, place) => (cost(place) < cost(best) ? place : best));
}

const discBox = ([x, y]: Place): Box => ({x: x - discPx, y: y - discPx, width: 2 * discPx, height: 2 * discPx});

/** A text in lines of at most a width, broken between words; a word that is longer stands alone. */
function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word;
    if (lines.length > 0 && textWidth(longer, typePx) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

const isInside = ({x, y, width, height}: Box, around: Surroundings): boolean =>
  x >= 1 && y >= 1 && x + width <= around.width - 1 && y + height <= around.height - 1;

const meet = (a: Box, b: Box, gap: number): boolean =>
  a.x < b.x + b.width + gap && b.x < a.x + a.width + gap && a.y < b.y + b.height + gap && b.y < a.y + a.height + gap;

const holds = ({x, y, width, height}: Box, [px, py]: Place): boolean =>
  px >= x - 2 && px <= x + width + 2 && py >= y - 2 && py <= y + height + 2;

/** How much two boxes share, in square CSS px. */
function shared(a: Box, b: Box): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return Math.max(0, width) * Math.max(0, height);
}

/** Whether a line runs through a box: by clipping it. */
function crosses([[x1, y1], [x2, y2]]: PlacedNote['lead'], {x, y, width, height}: Box): boolean {
  let [enter, leave] = [0, 1];
  for (const [start, by, from, until] of [
    [x1, x2 - x1, x, x + width],
    [y1, y2 - y1, y, y + height]
  ] as const) {
    if (by === 0) {
      if (start < from || start > until) return false;
      continue;
    }
    const [one, other] = [(from - start) / by, (until - start) / by];
    enter = Math.max(enter, Math.min(one, other));
    leave = Math.min(leave, Math.max(one, other));
  }
  return enter < leave;
}
