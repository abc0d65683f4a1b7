import type {BareRows} from '../bare-rows.js';
import type {Problem, Recipe, Row} from '../problems.js';
import type {KnownTexts} from '../known-texts.js';
import type {Finding} from '../reading.js';
import {finding, rowOf} from '../reading.js';
import type {AnyRecord, TableName} from '../records.js';
import {cellName} from './cell-name.js';
import type {CellRead, CountText, ReadCell} from './cell-readers.js';
import type {FileColumn} from './columns.js';
import type {GridLine, Remark} from './evidence.js';
import type {Fill} from './fill.js';
import type {Cells} from './ids.js';
import {Ids, idOf} from './ids.js';
import type {Target, Values} from './targets.js';
import {putCount} from './targets.js';
import {TextLine} from './text-line.js';
import {partFields} from './wide.js';

/** A column of a file with the reader of its cells. */
export interface ReadColumn extends FileColumn {
  readonly read: ReadCell;
  /** It belongs to the head count that stands beside an event. */
  readonly isBeside: boolean;
  /** What its cells meant so far, where most of them repeat others. */
  readonly known?: KnownTexts<CellRead>;
  /** The one question about the column; it names the first cell that depends on the answer. */
  readonly question?: Finding;
}

export interface RowMakerOptions {
  readonly table: TableName;
  readonly file: string;
  readonly sheet?: string | undefined;
  readonly columns: readonly ReadColumn[];
  readonly target: Target;
  readonly counts: Target;
  readonly fill: Fill;
  readonly recipe?: Recipe | undefined;
  /** What is left to do when all cells of a row are read: a place gets its country and its coordinates. */
  readonly finish?: ((values: Values, tell: TellField) => void) | undefined;
}

const longestRaw = 500;

/** What the strict check says of a cell without a value. */
const lacking: ReadonlySet<string> = new Set(['missing-value', 'count-without-number']);

/** Tells of something about a field of the present row. */
export type TellField = (field: string, remark: Remark) => void;

type Also = NonNullable<Row['also']>[number];

/** Makes rows of lines: cells read by column, gaps filled, ids made, and every record checked by the strict check. */
export class RowMaker {
  readonly #options: RowMakerOptions;
  readonly #parts: readonly string[];
  readonly #columns: ReadonlyMap<string, ReadColumn>;
  readonly #ids = new Ids();
  readonly #left = new Set<string>();
  readonly #idRepairs: ReadonlyMap<string, string>;
  readonly #values: Values;
  readonly #counts: Values;
  readonly #hasCounts: boolean;
  readonly #partValues = new Map<string, Values>();
  #line: GridLine = {line: 0, cells: [], raw: ''};
  #found: Problem[] = [];
  #counted: CountText[] = [];
  #nth = 0;

  constructor(options: RowMakerOptions) {
    this.#options = options;
    this.#values = options.target.fields.map(() => undefined);
    this.#counts = options.counts.fields.map(() => undefined);
    this.#hasCounts = options.columns.some(({isBeside}) => isBeside);
    this.#parts = [...new Set(options.columns.flatMap(({part}) => part ?? []))];
    this.#columns = new Map([...options.columns].reverse().map((column) => [column.field, column]));
    const repairs = options.recipe?.repairs.filter(({field}) => field === 'id') ?? [];
    this.#idRepairs = new Map(repairs.map(({raw, value}) => [raw, value]));
  }

  /** Adds the row that a line becomes to others. */
  make(line: GridLine, to: BareRows): void {
    const row = this.#make(line);
    if (row.record && !row.also && row.problems.length === 0) to.accept(row.line, row.record);
    else to.add(row);
  }

