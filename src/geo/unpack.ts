import type {FrameName, Inset, MapFrame, Point, Shape} from './frames.js';

/**
 * A frame as it travels. The texts `rings`, `dx` and `dy` are rows of numbers in ASCII: a last digit in base 52
 * (codes 40–91) after any digits in base 30 (codes 97–126), the lowest first; in `dx` and `dy` odd ones are negative.
 */
export interface PackedFrame {
  readonly width: number;
  readonly height: number;
  /** Pixels to a unit of the grid on which all points lie. */
  readonly step: number;
  /** The shapes' ids in order, one space between. */
  readonly ids: string;
  /** The ids whose status is open. */
  readonly open: readonly string[];
  /**
   * For each shape: anchor x and y, number of rings; for each ring: number of lines; for each line: twice its number
   * of steps, or, where a neighbour's line is walked backwards, one less than twice how many lines ago that one came.
   */
  readonly rings: string;
  /** For each ring that begins with a new line: its start, from the last ring's. For each new line: its steps. */
  readonly dx: string;
  readonly dy: string;
  readonly markers: readonly (readonly [id: string, x: number, y: number])[];
  readonly insets: readonly Inset[];
}

interface Line {
  readonly owner: string;
  readonly start: Point;
  readonly end: Point;
  /** x and y of each step in turn. */
  readonly steps: readonly number[];
  /** The steps as path data. */
  readonly path: string;
}

/** The frame as paths, from its packed form. */
export function unpack(name: FrameName, packed: PackedFrame): MapFrame {
  const {width, height, step, markers, insets} = packed;
  const next = numbers(packed.rings);
  const nextX = numbers(packed.dx);
  const nextY = numbers(packed.dy);
  const lines: Line[] = [];
  let [borders, openBorders] = ['', ''];
  let start: Point = [0, 0];

  /** A new line from the pen; the last one of a ring ends where the ring began, so its last step is not written. */
  const readLine = (owner: string, pen: Point, count: number, closes: boolean): Line => {
    const steps: number[] = [];
    let [x, y] = pen;
    for (let left = closes ? count - 1 : count; left > 0; left--) {
      const dx = signed(nextX()) * step;
      const dy = signed(nextY()) * step;
      steps.push(dx, dy);
      x += dx;
      y += dy;
    }
    if (closes) steps.push(start[0] - x, start[1] - y);
    const line: Line = {owner, start: pen, end: closes ? start : [x, y], steps, path: steps.join()};
    lines.push(line);
    return line;
  };

  const addBorder = (owner: string, line: Line): void => {
    const path = `M${line.start}l${line.path}`;
    if (packed.open.includes(owner) || packed.open.includes(line.owner)) openBorders += path;
    else borders += path;
  };

  const readRing = (id: string): Line[] => {
    const ring: Line[] = [];
    const count = next();
    for (let i = 0; i < count; i++) {
      const word = next();
      const known = word % 2 ? lines[lines.length - (word + 1) / 2] : undefined;
      if (i === 0) start = known?.end ?? [start[0] + signed(nextX()) * step, start[1] + signed(nextY()) * step];
      if (known) addBorder(id, known);
      ring.push(known ? reversed(known) : readLine(id, ring.at(-1)?.end ?? start, word / 2, i === count - 1));
    }
    return ring;
  };

  const shapes = packed.ids.split(' ').map((id): Shape => {
    const anchor: Point = [next() * step, next() * step];
    const rings = Array.from({length: next()}, () => readRing(id));
    const [parent, part] = id.split('-');
    return {
      id,
      ...(part && parent && {parent}),
      path: rings.map((ring) => `M${ring[0]?.start}l${ring.map((line) => line.path)}z`).join(''),
      area: Math.abs(rings.reduce((sum, ring) => sum + areaOf(ring), 0)),
      anchor,
      open: packed.open.includes(id),
      inset: insets.some((inset) => inset.id === id)
    };
  });
  const points = markers.map(([id, x, y]) => ({id, point: [x, y] as const}));
  const anchors = new Map([
    ...shapes.map((s) => [s.id, s.anchor] as const),
    ...points.map((m) => [m.id, m.point] as const)
  ]);
  return {name, width, height, shapes, borders, openBorders, markers: points, insets, anchors};
}

function numbers(text: string): () => number {
  let at = 0;
  return () => {
    let value = 0;
    for (let unit = 1; ; unit *= 30) {
      const code = text.charCodeAt(at++);
      if (!(code > 96)) return value + (code - 40) * unit;
      value += (code - 97) * unit;
    }
  };
}

const signed = (value: number): number => (value % 2 ? -(value + 1) / 2 : value / 2);

function reversed({owner, start, end, steps}: Line): Line {
  const back: number[] = [];
  for (let i = steps.length - 2; i >= 0; i -= 2) back.push(-(steps[i] ?? 0), -(steps[i + 1] ?? 0));
  return {owner, start: end, end: start, steps: back, path: back.join()};
}

function areaOf(ring: readonly Line[]): number {
  let [twice, x, y] = [0, 0, 0];
  for (const {steps} of ring) {
    for (let i = 0; i < steps.length; i += 2) {
      const dx = steps[i] ?? 0;
      const dy = steps[i + 1] ?? 0;
      twice += x * dy - y * dx;
      x += dx;
      y += dy;
    }
  }
  return twice / 2;
}
