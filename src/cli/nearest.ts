/** The name that was probably meant, of those there are; undefined where none is near. */
export function nearest(name: string, names: readonly string[]): string | undefined {
  const most = Math.max(1, Math.floor(name.length / 3));
  const [best] = names
    .map((known) => ({known, slips: slipsBetween(name.toLowerCase(), known.toLowerCase())}))
    .filter(({slips}) => slips <= most)
    .sort((a, b) => a.slips - b.slips);
  return best?.known ?? names.find((known) => name.length > 1 && known.startsWith(name));
}

/** How many letters must be put in, taken out, changed, or swapped with their neighbour to get from one word to another. */
function slipsBetween(one: string, other: string): number {
  const rows: number[][] = [Array.from({length: other.length + 1}, (_, at) => at)];
  const cost = (i: number, j: number): number => rows[i]?.[j] ?? Number.POSITIVE_INFINITY;
  for (let i = 1; i <= one.length; i += 1) {
    const row = [i];
    rows.push(row);
    for (let j = 1; j <= other.length; j += 1) {
      const isSame = one[i - 1] === other[j - 1];
      const isSwap = one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
      row[j] = Math.min(
        cost(i - 1, j) + 1,
        cost(i, j - 1) + 1,
        cost(i - 1, j - 1) + Number(!isSame),
        cost(i - 2, j - 2) + (isSwap ? 1 : Number.POSITIVE_INFINITY)
      );
    }
  }
  return cost(one.length, other.length);
}
