import type {CellBounds} from './cell-bounds.js';
import {ordersOf} from './check.js';
import type {Header} from './check-header.js';
import type {Value} from './check-value.js';
import {plainCell} from './plain-cells.js';
import type {AnyRecord} from './records.js';

const apostrophe = 0x27;

/** Makes the record of a line of which nothing is to be said; undefined for any other, which is left to the check. */
export type PlainRecord = (line: CellBounds) => AnyRecord | undefined;

/** Makes records of the lines under a header; most lines of a large file are such that this is all they need. */
export function plainRecords({table, fields, fatal}: Header, empty: () => Record<string, Value>): PlainRecord {
  if (fatal) return () => undefined;
  const columns = fields.map(
    (field) =>
      field && {
        name: field.name,
        isRequired: field.column.required === true,
        isText: field.isText && field.name !== 'id',
        cell: plainCell(field)
      }
  );
  const names = fields.map((field) => field?.name);
  const pairs = ordersOf(names).map(([first, second]) => {
    const [earlier, later] = [names.indexOf(first), names.indexOf(second)];
    return {earlier, later, from: columns[earlier]!.cell, until: columns[later]!.cell};
  });
  const isCount = table === 'participants';

  return (line) => {
    if (line.count !== columns.length) return undefined;
    const {text, from, to} = line;
    const record = empty();
    for (let at = 0; at < columns.length; at += 1) {
      const column = columns[at];
      if (!column) continue;
      const begin = from[at]!;
      const end = to[at]!;
      if (begin === end) {
        if (column.isRequired) return undefined;
        continue;
      }
      // An apostrophe guards what a spreadsheet would run.
      if (text.charCodeAt(begin) === apostrophe) return undefined;
      const value = column.cell.read(text, begin, end);
      if (value === undefined) return undefined;
      if (!line.hasQuotes || !line.isDoubled(at)) record[column.name] = value;
      else if (column.isText) record[column.name] = line.cell(at);
      else return undefined;
    }
    for (let at = 0; at < pairs.length; at += 1) {
      const {earlier, later, from: first, until: last} = pairs[at]!;
      const areBoth = from[earlier] !== to[earlier] && from[later] !== to[later];
      if (areBoth && first.order! > last.order!) return undefined;
    }
    return isCount && (record.count === undefined || record.qualifier === 'withheld') ? undefined : record;
  };
}
