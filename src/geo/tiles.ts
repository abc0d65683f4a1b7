/** One square of a tile grid: column and row, from 0 at the top and at the left. */
export interface Tile {
  readonly id: string;
  readonly column: number;
  readonly row: number;
}

/** One equal square for each state, about where it lies. */
export interface TileGrid {
  readonly columns: number;
  readonly rows: number;
  readonly tiles: readonly Tile[];
}

/** Drawn as they look. `coe`: the 46 members of the Council of Europe, Belarus and Israel. `osce`: its 57 states. */
const drawings = {
  coe: `
    .. .. .. .. .. NO SE FI .. .. .. ..
    .. IS .. .. .. .. .. EE .. .. .. ..
    .. .. .. .. .. DK .. LV .. .. .. ..
    .. IE GB .. NL DE PL LT BY .. .. ..
    .. .. .. BE LU CZ SK UA .. .. .. ..
    .. .. FR CH LI AT HU RO MD .. .. ..
    PT ES AD MC IT SI HR RS BG .. GE ..
    .. .. .. .. SM .. BA ME MK TR AM AZ
    .. .. .. .. MT .. .. AL GR .. CY IL`,
  osce: `
    .. .. .. .. .. NO SE FI .. .. .. ..
    CA IS .. .. .. .. .. EE .. .. MN ..
    US .. .. .. .. DK .. LV RU KZ KG ..
    .. IE GB .. NL DE PL LT BY .. UZ TJ
    .. .. .. BE LU CZ SK UA .. TM .. ..
    .. .. FR CH LI AT HU RO MD .. .. ..
    PT ES AD MC IT SI HR RS BG .. GE ..
    .. .. .. VA SM .. BA ME MK TR AM AZ
    .. .. .. .. MT .. .. AL GR .. CY ..`
} as const;

/** The tile grids that there are. */
export type TileGridName = keyof typeof drawings;

/** The tile grid of that name, with rows below for the states asked for that have no place in it. */
export function tileGrid(name: TileGridName, ids: Iterable<string> = []): TileGrid {
  const cells = drawings[name]
    .trim()
    .split('\n')
    .map((line) => line.trim().split(' '));
  const columns = cells[0]?.length ?? 0;
  const placed = cells.flatMap((line, row) => line.map((id, column): Tile => ({id, column, row})));
  const tiles = placed.filter(({id}) => id !== '..');
  const known = new Set(tiles.map(({id}) => id));
  const others = [...new Set(ids)].filter((id) => !known.has(id)).sort();
  const below = others.map(
    (id, i): Tile => ({
      id,
      column: i % columns,
      row: cells.length + Math.floor(i / columns)
    })
  );
  return {columns, rows: cells.length + Math.ceil(others.length / columns), tiles: [...tiles, ...below]};
}
