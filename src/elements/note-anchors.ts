import {isDate, lastDay, time} from '../data/dates.js';
import type {MapView} from '../charts/map.view.js';
import type {Box, Place} from '../charts/note-places.js';
import type {TrendView} from '../charts/trend.view.js';
import type {View} from '../charts/view.js';

/** What notes may be on in a drawing, what they may not cover, and what they would better leave in sight. */
export interface AnchorsOf {
  readonly anchorOf: (on: string) => Place | undefined;
  readonly taken: readonly Box[];
  readonly dear: readonly Box[];
}

/** Finds them in a drawing as it stands; `boxOf` is what an element takes up in it. */
export type Anchors = (view: View, drawing: SVGSVGElement, boxOf: (element: Element) => Box) => AnchorsOf;

/** How far apart boxes stand that follow a line, in CSS px. */
const stridePx = 12;

/** How a picture of a tag is read. */
export function anchorsIn(tag: string): Anchors {
  switch (tag) {
    case 'treaty-map':
      return onMap;
    case 'treaty-trend':
      return onTrend;
    case 'treaty-timeline':
      return onTimeline;
    default:
      return onMarks;
  }
}

const onMarks: Anchors = (_, drawing, boxOf) => ({
  anchorOf: (on) => middleOf(markOf(drawing, on), boxOf),
  taken: boxesOf(drawing, 'text, .mark, .tile, .date line', boxOf),
  dear: []
});

const onMap: Anchors = (view, drawing, boxOf) => {
  const {ground, symbols, states, form} = view as MapView;
  if (form !== 'map' || !ground) return onMarks(view, drawing, boxOf);
  const zoom = drawing.viewBox.baseVal.width / ground.width;
  const areas = new Map(ground.shapes.map(({id, area}) => [id, area]));
  const named = states.filter(({label, kind}) => label !== undefined && kind !== 'none');
  return {
    anchorOf: (on) => {
      const symbol = symbols.find(({events}) => events.includes(on));
      const point = symbol?.point ?? ground.anchors.get(on);
      return point && [point[0] * zoom, point[1] * zoom];
    },
    taken: boxesOf(drawing, 'text, .dot, circle:not(.magnet)', boxOf),
    // A state is about as wide as a square of its land.
    dear: named.flatMap(({id}) => {
      const at = ground.anchors.get(id);
      const side = Math.sqrt(areas.get(id) ?? 0) * zoom;
      return at ? [{x: at[0] * zoom - side / 2, y: at[1] * zoom - side / 2, width: side, height: side}] : [];
    })
  };
};

const onTrend: Anchors = (view, drawing, boxOf) => {
  const {steps} = view as TrendView;
  const lines = [...drawing.querySelectorAll<SVGPathElement>('path.line')];
  return {
    anchorOf: (on) => {
      const isDay = isDate(on);
      const line = drawing.querySelector(`path.line.${isDay ? 'parties' : CSS.escape(on)}`);
      const {start, corners, end} = cornersOf(line);
      if (!isDay) return end;
      const at = steps.findLastIndex(({date}) => lastDay(date) <= lastDay(on));
      const [first, last] = [corners[0], corners.at(-1)];
      if (!start || !first || !last || !end || steps.length < 2) return undefined;
      const [from, until] = [time(lastDay(steps[0]!.date)), time(lastDay(steps.at(-1)!.date))];
      const x = first[0] + ((time(lastDay(on)) - from) / (until - from)) * (last[0] - first[0]);
      return x < start[0] || x > end[0] ? undefined : [x, corners[at]?.[1] ?? start[1]];
    },
    taken: [...boxesOf(drawing, 'text', boxOf), ...lines.flatMap(along)],
    dear: []
  };
};

/** Where a stepped line begins, where it has risen to after each of its steps, and where it ends. */
function cornersOf(line: Element | null): {
  readonly start?: Place;
  readonly corners: readonly Place[];
  readonly end?: Place;
} {
  const numbers = (line?.getAttribute('d')?.match(/-?[\d.]+/g) ?? []).map(Number);
  const [x = 0, y = 0, ...rest] = numbers;
  if (rest.length === 0) return {corners: []};
  const corners = Array.from(
    {length: (rest.length - 1) / 2},
    (_, index): Place => [rest[2 * index]!, rest[2 * index + 1]!]
  );
  return {start: [x, y], corners, end: [rest.at(-1)!, corners.at(-1)?.[1] ?? y]};
}

/** Small boxes along a line. */
function along(line: SVGPathElement): readonly Box[] {
  const count = Math.ceil(line.getTotalLength() / stridePx);
  return Array.from({length: count}, (_, index) => {
    const {x, y} = line.getPointAtLength(index * stridePx);
    return {x: x - stridePx / 2, y: y - stridePx / 2, width: stridePx, height: stridePx};
  });
}

const onTimeline: Anchors = (view, drawing, boxOf) => {
  const marks = onMarks(view, drawing, boxOf);
  return {
    ...marks,
    anchorOf: (on) => {
      const mark = markOf(drawing, on);
      const found = middleOf(mark?.querySelector('.mark') ?? mark, boxOf);
      return found ?? (isDate(on) ? placeOf(on, drawing) : undefined);
    }
  };
};

/** Where a date stands at the top of the lanes, by the years under them. */
function placeOf(date: string, drawing: SVGSVGElement): Place | undefined {
  const years = [...drawing.querySelectorAll('.axis text.middle')].map(
    (text) => [time(text.textContent.trim()), Number(text.getAttribute('x'))] as const
  );
  const [first, last] = [years[0], years.at(-1)];
  const top = drawing.querySelector('.axis line.grid')?.getAttribute('y1');
  if (!first || !last || first === last || !top) return undefined;
  const x = first[1] + ((time(date) - first[0]) / (last[0] - first[0])) * (last[1] - first[1]);
  return x < 0 || x > drawing.viewBox.baseVal.width ? undefined : [x, Number(top)];
}

const markOf = (drawing: SVGSVGElement, on: string): Element | null =>
  drawing.querySelector(`[data-key="${CSS.escape(on)}"]`);

function middleOf(element: Element | null | undefined, boxOf: (element: Element) => Box): Place | undefined {
  if (!element) return undefined;
  const {x, y, width, height} = boxOf(element);
  return [x + width / 2, y + height / 2];
}

const boxesOf = (drawing: SVGSVGElement, selector: string, boxOf: (element: Element) => Box): readonly Box[] =>
  [...drawing.querySelectorAll(selector)].map(boxOf).filter(({width, height}) => width > 0 || height > 0);
