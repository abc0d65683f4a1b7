import {describe} from '../describe.js';
import type {Reading} from '../problems.js';
import type {Finding, Wording} from '../reading.js';
import {allProblems, countRows, finding, rowOf} from '../reading.js';
import {isExample} from '../template.js';

/** The reading without the example that stood in the empty table: it is rejected, because it is no fact. */
export async function withoutExamples(reading: Reading, words?: Wording): Promise<Reading> {
  const {table, file, recipe} = reading;
  const findings: Finding[] = [];
  const rows = reading.rows.map((row) => {
    if (!row.record || !isExample(table, row.record)) return row;
    const sheet = recipe.sheet === undefined ? {} : {sheet: recipe.sheet};
    const found = finding(table, file, 'example-row', {
      ...sheet,
      line: row.line,
      field: 'id',
      raw: String(row.record.id)
    });
    findings.push(found);
    return rowOf(row.line, undefined, [...row.problems, found]);
  });
  if (findings.length === 0) return reading;
  await describe(findings, words);
  const ofRows = new Set(reading.rows.flatMap(({problems}) => problems));
  const ofFile = reading.problems.filter((problem) => !ofRows.has(problem));
  return {...reading, rows, problems: allProblems(ofFile, rows), counts: countRows(rows)};
}