  #make(line: GridLine): Row {
    this.#line = line;
    // What a row keeps is made anew, what it left empty is used again.
    if (this.#found.length > 0) this.#found = [];
    if (this.#counted.length > 0) this.#counted = [];
    this.#nth = 0;
    if (line.remarks) for (const remark of line.remarks) this.#tellLine(remark);
    if (this.#found.some(({column, severity}) => severity === 'error' && column === 0))
      return rowOf(line.line, undefined, this.#found);
    this.#values.fill(undefined);
    if (this.#hasCounts) this.#counts.fill(undefined);
    if (this.#parts.length > 0) this.#partValues.clear();
    if (line instanceof TextLine) this.#readText(line);
    else
      for (const column of this.#options.columns) {
        const raw = line.cells[column.at];
        if (raw) this.#takeCell(column, column.read(raw));
      }
    this.#options.finish?.(this.#values, this.#tellField);
    if (this.#parts.length === 0 && this.#counted.length === 0)
      return this.#row(this.#record(this.#options.target, this.#values, this.#options.fill));
    const also = this.#parts.length > 0 ? this.#partRecords() : this.#records();
    const row = this.#row(also.shift()?.record);
    return also.length > 0 && row.status !== 'rejected' ? {...row, also} : row;
  }

  #row(record: AnyRecord | undefined): Row {
    return rowOf(this.#line.line, record, this.#found.length > 0 ? this.#found : undefined);
  }

  /** Reads a line whose cells stand in its text; of those that repeat others no text is made. */
  #readText(line: TextLine): void {
    const count = line.find();
    const {text, from, to} = line.of;
    for (const column of this.#options.columns) {
      const [begin, end] = [from[column.at]!, to[column.at]!];
      if (column.at >= count || begin === end) continue;
      const known = column.known?.get(text, begin, end);
      const raw = known ? '' : text.slice(begin, end);
      const told = known ?? column.read(raw);
      if (!known) column.known?.set(raw, told);
      this.#takeCell(column, told);
    }
  }

  #takeCell(column: ReadColumn, {puts, remarks, counts}: CellRead): void {
    const into = column.part === undefined ? this.#valuesOf(column) : this.#valuesOfPart(column.part);
    for (let at = 0; at < puts.length; at += 1) {
      const [slot, text] = puts[at]!;
      const other = into[slot];
      if (other === undefined) into[slot] = text;
      else if (other !== text)
        this.#tell(column, this.#rawOf(column), {
          code: 'contradiction',
          severity: 'error',
          params: {said: text, other}
        });
    }
    if (counts) for (const count of counts) this.#counted.push(count);
    for (const remark of remarks) this.#tell(column, this.#rawOf(column), remark);
  }

  readonly #rawOf = ({at}: FileColumn): string => this.#line.cells[at] ?? '';

  #valuesOf({isBeside}: ReadColumn): Values {
    return isBeside ? this.#counts : this.#values;
  }

  #valuesOfPart(part: string): Values {
    const values = this.#partValues.get(part) ?? [];
    this.#partValues.set(part, values);
    return values;
  }

  /** The record of a row, and those of the head counts in it. */
  #records(): Also[] {
    const {table, target, counts} = this.#options;
    const isOwn = table === 'participants';
    const first = isOwn ? this.#counted[0] : undefined;
    const others = isOwn ? this.#counted.slice(1) : this.#counted;
    if (first) putCount(target, this.#values, first);
    const record = this.#record(target, this.#values, this.#options.fill);
    if (!record) return [];
    const records: Also[] = [{table, record}];
    if (others.length === 0) return records;
    const units = new Set([first?.unit]);
    for (const count of others) {
      const values = isOwn ? [...this.#values] : [...this.#counts];
      if (isOwn)
        for (const field of ['id', 'count', 'unit', 'who', 'qualifier']) values[target.slots.get(field)!] = undefined;
      else values[counts.slots.get('event')!] = record.id as string;
      putCount(counts, values, {basis: 'reported', ...count});
      // Of two counts of one kind only the first is summed.
      values[counts.slots.get('counted')!] ??= units.has(count.unit) ? 'no' : 'yes';
      units.add(count.unit);
      const also = this.#record(counts, values, this.#options.fill);
      if (also) records.push({table: 'participants', record: also});
    }
    return records;
  }

  /** The records of a row of a wide table: one for each part that it says something of. */
  #partRecords(): Also[] {
    const {table, target, fill} = this.#options;
    const parts = this.#partValues;
    const slot = target.slots.get(partFields[table] ?? '')!;
    const filled = this.#parts.filter((part) => parts.get(part)?.some((text) => text !== undefined));
    // A state that has not done anything yet is a row all the same.
    return (filled.length > 0 ? filled : this.#parts.slice(0, 1)).flatMap((part) => {
      const values = target.fields.map((_, at) => parts.get(part)?.[at] ?? this.#values[at]);
      values[slot] = part;
      values[target.slots.get('id')!] = undefined;
      const record = this.#record(target, values, fill);
      return record ? [{table, record}] : [];
    });
  }

