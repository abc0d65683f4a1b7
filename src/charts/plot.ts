import {barX, barY, dot, plot, ruleX, ruleY, text} from '@observablehq/plot';
import type {Markish, PlotOptions} from '@observablehq/plot';
import {group, symbolTriangle} from 'd3';
import {hasRoom, valuePx} from './bars-layout.js';
import type {BarsLayout} from './bars-layout.js';
import type {Bar, BarsView} from './bars.view.js';

/** The class of every drawing by Plot; elements style its parts. */
const className = 'plot';

/** A bar at its place. */
type Placed = Bar & {readonly short: string};

const isKnown = ({value}: Bar): boolean => value !== undefined;

/** Draws bars, or one lollipop an event, with Observable Plot: all of it but what people point at. */
export function drawBars(view: BarsView, layout: BarsLayout, page?: Document): SVGSVGElement {
  const placed = view.bars.map((bar, index): Placed => ({...bar, short: layout.labels[index] ?? bar.label}));
  const {isColumns, width, height, top, bottom, left, right, ticks, keys} = layout;
  const count = {domain: [0, Math.max(1, view.peak, ...ticks)], axis: null};
  const bands = {type: 'band', domain: keys, padding: 0, align: 0, round: false, axis: null} as const;
  return safePlot({
    ...(page && {document: page}),
    width,
    height,
    marginTop: top,
    marginBottom: bottom,
    marginLeft: left,
    marginRight: right,
    x: isColumns ? bands : count,
    y: isColumns ? count : bands,
    marks: isColumns ? columnMarks(placed, view, layout) : rowMarks(placed, view, layout)
  });
}

function rowMarks(bars: readonly Placed[], {by, unit, number}: BarsView, layout: BarsLayout): Markish[] {
  const {ticks, left, indent, isNarrow, step} = layout;
  // In a narrow picture the label takes the upper part of its row, the bar the lower.
  const down = isNarrow ? 9 : 0;
  const up = isNarrow ? -11 : 0;
  const last = ticks.at(-1);
  return [
    ruleX(ticks.slice(1), {className: 'grid'}),
    text([ticks.length > 1 ? '0' : `0 ${unit}`], {
      x: [0],
      frameAnchor: 'top',
      dx: isNarrow ? -left : 0,
      dy: -16,
      textAnchor: isNarrow ? 'start' : 'middle',
      className: 'tick'
    }),
    text(ticks.slice(1), {
      x: (tick: number) => tick,
      frameAnchor: 'top',
      dy: -16,
      text: (tick: number) => (tick === last ? `${number(tick)} ${unit}` : number(tick)),
      className: 'tick'
    }),
    by === 'event' ? lollipops(bars, down) : bands(bars, step, isNarrow),
    ruleX([0], {className: 'zero'}),
    text(bars, {
      y: 'key',
      frameAnchor: 'left',
      textAnchor: 'start',
      dx: -left,
      dy: up,
      text: 'before',
      className: 'before'
    }),
    text(bars, {
      y: 'key',
      frameAnchor: 'left',
      textAnchor: 'start',
      dx: indent - left,
      dy: up,
      text: 'short',
      className: 'label'
    }),
    text(bars.filter(isKnown), {
      x: 'value',
      y: 'key',
      textAnchor: 'start',
      dx: valuePx,
      dy: down,
      text: 'text',
      className: 'amount'
    }),
    text(
      bars.filter((bar) => !isKnown(bar)),
      {x: () => 0, y: 'key', textAnchor: 'start', dx: 8, dy: down, text: 'text', className: 'unknown'}
    )
  ];
}

/** A line to a full dot, a dashed line to a ring, a line to an arrow: exact, approximate, at least. */
function lollipops(bars: readonly Placed[], dy: number): Markish[] {
  return byLook(bars, ([look, same]) => {
    const at = {x: 'value', y: 'key', dy, className: look};
    return [
      ruleY(same, {y: 'key', x1: 0, x2: 'value', dy, className: look}),
      look.startsWith('at-')
        ? dot(same, {...at, symbol: symbolTriangle, rotate: look.startsWith('at-least') ? 90 : -90, r: 5})
        : dot(same, {...at, r: 5})
    ];
  });
}

function bands(bars: readonly Placed[], step: number, isNarrow: boolean): Markish[] {
  const [insetTop, insetBottom] = isNarrow ? [step - 21, 5] : [6, 6];
  return byLook(bars, ([look, same]) => [
    barX(same, {x1: 0, x2: 'value', y: 'key', insetTop, insetBottom, className: look}),
    ...(look.startsWith('at-least')
      ? [
          dot(same, {
            x: 'value',
            y: 'key',
            dx: 4,
            dy: (insetTop - insetBottom) / 2,
            symbol: symbolTriangle,
            rotate: 90,
            r: 5,
            className: look
          })
        ]
      : [])
  ]);
}

function columnMarks(bars: readonly Placed[], {unit, number}: BarsView, layout: BarsLayout): Markish[] {
  const {ticks, left, step, written} = layout;
  const last = ticks.at(-1);
  const inset = step > 12 ? 2 : 0.75;
  const wide = bars.filter((bar) => hasRoom(layout, bar));
  return [
    ruleY(ticks.slice(1), {className: 'grid', insetLeft: -left}),
    text(ticks, {
      y: (tick: number) => tick,
      frameAnchor: 'left',
      textAnchor: 'start',
      dx: -left,
      dy: -8,
      text: (tick: number) => (tick === last ? `${number(tick)} ${unit}` : number(tick)),
      className: 'tick'
    }),
    byLook(bars, ([look, same]) => [
      barY(same, {y1: 0, y2: 'value', x: 'key', insetLeft: inset, insetRight: inset, className: look})
    ]),
    ruleY([0], {className: 'zero', insetLeft: -left}),
    text(wide, {x: 'key', y: 'value', dy: -9, text: 'text', className: 'amount'}),
    text(written, {
      x: (key: string) => key,
      frameAnchor: 'bottom',
      dy: 18,
      text: (key: string) => key,
      className: 'tick'
    })
  ];
}

/** The marks of bars that look alike: as exact as one another, and as far forward. */
function byLook(
  bars: readonly Placed[],
  marks: (group: [look: string, bars: readonly Placed[]]) => Markish[]
): Markish[] {
  return [...group(bars.filter(isKnown), ({precision, isBack}) => `${precision}${isBack ? ' back' : ''}`)].flatMap(
    marks
  );
}

/** Plot without what a strict policy or a screen reader trips over: no style element, no names on groups without a role. */
function safePlot(options: PlotOptions): SVGSVGElement {
  const node = plot({...options, className, figure: false}) as SVGSVGElement;
  for (const style of node.querySelectorAll('style')) style.remove();
  for (const named of node.querySelectorAll('[aria-label], [aria-description]')) {
    named.removeAttribute('aria-label');
    named.removeAttribute('aria-description');
  }
  node.setAttribute('aria-hidden', 'true');
  for (const attribute of ['font-family', 'font-size', 'width', 'height']) node.removeAttribute(attribute);
  return node;
}
