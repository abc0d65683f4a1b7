import type {CellChange, DatasetDiff, TableDiff} from '../data/diff.js';
import {diffDatasets, isSame} from '../data/diff.js';
import type {Tally} from '../data/facts.js';
import type {FigureName} from '../data/figures.js';
import {figureNames} from '../data/figures.js';
import type {AnyRecord} from '../data/records.js';
import {tableNames} from '../data/schema.js';
import {inColumns} from './columns.js';
import {readDataset} from './inputs.js';
import type {Request} from './options.js';
import {reportStories, storiesMoved} from './stories.js';
import type {Terminal} from './terminal.js';
import type {CliWords} from './words.js';

/** Says which rows and cells of two datasets differ, and what that does to the headline figures. */
export async function diff({operands, options}: Request, terminal: Terminal): Promise<number> {
  const [old = '', now = ''] = operands;
  const before = await readDataset(old, terminal);
  const after = await readDataset(now, terminal);
  const found = diffDatasets(before, after);
  const stories = options.get('stories');
  const values = stories && (await storiesMoved(stories, before, after, terminal));
  if (options.has('json')) {
    terminal.write(
      `${JSON.stringify({treatyscope: 'diff/1', same: isSame(found), ...found, ...(values && {values})}, null, 2)}\n`
    );
    return 0;
  }
  const {words} = terminal;
  for (const table of tableNames) reportTable(table, found.tables[table], terminal);
  if (isSame(found)) terminal.print(words.same, 'bold');
  const {instrument, dates} = found;
  terminal.print(`${words.figures(instrument)}, ${words.figureDates(dates.before, dates.after)}`, 'bold');
  for (const line of inColumns(figureRows(found, words))) terminal.print(line);
  if (values) reportStories(values, terminal);
  return 0;
}

function reportTable(name: string, {added, removed, changed}: TableDiff, {words, print}: Terminal): void {
  const rows = new Set(changed.map(({id}) => id)).size;
  const sums = [
    added.length > 0 && words.added(added.length),
    removed.length > 0 && words.removed(removed.length),
    rows > 0 && words.changed(changed.length, rows)
  ].filter(Boolean);
  if (sums.length === 0) return;
  print(`${name}: ${sums.join(', ')}`, 'bold');
  for (const record of added) print(`  + ${titled(record)}`);
  for (const record of removed) print(`  - ${titled(record)}`);
  for (const change of changed) print(`  ~ ${changeLine(change, words)}`);
}

const titled = ({id, title, name}: AnyRecord): string => [id, title ?? name].filter(Boolean).join('  ');

const changeLine = ({id, field, before, after}: CellChange, words: CliWords): string =>
  `${id} ${field}: ${written(before, words)} → ${written(after, words)}`;

function written(value: CellChange['before'], words: CliWords): string {
  if (value === undefined) return `(${words.empty})`;
  return typeof value === 'object' ? value.join('; ') : String(value);
}

const shown: readonly (FigureName | 'hosts')[] = [...figureNames, 'hosts'];

function figureRows({figures: {before, after}}: DatasetDiff, words: CliWords): readonly (readonly string[])[] {
  return shown.map((name) => {
    const [old, now] = [amount(name, before[name], words), amount(name, after[name], words)];
    return [words.figureNames[name], old === now ? `${now} (${words.unchanged})` : `${old} → ${now}`];
  });
}

function amount(name: FigureName | 'hosts', tally: Tally, words: CliWords): string {
  const said = words.common.amount(tally);
  const isPartial = (name === 'persons' || name === 'reports') && tally.precision !== 'none';
  return isPartial ? `${said} ${words.covers(tally.n, tally.of)}` : said;
}
