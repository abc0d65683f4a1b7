import type {Dataset, Source} from '../data/dataset.js';
import type {AnyRecord, TableName} from '../data/records.js';
import type {Words} from '../words/index.js';

/** The sources that records name, each once, in the order in which they are met. */
export function sourcesOf(dataset: Dataset, records: Iterable<unknown>): readonly Source[] {
  const sources = new Map<string, Source>();
  for (const record of records) {
    for (const id of ((record as AnyRecord)['source'] as readonly string[] | undefined) ?? []) {
      sources.set(id, dataset.source(id) ?? {id, title: id});
    }
  }
  return [...sources.values()];
}

/** Where a reader finds more about a record: its own page, else the first of its sources that has an address. */
export function linkOf(
  dataset: Dataset,
  record: {readonly url?: string; readonly source?: readonly string[]}
): string | undefined {
  const paths = (record.source ?? []).map((id) => dataset.source(id)?.path);
  return record.url ?? paths.find((path) => path?.startsWith('http'));
}

/** What must be said of an incomplete table beside a picture of it; nothing of a complete one. */
export function coverageText(dataset: Dataset, table: TableName, words: Words): string {
  return dataset.coverage[table].complete ? '' : words.incomplete;
}

/** How many of the rows behind a picture were not yet checked against a source; nothing where all were. */
export function uncheckedNote(records: readonly {readonly confidence?: string}[], words: Words): readonly string[] {
  const unchecked = records.filter(({confidence}) => confidence === 'unverified').length;
  return unchecked === 0 ? [] : [words.unchecked(unchecked, records.length)];
}
