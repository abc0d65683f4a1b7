import {total} from '../data/facts.js';
import type {Dataset} from '../data/dataset.js';
import type {TableName} from '../data/records.js';
import {tableNames} from '../data/schema.js';
import {clampDate} from '../data/status.js';
import {inColumns} from './columns.js';
import {readDataset} from './inputs.js';
import type {Request} from './options.js';
import type {Terminal} from './terminal.js';
import type {CliWords} from './words.js';

/** Shows what a dataset holds. */
export async function list({operands, options}: Request, terminal: Terminal): Promise<number> {
  const dataset = await readDataset(operands[0] ?? '', terminal);
  const tables = tableNames.filter((table) => dataset.counts[table]);
  const instruments = dataset.tables.instruments.map(({id}) => standingOf(dataset, id));
  if (options.has('json')) {
    const {info, coverage, counts} = dataset;
    const held = tables.map((name) => ({
      name,
      rows: dataset.tables[name].length,
      counts: counts[name],
      coverage: coverage[name]
    }));
    terminal.write(`${JSON.stringify({treatyscope: 'list/1', ...info, tables: held, instruments}, null, 2)}\n`);
  } else {
    for (const [line, isHead] of describe(dataset, tables, instruments, terminal))
      terminal.print(line, isHead ? 'bold' : undefined);
  }
  const leftOut = Object.values(dataset.counts).reduce((sum, {rejected}) => sum + rejected, 0);
  if (leftOut > 0) terminal.note(terminal.words.leftOut(leftOut), 'yellow');
  return 0;
}

/** What an instrument comes to on the last day that the dataset can speak of by default. */
interface InstrumentStanding {
  readonly id: string;
  readonly title: string;
  readonly title_fr?: string;
  readonly date: string;
  readonly parties: ReturnType<typeof total>;
  readonly deposits: ReturnType<typeof total>;
}

function standingOf(dataset: Dataset, instrument: string): InstrumentStanding {
  const {title = instrument, title_fr} = dataset.get('instruments', instrument) ?? {};
  const facts = {dataset, instrument, date: clampDate(dataset, instrument)};
  return {
    id: instrument,
    title,
    ...(title_fr && {title_fr}),
    date: facts.date,
    parties: total(facts, 'parties'),
    deposits: total(facts, 'deposits')
  };
}

type Line = readonly [text: string, isHead?: boolean];

function describe(
  {info, coverage, tables: records}: Dataset,
  tables: readonly TableName[],
  instruments: readonly InstrumentStanding[],
  {words, language}: Terminal
): readonly Line[] {
  const {id, sources, licenses, as_of} = info;
  const isFrench = language === 'fr';
  const facts = [
    id,
    as_of && words.asOf(as_of),
    sources.length > 0 && words.sources(sources.length),
    licenses.length > 0 && words.licence(licenses.map(({name}) => name))
  ];
  const known = tables.map((name) => [name, words.common.number(records[name].length), extentOf(name)] as const);
  const gaps = tables.flatMap((name) => {
    const {known_gaps, known_gaps_fr} = coverage[name];
    return ((isFrench && known_gaps_fr) || known_gaps).map((gap): Line => [`  ${name}: ${gap}`]);
  });
  return [
    [(isFrench && info.title_fr) || info.title || id || '—', true],
    [facts.filter(Boolean).join(' · ')],
    ...section(
      words.tables,
      inColumns(known).map((line): Line => [line])
    ),
    ...section(
      words.instruments,
      instruments.map(
        (one): Line => [`  ${one.id}  ${(isFrench && one.title_fr) || one.title}: ${inForce(one, words)}`]
      )
    ),
    ...section(words.gaps, gaps)
  ];

  function extentOf(name: TableName): string {
    const {complete, expected, as_of: date} = coverage[name];
    return [
      complete ? words.complete : words.incomplete,
      expected !== undefined && words.expected(expected),
      date && date !== as_of && words.asOf(date)
    ]
      .filter(Boolean)
      .join(', ');
  }
}

const section = (head: string, lines: readonly Line[]): readonly Line[] =>
  lines.length > 0 ? [[''], [head, true], ...lines] : [];

const inForce = ({parties, deposits, date}: InstrumentStanding, words: CliWords): string =>
  words.inForce(words.common.amount(parties), words.common.amount(deposits), date);
