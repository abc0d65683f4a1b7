import {rowChecker} from './check.js';
import type {Header} from './check-header.js';
import {readHeader} from './check-header.js';
import {describe} from './describe.js';
import type {Batch, Finding, ReadOptions} from './reading.js';
import {finding, rowOf} from './reading.js';
import {breathe} from './slices.js';

const batchLength = 500;

/** Reads records that are in memory already: rows as JSON holds them, checked as those of a CSV are. */
export async function* readRecords(records: readonly unknown[], options: ReadOptions): AsyncGenerator<Batch> {
  const names = [...new Set(records.flatMap((record) => (isRecord(record) ? Object.keys(record) : [])))];
  const {fatal, ...header}: Header = readHeader(names, options);
  const findings: Finding[] = [];
  // A table without rows lacks no column.
  const check = rowChecker(fatal && records.length > 0 ? {...header, fatal} : header, findings, false);
  const problems = records.length > 0 ? header.problems : [];
  for (const problem of problems) problem.column = 0;
  await describe(problems, options.words);
  for (let from = 0; from < Math.max(1, records.length); from += batchLength) {
    const rows = records.slice(from, from + batchLength).map((record, index) => {
      const line = from + index + 1;
      if (isRecord(record))
        return check(
          line,
          names.map((name) => (Object.hasOwn(record, name) ? record[name] : undefined))
        );
      const found = finding(header.table, options.name, 'not-a-record', {
        line,
        raw: JSON.stringify(record).slice(0, 500)
      });
      findings.push(found);
      return rowOf(line, undefined, [found]);
    });
    await describe(findings, options.words);
    findings.length = 0;
    yield {table: header.table, rows, skipped: [], problems: from === 0 ? problems : []};
    await breathe(options.signal);
  }
}

/** What a JSON text says; undefined and why, where it says nothing. A text that was cut off ends within something. */
export function parseJson(text: string): {readonly value: unknown; readonly fault?: 'cut-off' | 'bad-json'} {
  try {
    return {value: JSON.parse(text)};
  } catch {
    return {value: undefined, fault: endsWithin(text) ? 'cut-off' : 'bad-json'};
  }
}

/** Whether a JSON text ends before all its brackets and quotes are closed. */
function endsWithin(text: string): boolean {
  const bare = text.replace(/"(?:[^"\\]|\\.)*"/gs, '');
  return bare.includes('"') || bare.split(/[[{]/).length > bare.split(/[\]}]/).length;
}

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
