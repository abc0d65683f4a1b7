import type {ColumnReader} from './check-value.js';
import {columnReader} from './check-value.js';
import type {Problem, ProblemCode} from './problems.js';
import type {Finding, ReadOptions} from './reading.js';
import {finding} from './reading.js';
import type {TableName} from './records.js';
import type {Column} from './schema.js';
import {columnsOf, schema, tableNames} from './schema.js';

/** A column of a file that is one of ours. */
export interface Field extends ColumnReader {
  readonly name: string;
  readonly column: Column;
}

/** What a header tells: the table, its columns where they stand, and what is wrong with it. */
export interface Header {
  readonly table: TableName;
  readonly file: string;
  /** One for each column of the file; undefined for a column that we do not know. */
  readonly fields: readonly (Field | undefined)[];
  readonly problems: readonly Finding[];
  /** Why no row of the file can be read; every row is rejected with it. */
  readonly fatal?: Problem;
}

/** Reads a header: names of columns, which must be written as in the schema or be given by the recipe. */
export function readHeader(headers: readonly string[], options: ReadOptions, line = 1): Header {
  const {name: file, recipe} = options;
  const names = headers.map((header) => {
    const text = header.trim();
    return recipe && Object.hasOwn(recipe.columns, text) ? recipe.columns[text]! : text;
  });
  const given = options.table ?? recipe?.table;
  const table = given ?? nearestTable(names);
  const columns = new Map<string, Column>(columnsOf(table));
  const problems: Finding[] = [];
  const tell = (code: ProblemCode, field: string, at: number, params = {}) => {
    const problem = finding(table, file, code, {line, column: at + 1, field, raw: headers[at] ?? '', params});
    problems.push(problem);
    return problem;
  };

  if (names.some((name) => /[\uFFFD\0]/.test(name)))
    return {table, file, fields: [], problems, fatal: tell('bad-encoding', '', -1)};
  const known = names.filter((name) => columns.has(name)).length;
  if (!given && (known < 2 || known * 2 < names.length)) {
    return {table, file, fields: [], problems, fatal: tell('unknown-table', '', -1, known > 1 ? {nearest: table} : {})};
  }
  let fatal: Problem | undefined;
  const fields = names.map((name, at) => {
    const column = columns.get(name);
    if (!column) {
      tell('unknown-column', name, at);
      return undefined;
    }
    if (names.indexOf(name) < at) fatal = tell('duplicate-column', name, at);
    return {name, column, ...columnReader(name, column)};
  });
  for (const [name, column] of columns) {
    if (column.required && !names.includes(name)) fatal = tell('missing-column', name, -1);
  }
  return {table, file, fields, problems, ...(fatal && {fatal})};
}

/** The table that shares the most columns with a header, one that has all its required columns before one that lacks some. */
function nearestTable(names: readonly string[]): TableName {
  const score = (table: TableName): number => {
    const missing = columnsOf(table).filter(([name, column]) => column.required && !names.includes(name)).length;
    return names.filter((name) => Object.hasOwn(schema[table], name)).length - missing;
  };
  return [...tableNames].sort((a, b) => score(b) - score(a))[0]!;
}