  #record(target: Target, values: Values, {fillers}: Fill): AnyRecord | undefined {
    const cell = (field: string) => values[target.slots.get(field) ?? -1];
    for (const {field, fill} of target.table === this.#options.table ? fillers : []) {
      const slot = target.slots.get(field)!;
      if (values[slot] !== undefined || this.#isRefused(field)) continue;
      const {value, remark, question} = fill(cell);
      if (value !== undefined) values[slot] = value;
      if (remark) this.#tellField(field, remark);
      if (!question) continue;
      const column = this.#columns.get(field);
      this.#found.push(column && question.column === 0 ? Object.assign(question, this.#place(column)) : question);
    }
    values[target.slots.get('id')!] ??= this.#id(target.table, cell);
    const {problems, record} = target.check(this.#line.line, values);
    if (target.findings.length === 0) return record;
    let lacksId: Finding | undefined;
    for (const problem of target.findings.splice(0)) {
      // Why a cell gave no value is said already.
      const isTold = ({field, severity}: Problem) => field === problem.field && severity !== 'warning';
      if (problem.code === 'missing-value' && problem.field === 'id' && !this.#columns.has('id')) lacksId = problem;
      else if (!lacking.has(problem.code) || !this.#found.some(isTold)) this.#found.push(this.#placed(problem, target));
    }
    // An id that the importer would have made is not what the analyst must mend.
    if (lacksId && this.#found.every(({severity}) => severity === 'warning'))
      this.#found.push(this.#placed(lacksId, target));
    return problems.some(({severity}) => severity !== 'warning') ? undefined : record;
  }

  /** Whether something is wrong with the cell of a column, so that nothing else may stand in for it. */
  #isRefused(name: string): boolean {
    return this.#found.some(({field, severity}) => field === name && severity !== 'warning');
  }

  #id(table: TableName, cell: Cells): string | undefined {
    const made = idOf(table, cell);
    const id = this.#idRepairs.get(made) ?? made;
    if (!id || table === 'states' || table === 'instruments' || table === 'regions') return id || undefined;
    if (table === 'participants') return this.#ids.take(id, this.#line, true, this.#nth++);
    // A state may join again once it has left; else the second of two rows is a duplicate.
    const hasLeft = this.#left.has(id);
    if (table === 'ratifications' && (cell('denunciation_notified') || cell('denunciation_effect'))) this.#left.add(id);
    return this.#ids.take(id, this.#line, table !== 'ratifications' || hasLeft);
  }

  /** What the strict check found, at its place in the file. */
  #placed(found: Finding, {table}: Target): Finding {
    const isBeside = table !== this.#options.table;
    const column = this.#columns.get(isBeside ? `participants.${found.field}` : found.field);
    Object.assign(found, this.#place(column));
    if (column) found.raw = this.#line.cells[column.at] ?? found.raw;
    return found;
  }

  #place(column: FileColumn | undefined): Partial<Finding> {
    const {sheet} = this.#options;
    const {line} = this.#line;
    const at = column ? column.at + 1 : 0;
    return {line, column: at, ...(sheet !== undefined && {sheet, ...(at > 0 && {cell: cellName(line, at)})})};
  }

  #tell(column: ReadColumn, raw: string, {column: _, raw: own = raw, repair, ...remark}: Remark): void {
    const {question, field} = column;
    if (question?.code === remark.code) {
      if (question.raw === '') Object.assign(question, {raw: own, ...this.#place(column)});
      this.#found.push(question);
      return;
    }
    const details = {...this.#place(column), field, raw: own, ...remark, ...(repair && {repair: {field, ...repair}})};
    this.#found.push(finding(this.#options.table, this.#options.file, remark.code, details));
  }

  readonly #tellField: TellField = (field, {column: _, raw, repair, ...remark}) => {
    const column = this.#columns.get(field);
    const said = raw ?? (column ? (this.#line.cells[column.at] ?? '') : '');
    const details = {...this.#place(column), field, raw: said, ...remark, ...(repair && {repair: {field, ...repair}})};
    this.#found.push(finding(this.#options.table, this.#options.file, remark.code, details));
  };

  /** What the splitting or the cleaning of the line brought to light. */
  #tellLine(remark: Remark): void {
    const column = this.#options.columns.find(({at}) => at + 1 === remark.column);
    if (column) this.#tell({...column, field: column.field || column.header}, remark.raw ?? '', remark);
    else {
      const {column: at = 0, raw = this.#line.raw.slice(0, longestRaw), repair, code, ...rest} = remark;
      const details = {
        ...this.#place(undefined),
        column: at,
        raw,
        ...rest,
        ...(repair && {repair: {field: '', ...repair}})
      };
      this.#found.push(finding(this.#options.table, this.#options.file, code, details));
    }
  }
}
