import {buildDataset} from './build.js';
import type {Dataset} from './dataset.js';
import type {Participation, TreatyEvent} from './records.js';

/** A dataset whose small counts of persons are kept back. */
export interface Withholding {
  readonly dataset: Dataset;
  /** The ids of the counts that were kept back. */
  readonly counts: readonly string[];
  /** Events whose title may still name such a number: nothing can be an event without its title. */
  readonly named: readonly string[];
}

/** Numbers in words, since a sentence about five people rarely writes a digit: English, then French. */
const numerals: readonly (readonly string[])[] = [
  ['zero', 'no', 'zéro', 'aucun', 'aucune'],
  ['one', 'single', 'un', 'une'],
  ['two', 'pair', 'deux'],
  ['three', 'trois'],
  ['four', 'quatre'],
  ['five', 'cinq'],
  ['six'],
  ['seven', 'sept'],
  ['eight', 'huit'],
  ['nine', 'neuf'],
  ['ten', 'dix', 'dizaine'],
  ['eleven', 'onze'],
  ['twelve', 'dozen', 'douze', 'douzaine'],
  ['thirteen', 'treize'],
  ['fourteen', 'quatorze'],
  ['fifteen', 'quinze', 'quinzaine'],
  ['sixteen', 'seize'],
  ['seventeen', 'dix-sept'],
  ['eighteen', 'dix-huit'],
  ['nineteen', 'dix-neuf'],
  ['twenty', 'vingt', 'vingtaine']
];

const mostParts = 12; // Of more parts not every sum is tried: then all of them are kept back.
const eventTexts = ['description', 'description_fr', 'note'] as const;

/**
 * The same dataset without counts of fewer than `k` persons: each becomes `withheld`, and the number stands nowhere any
 * more. Quotes and notes of such an event's counts are emptied, and its description where it names the number. Where the
 * other parts of a total would give a number away by subtraction, the smallest of them is kept back too.
 */
export function withhold(dataset: Dataset, k: number): Withholding {
  const numbers = new Map<string, readonly number[]>();
  const counts = new Set<string>();
  for (const event of new Set(dataset.tables.participants.map((count) => count.event))) {
    const kept = keptBack(
      dataset.countsOf(event).filter((count) => count.unit === 'persons' && count.count !== undefined),
      k
    );
    if (kept.length === 0) continue;
    for (const {id} of kept) counts.add(id);
    const found = kept.map(({count = 0}) => count);
    numbers.set(event, found);
  }
  if (counts.size === 0) return {dataset, counts: [], named: []};
  const isNamed = (event: TreatyEvent, text: string | undefined) =>
    numbers.get(event.id)?.some((number) => names(text ?? '', number)) ?? false;
  const tables = {
    ...dataset.tables,
    participants: dataset.tables.participants.map((count) =>
      numbers.has(count.event) ? silenced(count, counts.has(count.id)) : count
    ),
    events: dataset.tables.events.map((event) => without(event, (field) => isNamed(event, event[field])))
  };
  const {url, info, coverage, counts: read, problems} = dataset;
  return {
    dataset: buildDataset({url, info, tables, coverage, counts: read, problems}),
    counts: [...counts],
    named: tables.events.flatMap((event) =>
      isNamed(event, event.title) || isNamed(event, event.title_fr) ? [event.id] : []
    )
  };
}

/** The counts of persons of one event that are kept back: the small ones, and what would give them away. */
function keptBack(all: readonly Participation[], k: number): readonly Participation[] {
  const isSmall = ({count = 0}: Participation) => count < k;
  const small = all.filter(isSmall);
  const total = all.find((count) => count.counted === 'yes' && !isSmall(count))?.count;
  const hidden = small.filter(isPart).reduce((sum, {count = 0}) => sum + count, 0);
  if (total === undefined || hidden === 0) return small;
  const parts = all.filter((count) => isPart(count) && !isSmall(count)).sort((a, b) => (a.count ?? 0) - (b.count ?? 0));
  const sizes = parts.map(({count = 0}) => count);
  let more = parts.length > mostParts ? parts.length : 0;
  while (addUp(sizes.slice(more), total - hidden)) more += 1;
  return [...small, ...parts.slice(0, more)];
}

/** A part of the total, or another count of it; what was expected before the event is neither. */
const isPart = ({counted, basis}: Participation): boolean => counted === 'no' && basis !== 'announced-before';

/** Whether some of the sizes add up to a sum. */
const addUp = (sizes: readonly number[], sum: number): boolean =>
  sizes.some((size, index) => size === sum || (size < sum && addUp(sizes.slice(index + 1), sum - size)));

function silenced({verbatim: _, note: __, ...record}: Participation, isKeptBack: boolean): Participation {
  if (!isKeptBack) return record;
  const {count = 0, who, ...rest} = record;
  return {...rest, ...(who && !names(who, count) && {who}), qualifier: 'withheld'};
}

function without(event: TreatyEvent, isNamed: (field: (typeof eventTexts)[number]) => boolean): TreatyEvent {
  const fields = eventTexts.filter(isNamed);
  if (fields.length === 0) return event;
  return Object.fromEntries(
    Object.entries(event).filter(([field]) => !fields.some((name) => name === field))
  ) as unknown as TreatyEvent;
}

/** Whether a text names a number, in digits or in words. */
function names(text: string, number: number): boolean {
  const words = text.toLowerCase().match(/\p{L}+(-\p{L}+)*|\p{N}+/gu) ?? [];
  const said = numerals[number] ?? [];
  return words.some((word) => word === String(number) || said.includes(word));
}
