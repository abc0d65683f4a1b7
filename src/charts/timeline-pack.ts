/** What a mark takes up from left to right, in CSS px. */
export interface Stretch {
  readonly left: number;
  readonly right: number;
}

/**
 * The row of each stretch, the first in which it covers none before it: marks of the same time are stacked, not hidden.
 * Stretches come in the order of their left ends.
 */
export function stack(stretches: readonly Stretch[], gap: number): readonly number[] {
  const ends: number[] = [];
  return stretches.map(({left, right}) => {
    const free = ends.findIndex((end) => end + gap <= left);
    const row = free < 0 ? ends.length : free;
    ends[row] = right;
    return row;
  });
}

/** A label at a line: its place along the axis and how wide it is. */
export interface Flag {
  readonly x: number;
  readonly width: number;
}

/** Where a flag flies: in which row, and on which side of its pole. */
export interface FlagPlace {
  readonly row: number;
  readonly isBefore: boolean;
}

/**
 * Places labels in rows above the lines they name, none over another, and lines through other labels only where there is
 * no other way. Lines run down from their own row. Flags come from left to right.
 */
export function fly(flags: readonly Flag[], left: number, right: number, gap = 12): readonly FlagPlace[] {
  const placed: (FlagPlace & Stretch & {readonly x: number})[] = [];
  for (const {x, width} of flags) {
    const sides = [
      ...(x + width <= right ? [{isBefore: false, left: x, right: x + width}] : []),
      ...(x - width >= left ? [{isBefore: true, left: x - width, right: x}] : [])
    ];
    if (sides.length === 0) sides.push({isBefore: x - left > right - x, left, right});
    const rows = 1 + Math.max(-1, ...placed.map(({row}) => row));
    const places = sides.flatMap((side) => Array.from({length: rows + 1}, (_, row) => ({...side, row, x})));
    const costs = places.map((place) => {
      if (placed.some((other) => other.row === place.row && meets(place, other, gap))) return Infinity;
      const crossed = placed.filter((other) => crosses(place, other) || crosses(other, place));
      // One line through a label is worse than a few rows more, and a label after its line reads more easily.
      return crossed.length * 8 + place.row + Number(place.isBefore) / 2;
    });
    placed.push(places[costs.indexOf(Math.min(...costs))]!);
  }
  return placed;
}

const meets = (a: Stretch, b: Stretch, gap: number): boolean => a.left < b.right + gap && b.left < a.right + gap;

/** Whether the line under a flag runs through another flag. */
const crosses = (line: FlagPlace & {readonly x: number}, other: FlagPlace & Stretch): boolean =>
  line.row < other.row && other.left < line.x && line.x < other.right;
