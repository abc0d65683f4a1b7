import {BareRows, withRows} from '../bare-rows.js';
import type {Dataset} from '../dataset.js';
import {describe} from '../describe.js';
import type {Problem, ProblemCode, Reading, Recipe} from '../problems.js';
import type {Finding, ReadOptions} from '../reading.js';
import {allProblems, finding, rowOf} from '../reading.js';
import {KnownTexts} from '../known-texts.js';
import type {TableName} from '../records.js';
import {columnsOf} from '../schema.js';
import {breathe} from '../slices.js';
import type {Decided} from './beside.js';
import {besideOneAnother} from './beside.js';
import {cellReader} from './column-readers.js';
import type {CellRead} from './cell-readers.js';
import {isRepetitive} from './cell-readers.js';
import type {FileColumn} from './columns.js';
import {readColumns} from './columns.js';
import type {CellAt} from './date-order.js';
import {decide} from './decide.js';
import type {Evidence, Grid, GridLine, Remark} from './evidence.js';
import type {Fill} from './fill.js';
import {fillOf} from './fill.js';
import {numberFinisher} from './ids.js';
import type {Known} from './known.js';
import {knownFrom} from './known.js';
import type {Layout} from './layout.js';
import {inSlices} from '../in-slices.js';
import {layoutSteps} from './layout.js';
import {leftOut} from './left-out.js';
import {placeFinisher} from './places.js';
import type {ReadColumn, RowMakerOptions} from './row-maker.js';
import {RowMaker} from './row-maker.js';
import {headingSense, missingOf, tablesOf} from './table.js';
import type {Target} from './targets.js';
import {targetOf} from './targets.js';
import {cellOf} from './text-line.js';
import {instrumentInTitles, partFields} from './wide.js';

/** How a grid is read, and what is known beforehand. */
export interface AssembleOptions extends ReadOptions {
  /** The dataset that is shown at present. */
  readonly known?: Dataset;
  /** Of a file with several tables, in sheets or one below the other, a recipe for each in their order. */
  readonly recipes?: readonly Recipe[];
}

type Options = Omit<AssembleOptions, 'recipe'> & {readonly recipe?: Recipe | undefined};

const slice = 200;
const mostSeen = 10_000;
const knownSlots = 2048;

/**
 * The readings of a grid: one for each table that stands in it, one below the other. Every line ends as a row or is skipped
 * and says why. A reading depends on the grid, the recipe and what is known, and on nothing else.
 */
export async function assemble(grid: Grid, options: AssembleOptions): Promise<readonly Reading[]> {
  const readings: Reading[] = [];
  let lines: readonly GridLine[] = grid.lines;
  const {recipe, recipes = recipe ? [recipe] : [], table, ...rest} = options;
  const looksLikeHeading = headingSense(options.known?.tables.instruments ?? []);
  for (;;) {
    const nth = readings.length;
    const own: Options = {...rest, recipe: recipes[nth], ...(nth === 0 && table && {table})};
    const headerLine = own.recipe?.header_line;
    const hints = {looksLikeHeading, ...(headerLine && {headerLine})};
    const layout = await inSlices(layoutSteps({lines}, hints), options.signal);
    readings.push(await new Assembly(nth === 0 ? grid : {...grid, remarks: []}, layout, own).read());
    lines = layout.rest;
    if (lines.length === 0) return readings;
  }
}

/** One table of a grid on its way to a reading. */
class Assembly {
  readonly #grid: Grid;
  readonly #layout: Layout;
  readonly #options: Options;
  readonly #known: Known;
  readonly #table: TableName;
  /** The lines that a person left out, of which nothing is read, and those of which rows are made. */
  readonly #left: ReadonlyMap<GridLine, Finding>;
  readonly #rows: readonly GridLine[];
  readonly #findings: Finding[] = [];
  readonly #evidence: Evidence[];
  readonly #dates: [string, string][] = [];
  readonly #numbers: [string, string][] = [];
  #columns: readonly FileColumn[] = [];

