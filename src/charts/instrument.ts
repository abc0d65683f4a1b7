import type {Dataset} from '../data/dataset.js';
import type {Words} from '../words/index.js';
import {titleOf} from './names.js';

/** An instrument as it is cited: "CETS No. 197"; its title where it has no number, its id where it has no row. */
export function instrumentName(dataset: Dataset, id: string, words: Words): string {
  const instrument = dataset.get('instruments', id);
  if (instrument === undefined) return id;
  const [series] = /^[A-Z]+/.exec(id) ?? [];
  return instrument.number === undefined || series === undefined
    ? titleOf(instrument, words.lang).text
    : words.cite(series, instrument.number);
}
