import {describe} from '../describe.js';
import type {Reading, Row} from '../problems.js';
import {recordsOf} from '../read-package.js';
import type {Finding, Wording} from '../reading.js';
import {allProblems, countRows, finding, rowOf} from '../reading.js';
import type {Instrument} from '../records.js';

/**
 * Readings whose rows with a column for each convention go without what they say of one that is not there: that is told, and the
 * rest of the row is used. A row that speaks of none but such conventions stays as it is, and is checked like any other.
 */
export async function withoutStrangeParts(
  readings: readonly Reading[],
  known: readonly Instrument[],
  words?: Wording
): Promise<readonly Reading[]> {
  const isWide = (reading: Reading) => reading.table === 'ratifications' && reading.rows.some(({also}) => also);
  const ids = new Set([...known, ...recordsOf(readings, 'instruments')].map(({id}) => id));
  if (ids.size === 0 || !readings.some(isWide)) return readings;
  const findings: Finding[] = [];
  const kept = readings.map((reading) => (isWide(reading) ? withoutStrange(reading, ids, findings) : reading));
  await describe(findings, words);
  return findings.length > 0 ? kept : readings;
}

function withoutStrange(reading: Reading, ids: ReadonlySet<unknown>, findings: Finding[]): Reading {
  const {table, file, recipe, problems} = reading;
  const sheet = recipe.sheet === undefined ? {} : {sheet: recipe.sheet};
  const rows = reading.rows.map((row): Row => {
    const {line, record, also = []} = row;
    if (!record || also.some((one) => one.table !== table)) return row;
    const parts = [{table, record}, ...also];
    const strange = parts.filter((part) => !ids.has(part.record.instrument));
    const [first, ...others] = parts.filter((part) => !strange.includes(part));
    if (!first || strange.length === 0) return row;
    const told = strange.map(({record: {instrument}}) =>
      finding(table, file, 'dangling-reference', {
        ...sheet,
        line,
        field: 'instrument',
        raw: String(instrument),
        severity: 'warning',
        params: {tables: 'instruments', kept: 'row'}
      })
    );
    findings.push(...told);
    const made = rowOf(line, first.record, [...row.problems, ...told]);
    return others.length > 0 ? {...made, also: others} : made;
  });
  const ofRows = new Set(reading.rows.flatMap((row) => row.problems));
  const ofFile = problems.filter((problem) => !ofRows.has(problem));
  return {...reading, rows, problems: allProblems(ofFile, rows), counts: countRows(rows)};
}