  constructor(grid: Grid, layout: Layout, options: Options) {
    this.#grid = grid;
    this.#layout = layout;
    this.#options = options;
    this.#known = knownFrom(options.known);
    this.#table =
      options.table ?? options.recipe?.table ?? tablesOf(layout.header, this.#known.instruments)[0] ?? 'events';
    this.#evidence = [...grid.evidence, ...layout.evidence];
    this.#left = leftOut(layout.rows, options.recipe, {table: this.#table, file: options.name});
    this.#rows = this.#left.size > 0 ? layout.rows.filter((line) => !this.#left.has(line)) : layout.rows;
  }

  async read(): Promise<Reading> {
    const {fatal, maker, fill} = await this.#prepare();
    const rows = new BareRows();
    const shared = fatal ? [fatal] : [];
    for (const [at, line] of this.#layout.rows.entries()) {
      const left = this.#left.get(line);
      if (left) rows.add(rowOf(line.line, undefined, [this.#inSheet(left)]));
      else if (maker) maker.make(line, rows);
      else rows.add(rowOf(line.line, undefined, shared));
      if (at % slice !== slice - 1) continue;
      this.#options.onProgress?.({bytes: 0, rows: at + 1});
      await breathe(this.#options.signal);
    }
    // Questions that no row has asked are none.
    this.#findings.push(...(fill?.problems ?? []).filter((one) => !this.#findings.includes(one)));
    return this.#finish(rows);
  }

  /** What must be known before a row can be read, or why none can be. */
  async #prepare(): Promise<{fatal?: Problem | undefined; maker?: RowMaker; fill?: Fill}> {
    const {recipe, name: file} = this.#options;
    const {header, headerLine: line} = this.#layout;
    const [table, known] = [this.#table, this.#known];
    const fatal = this.#tellOfFile() ?? this.#whichTable();
    if (fatal || header.length === 0) return {fatal};
    const cellsOf = (at: number) => cellTexts(this.#rows, at);
    const {columns, problems, question} = readColumns(header, {
      table,
      file,
      line,
      recipe,
      instruments: known.instruments,
      isState: (text) => known.states().find(text).value !== undefined,
      cellsOf
    });
    this.#columns = columns;
    this.#findings.push(...problems.map((one) => this.#inSheet(one)));
    if (question) return {fatal: question};
    const fields = new Set(columns.map(({field}) => field));
    const part = partFields[table];
    if (part && columns.some((column) => column.part)) fields.add(part);
    const titled = instrumentInTitles(this.#titles(), known.instruments);
    const named = titled ? {...known, instruments: [{id: titled, title: titled}]} : known;
    const fill = fillOf(table, fields, {file, known: named, recipe});
    if (fill.fatal) Object.assign(fill.fatal, {line});
    const missing = missingOf(table, fields);
    if (fill.fatal ?? missing)
      return {fatal: fill.fatal ?? this.#tell('missing-column', {line, field: missing!}), fill};
    const target = targetOf(table, file, table === 'participants' ? undefined : fields);
    const counts = targetOf('participants', file);
    const read: ReadColumn[] = [];
    const decided: Decided[] = [];
    for (const column of columns) {
      if (column.field !== '') decided.push(await this.#decide(column, target, counts));
    }
    for (const one of besideOneAnother(decided)) read.push(this.#readColumn(one, target, counts));
    const finishers: {readonly [T in TableName]?: () => RowMakerOptions['finish']} = {
      events: () => placeFinisher(target, known, recipe),
      instruments: () => numberFinisher(target)
    };
    const finish = finishers[table]?.();
    const options = {table, file, sheet: this.#grid.sheet, columns: read, target, counts, fill, recipe, finish};
    const maker = new RowMaker(options);
    return {maker, fill};
  }

  async #decide(column: FileColumn, target: Target, counts: Target): Promise<Decided> {
    const {recipe, name: file} = this.#options;
    const isBeside = column.field.startsWith('participants.');
    const own = isBeside ? counts : target;
    const name = column.field.replace(/^participants\./, '');
    const schemaColumn = columnsOf(own.table).find(([field]) => field === name)![1];
    const place = {table: this.#table, file, recipe};
    const cells = () => cellsAt(this.#rows, column.at);
    const decision = await inSlices(decide(column, schemaColumn, place, cells), this.#options.signal);
    return {column, schemaColumn, decision};
  }

  #readColumn({column, schemaColumn, decision}: Decided, target: Target, counts: Target): ReadColumn {
    const {recipe} = this.#options;
    const isBeside = column.field.startsWith('participants.');
    const own = isBeside ? counts : target;
    this.#evidence.push(...decision.evidence);
    if (decision.dates) this.#dates.push([column.header, decision.dates]);
    if (decision.numbers) this.#numbers.push([column.header, decision.numbers]);
    const context = {table: this.#table, target: own, known: this.#known, decision, recipe};
    return {
      ...column,
      isBeside,
      ...(isRepetitive(schemaColumn, column.field) && {known: new KnownTexts<CellRead>(knownSlots)}),
      read: cellReader(column, schemaColumn, context),
      ...(decision.question && {question: decision.question})
    };
  }

  /** What the file, the sheet and the header are told of; the first of it that no row can be read with. */
  #tellOfFile(): Problem | undefined {
    const {header, headerLine, remarks} = this.#layout;
    const told = this.#grid.remarks.map((remark) => this.#tellRemark(remark, 1));
    const ofHeader = remarks.map((remark) => this.#tellRemark(remark, headerLine));
    const hasError = told.some(({severity}) => severity === 'error');
    if (header.length === 0 && !hasError) {
      const isText = this.#layout.rows.length > 0 || this.#layout.skipped.some(({kind}) => kind !== 'blank');
      if (isText) told.push(this.#tell('unknown-table', {line: 1}));
      // An empty sheet is nothing to speak of, an empty file is.
      else if (this.#grid.sheet === undefined) told.push(this.#tell('not-a-table', {params: {kind: 'empty'}}));
    }
    return [...told, ...ofHeader.filter(({code}) => code === 'bad-encoding')].find(
      ({severity}) => severity === 'error'
    );
  }

  #whichTable(): Problem | undefined {
    const {header, headerLine: line} = this.#layout;
    if (this.#options.table || this.#options.recipe || header.length === 0) return undefined;
    const tables = tablesOf(header, this.#known.instruments);
    const raw = header.join(this.#grid.delimiter || '\t');
    if (tables.length === 0) return this.#tell('unknown-table', {line, raw});
    if (tables.length === 1) return undefined;
    return this.#tell('which-table', {
      line,
      raw,
      severity: 'question',
      params: {answers: tables.join(';'), header: ''}
    });
  }

  /** What stands above the header. */
  #titles(): readonly string[] {
    return this.#layout.skipped.flatMap(({kind, raw}) => (kind === 'title' ? [raw] : []));
  }

  #tell(code: ProblemCode, details: Partial<Finding>): Finding {
    const found = this.#inSheet(finding(this.#table, this.#options.name, code, details));
    this.#findings.push(found);
    return found;
  }

  #inSheet(found: Finding): Finding {
    return this.#grid.sheet === undefined ? found : Object.assign(found, {sheet: this.#grid.sheet});
  }

  #tellRemark({code, column = 0, raw = '', repair, ...rest}: Remark, line: number): Finding {
    const field = this.#layout.header[column - 1] ?? '';
    return this.#tell(code, {line, column, field, raw, ...rest, ...(repair && {repair: {field, ...repair}})});
  }

  async #finish(bare: BareRows): Promise<Reading> {
    const problems = allProblems(this.#findings, bare.others);
    await describe(problems as readonly Finding[], this.#options.words);
    const reading = {
      table: this.#table,
      file: this.#options.name,
      skipped: this.#layout.skipped,
      problems,
      counts: bare.counts,
      recipe: this.#recipe(),
      evidence: this.#evidence
    };
    // What stands beside a row's own record is found among rows.
    return bare.others.some(({also}) => also) ? {...reading, rows: bare.rows()} : withRows(reading, bare);
  }

  #recipe(): Recipe {
    const {recipe} = this.#options;
    const {encoding, delimiter, sheet} = this.#grid;
    const columns = this.#columns.filter(({isOpen}) => !isOpen);
    return {
      treatyscope: 'recipe/1',
      encoding,
      delimiter,
      ...(sheet !== undefined && {sheet}),
      header_line: this.#layout.headerLine,
      table: this.#table,
      columns: Object.fromEntries(columns.map(({header, field, part}) => [header, part ? `${field}@${part}` : field])),
      dates: {...recipe?.dates, ...Object.fromEntries(this.#dates)},
      numbers: {...recipe?.numbers, ...Object.fromEntries(this.#numbers)},
      answers: recipe?.answers ?? [],
      repairs: recipe?.repairs ?? []
    };
  }
}

function* cellTexts(rows: readonly GridLine[], at: number): Generator<string> {
  for (const line of rows) yield cellOf(line, at) ?? '';
}

/** The cells of a column, most of those that repeat others left out. */
function* cellsAt(rows: readonly GridLine[], at: number): Generator<CellAt> {
  const seen = new Set<string>();
  for (const row of rows) {
    const text = cellOf(row, at);
    if (!text || seen.has(text)) continue;
    if (seen.size < mostSeen) seen.add(text);
    yield {line: row.line, text};
  }
}
