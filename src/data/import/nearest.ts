/** What a misspelt text is nearest to, and how many letters lie between. */
export interface Near<T> {
  readonly values: readonly T[];
  readonly distance: number;
}

const mostAsked = 500;

/**
 * Finds what a misspelt text may mean: the values whose keys are at most two slips away (one in a short word), all of
 * them if several are equally near. It stops looking after some hundreds of texts, so that a wrong column stays quick.
 */
export function nearestIn<T>(keys: ReadonlyMap<string, T>): (key: string) => Near<T> | undefined {
  let asked = 0;
  return (key) => {
    if (key.length < 4 || key.length > 60 || ++asked > mostAsked) return undefined;
    let least = key.length > 5 ? 2 : 1;
    let values: T[] = [];
    for (const [other, value] of keys) {
      if (other.length < 4 || Math.abs(other.length - key.length) > least) continue;
      const distance = slips(key, other, least);
      if (distance > least) continue;
      if (distance < least) values = [];
      least = distance;
      if (!values.includes(value)) values.push(value);
    }
    return values.length > 0 ? {values, distance: least} : undefined;
  };
}

/** How many letters must be put in, taken out, changed or swapped with the next; more than `most` once it is past that. */
function slips(a: string, b: string, most: number): number {
  let before: number[] = [];
  let last = Array.from({length: b.length + 1}, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j += 1) {
      const isSame = a[i - 1] === b[j - 1];
      let cost = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + Number(!isSame));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, before[j - 2]! + 1);
      row.push(cost);
      least = Math.min(least, cost);
    }
    if (least > most) return least;
    before = last;
    last = row;
  }
  return last[b.length]!;
}
