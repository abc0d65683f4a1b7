import {isDate} from './dates.js';
import type {Selection, Where} from './selection.js';

type Lists = 'states' | 'regions' | 'types' | 'themes' | 'pillars' | 'organisers' | 'partners' | 'highlight';
type Texts = 'instrument' | 'q';

const lists: readonly Lists[] = [
  'states',
  'regions',
  'types',
  'themes',
  'pillars',
  'organisers',
  'partners',
  'highlight'
];
const texts: readonly Texts[] = ['instrument', 'q'];
const wheres: readonly Where[] = ['held', 'attended', 'about'];

/** The text that was encoded; a text that never was stays as it is, unless it holds `_HH` by chance. */
export function decodeText(text: string): string {
  return text.replace(/(?:_[0-9A-F]{2})+/g, (run) => {
    const bytes = run
      .slice(1)
      .split('_')
      .map((byte) => Number.parseInt(byte, 16));
    try {
      return new TextDecoder('utf-8', {fatal: true, ignoreBOM: true}).decode(new Uint8Array(bytes));
    } catch {
      return run;
    }
  });
}

/** The selection that attributes or parameters hold; what is no date, or not one of the words allowed, is left out. */
export function readSelection(get: (key: keyof Selection) => string | null | undefined): Selection {
  const found: Record<string, unknown> = {};
  const keep = (key: keyof Selection, value: unknown) => {
    if (value) found[key] = value;
  };
  for (const key of texts) keep(key, decodeText(get(key) ?? ''));
  for (const key of lists) keep(key, readList(get(key) ?? ''));
  keep('date', dateIn(get('date') ?? ''));
  keep('period', readPeriod(get('period') ?? ''));
  keep(
    'where',
    wheres.find((where) => where === get('where')?.trim())
  );
  return found;
}

function readList(text: string): readonly string[] | undefined {
  const values = text
    .split(',')
    .map((value) => decodeText(value.trim()))
    .filter(Boolean);
  return values.length > 0 ? values : undefined;
}

/** `2008~2012`, `2008~`, `~2012`, or one date that is both. */
function readPeriod(text: string): readonly [string, string] | undefined {
  const [from = '', until = from] = text.split('~').map((end) => end.trim());
  if ((from && !isDate(from)) || (until && !isDate(until))) return undefined;
  return from || until ? [from, until] : undefined;
}

const dateIn = (text: string): string | undefined => (isDate(text.trim()) ? text.trim() : undefined);
