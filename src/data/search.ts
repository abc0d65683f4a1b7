import type {Dataset} from './dataset.js';
import type {AnyRecord, TableName} from './records.js';
import {columnsOf} from './schema.js';

const silent = new Set(['source', 'confidence', 'unverified_fields']);
const indexes = new WeakMap<Dataset, WeakMap<AnyRecord, string>>();

/** A text without case, accents and typographic apostrophes, so that "cote d'ivoire" finds Côte d’Ivoire. */
export function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[‘’ʼ]/g, "'").toLowerCase();
}

/** The words to look for, each without case and accents. */
export const wordsOf = (query: string): readonly string[] => plain(query).split(/\s+/).filter(Boolean);

/** All that a record can be found by: its own texts, and the names of its states and regions in every language. */
export function textOfRecord(dataset: Dataset, table: TableName, record: AnyRecord): string {
  let texts = indexes.get(dataset);
  if (!texts) indexes.set(dataset, (texts = new WeakMap()));
  const known = texts.get(record);
  if (known !== undefined) return known;
  const parts: string[] = [];
  for (const [name, {type, refs, intervals}] of columnsOf(table)) {
    if (silent.has(name) || intervals || (type !== 'text' && type !== 'list')) continue;
    for (const value of [record[name] ?? []].flat())
      parts.push(refs ? namesOf(dataset, refs, String(value)) : plain(String(value)));
  }
  const text = parts.join('\n');
  texts.set(record, text);
  return text;
}

function namesOf(dataset: Dataset, refs: readonly string[], id: string): string {
  const state = refs.includes('states') && dataset.get('states', id);
  if (state) return textOfRecord(dataset, 'states', state);
  const region = refs.includes('regions') && dataset.get('regions', id);
  return region ? textOfRecord(dataset, 'regions', region) : '';
}
