import type {Problem} from '../../data/problems.js';
import type {ProblemWords} from '../problem-words.js';

const rowOf = ({file, table, line}: Problem): string =>
  /json/i.test(file) ? `${file}, record ${line} of ${table}` : `${file}, line ${line}`;
const cellOf = (problem: Problem): string => `${rowOf(problem)}, ${problem.field}`;
const quoted = ({raw}: Problem): string => `“${raw.length > 80 ? `${raw.slice(0, 80)}…` : raw}”`;
/** The answers that a question allows. */
const listed = ({params}: Problem): string => String(params.answers).replaceAll(';', ', ');
/** The member of a list that is meant, or the whole cell. */
const member = (problem: Problem): string =>
  problem.params.name === undefined ? quoted(problem) : quoted({...problem, raw: String(problem.params.name)});
const megabytes = (bytes: unknown): string => `${Math.round(Number(bytes) / 100_000) / 10} MB`;

const noTables: Readonly<Record<string, string>> = {
  html: 'this is a web page; save the table it shows as a CSV file or a workbook.',
  pdf: 'this is a PDF document; ask for the table as a CSV file or a workbook.',
  image: 'this is a picture; ask for the table as a CSV file or a workbook.',
  archive: 'this is an archive of files; unpack it and choose the table in it.',
  document: 'this is an office document but not an Excel workbook; save the table as .xlsx or CSV.',
  'old-workbook': 'this is a workbook of an old kind, or one with a password; save it as .xlsx without a password.',
  workbook: 'this workbook is damaged and cannot be read; open it in a spreadsheet and save it again.',
  'too-large': 'this workbook is too large when unpacked; save the table as CSV.',
  empty: 'there is nothing in this file; save it again.'
};
const noTable = ({params}: Problem): string =>
  noTables[params.kind ?? ''] ?? 'this file holds no text; choose a CSV file or a workbook.';

/** One English sentence for each problem: where, what, what to do. */
export const problems: ProblemWords['problems'] = {
  'missing-value': (p) => `${cellOf(p)}: a value is required here; fill it in.`,
  'bad-date': (p) => `${cellOf(p)}: ${quoted(p)} is not a date as we write it; write 2017, 2017-11 or 2017-11-08.`,
  'impossible-date': (p) => `${cellOf(p)}: ${quoted(p)} is not in the calendar; correct the date.`,
  'bad-number': (p) =>
    `${cellOf(p)}: ${quoted(p)} is not a ${p.params.type === 'integer' ? 'whole number' : 'number'}; write digits only, with a point for decimals.`,
  'out-of-range': (p) =>
    p.params.max === undefined
      ? `${cellOf(p)}: ${quoted(p)} is less than ${p.params.min}; correct the number.`
      : `${cellOf(p)}: ${quoted(p)} is not between ${p.params.min} and ${p.params.max}; correct the number.`,
  'unknown-word': (p) =>
    `${cellOf(p)}: ${quoted(p)} is not one of the words allowed here; use one of ${p.params.allowed}.`,
  'unknown-column': (p) =>
    p.params.nearest
      ? `${rowOf(p)}: the column ${quoted(p)} is not one of table ${p.table} and is left out; perhaps ${p.params.nearest} is meant: rename it.`
      : `${rowOf(p)}: the column ${quoted(p)} is not one of table ${p.table} and is left out; rename or remove it.`,
  'missing-column': (p) =>
    `${p.file}: the table ${p.table} lacks the column ${p.field}, so that none of its rows can be used; add the column.`,
  'duplicate-column': (p) =>
    p.params.taken
      ? `${rowOf(p)}: the column ${quoted(p)} was left out, because “${p.params.taken}” holds the same; keep one of them, or say what it holds.`
      : `${rowOf(p)}: the column ${quoted(p)} stands in the header twice; keep one of them.`,
  'duplicate-key': (p) =>
    `${cellOf(p)}: ${quoted(p)} is already the id of line ${p.params.line}${p.params.file ? ` of ${p.params.file}` : ''}; give each row an id of its own.`,
  'dangling-reference': (p) =>
    p.params.nearest
      ? `${cellOf(p)}: no accepted row of ${p.params.tables} has the id or title ${quoted(p)}; perhaps “${p.params.nearest}” is meant: correct it.`
      : `${cellOf(p)}: no accepted row of ${p.params.tables} has the id ${quoted(p)}; ${p.params.kept ? 'what the row says of it is left out, the rest is used: correct it or add that row' : 'correct it or add that row'}.`,
  'unknown-source': (p) =>
    `${cellOf(p)}: ${quoted(p)} is not among the sources of the dataset; add the source to datapackage.json.`,
  'end-before-start': (p) =>
    `${cellOf(p)}: ${quoted(p)} is before ${p.params.first}, ${p.params.date}; correct one of the two.`,
  'deposit-before-signature': (p) =>
    `${cellOf(p)}: the deposit on ${p.raw} is before the signature on ${p.params.date}; correct one of the two.`,
  'entry-before-deposit': (p) =>
    `${cellOf(p)}: the entry into force on ${p.raw} is before the deposit on ${p.params.date}; correct one of the two.`,
  'entry-against-rule': (p) =>
    `${cellOf(p)}: after a deposit on ${p.params.deposit} the instrument’s own rule gives ${p.params.expected}, not ${p.raw}; check both dates.`,
  'ragged-row': (p) =>
    `${rowOf(p)}: the row has ${p.params.cells} cells where the header has ${p.params.expected}; look for a comma too many or too few.`,
  'bad-link': (p) =>
    `${cellOf(p)}: ${quoted(p)} cannot be a link and was left out; an address begins with https://, http:// or mailto:.`,
  'bad-interval': (p) =>
    `${cellOf(p)}: ${quoted(p)} is not an id with a span of time; write it like coe:1949-08-09/1969-12-31, an open end empty.`,
  'count-without-number': (p) => `${cellOf(p)}: the number is missing; fill it in, or set the qualifier to withheld.`,
  'withheld-number': (p) =>
    `${cellOf(p)}: a number stands where it is said to be withheld, and was left out; remove it from the file.`,
  'stray-space': (p) => `${cellOf(p)}: spaces around ${quoted(p)} were removed; nothing needs to be done.`,
  'stray-quote': (p) =>
    `${rowOf(p)}: a quotation mark is opened and not closed as it should be; remove it, or write it twice within quotation marks.`,
  'bad-value': (p) =>
    `${cellOf(p)}: ${quoted(p)} cannot stand here; write ${p.params.type === 'list' ? 'a list of texts' : 'a text or a number'}.`,
  'bad-list': (p) =>
    `${cellOf(p)}: ${quoted(p)} holds a semicolon, which separates the members of a list; make two members of it, or write a comma.`,
  'bad-encoding': (p) =>
    `${rowOf(p)}: some characters cannot be read, because the file was not saved as UTF-8; save it as “CSV UTF-8”.`,
  'bad-json': (p) => `${p.file}: this is not well-formed JSON; export the file again.`,
  'cut-off': (p) => `${rowOf(p)}: the file ends here before it is complete; fetch or save it again.`,
  'unknown-table': (p) =>
    p.params.nearest
      ? `${p.file}: the header is not that of one of our tables; the nearest is ${p.params.nearest}, so name its columns as that table does.`
      : `${p.file}: the header is not that of one of our tables; name the columns as in the documentation.`,
  'not-a-table': (p) => `${p.file}: ${noTable(p)}`,
  'too-many-rows': (p) =>
    `${p.file}: the file has more than ${p.params.limit} rows and was not read; take fewer at a time, or raise the limit (max-rows).`,
  'hidden-sheet': (p) =>
    `${p.file}: the sheet ${quoted(p)} is hidden and was not read; show it in the workbook if it should be.`,
  'control-character': (p) =>
    `${cellOf(p)}: characters that cannot be seen were taken out of ${quoted(p)}; nothing needs to be done.`,
  'odd-space': (p) =>
    `${cellOf(p)}: non-breaking or zero-width spaces in ${quoted(p)} were made ordinary ones; nothing needs to be done.`,
  'curly-quote': (p) => `${cellOf(p)}: the quotation marks around ${quoted(p)} were taken off; check the cell.`,
  'doubled-encoding': (p) =>
    `${cellOf(p)}: ${quoted(p)} was saved in two encodings one over the other and was read as “${p.repair?.value ?? ''}”; check it.`,
  'merged-cell': (p) =>
    `${cellOf(p)}: ${quoted(p)} stands in one cell merged over several rows and was read in each of them; check it.`,
  'ambiguous-date-order': (p) =>
    `${cellOf(p)}: ${quoted(p)} may be read with the day or the month first, and nothing in the column decides; say which it is.`,
  'missing-year': (p) =>
    p.repair?.applied
      ? `${cellOf(p)}: ${quoted(p)} names a year for its end only and was read as ${p.repair.value}; check it.`
      : `${cellOf(p)}: ${quoted(p)} has no year; add it.`,
  'short-year': (p) =>
    p.repair?.applied
      ? `${cellOf(p)}: ${quoted(p)} has a year of two digits and was read as ${p.repair.value} (00 to 39 are 2000 to 2039, 40 to 99 are 1940 to 1999); check it.`
      : `${cellOf(p)}: ${quoted(p)} may be a day without a year, or a year of two digits; write the year with four.`,
  'days-apart': (p) =>
    `${cellOf(p)}: ${quoted(p)} may be single days or all days from the first to the last; say which, or make a row of each.`,
  'time-left-out': (p) =>
    p.params.zone
      ? `${cellOf(p)}: ${quoted(p)} has a time of day with the zone ${p.params.zone}, which were left out; check that the day is the local one.`
      : `${cellOf(p)}: the time of day in ${quoted(p)} was left out; nothing needs to be done.`,
  'serial-date': (p) =>
    `${cellOf(p)}: ${quoted(p)} is a day counted as spreadsheets do and was read as ${p.repair?.value ?? ''}; check it.`,
  'footnote-mark': (p) =>
    `${cellOf(p)}: a footnote mark in ${quoted(p)} was left out; move what the footnote says to the column note.`,
  'ambiguous-number': (p) =>
    `${cellOf(p)}: the mark in ${quoted(p)} may stand for thousands or for decimals, and nothing in the column decides; say which it is.`,
  'count-range': (p) => `${cellOf(p)}: ${quoted(p)} was read as at least its lower number; check it.`,
  'several-counts': (p) =>
    p.repair?.applied
      ? `${cellOf(p)}: of ${quoted(p)} the whole was read, ${p.repair.value}, and its parts were left out; check it.`
      : `${cellOf(p)}: ${quoted(p)} holds several counts of one kind; say which one counts.`,
  'unknown-unit': (p) =>
    `${cellOf(p)}: what ${quoted(p)} counts is not known to us; say whether it is persons, States, countries or organisations.`,
  'unknown-state': (p) =>
    p.params.nearest
      ? `${cellOf(p)}: ${member(p)} is not a state that we know; perhaps ${p.params.nearest} is meant: correct it.`
      : `${cellOf(p)}: ${member(p)} is not a state that we know; correct it.`,
  'ambiguous-state': (p) => `${cellOf(p)}: ${member(p)} may be any of ${p.params.states}; say which it is.`,
  'dissolved-state': (p) =>
    `${cellOf(p)}: ${member(p)} no longer exists (today: ${p.params.states}); say which of them is meant.`,
  'organisation-as-state': (p) =>
    `${cellOf(p)}: ${member(p)} is an organisation, not a state; write the states that are meant, or move it to another column.`,
  'glued-list': (p) =>
    `${cellOf(p)}: the names in ${quoted(p)} stand without separators and were read as ${p.repair?.value ?? ''}; check it.`,
  'unknown-place': (p) =>
    p.params.nearest
      ? `${cellOf(p)}: the place ${quoted(p)} is not among those we know, so that it is not on the map; perhaps ${p.params.nearest} is meant: correct it, or add its coordinates.`
      : `${cellOf(p)}: the place ${quoted(p)} is not among those we know, so that it is not on the map; add its coordinates.`,
  'not-a-record': (p) =>
    `${rowOf(p)}: ${quoted(p)} is not a record; each row is an object with a value for each column.`,
  'future-date': (p) =>
    `${cellOf(p)}: ${quoted(p)} lies after ${p.params.as_of}, the date to which the data are known; check the date.`,
  'which-table': (p) => `${p.file}: the header fits more than one of our tables (${listed(p)}); say which one it is.`,
  'which-column': (p) =>
    p.params.headers
      ? `${rowOf(p)}: the columns ${p.params.headers} all read as ${p.field}; say which one to take.`
      : `${rowOf(p)}: what the dates in column ${quoted(p)} are is not said; they may be ${listed(p)}: say which.`,
  'unstated-value': (p) =>
    p.params.answers
      ? `${p.file}: some rows do not say their ${p.field}; say which of these it is for all of them, or fill in the column: ${listed(p)}.`
      : `${p.file}: some rows do not say their ${p.field}; say what it is for all of them, or fill in the column.`,
  'filled-value': (p) =>
    p.raw
      ? `${cellOf(p)}: the file does not say it for ${quoted(p)}, and it was read as ${p.params.value}, as answered for all such rows; check it.`
      : `${p.file}: no column says the ${p.field}, so that all rows were read as ${p.params.value}; nothing needs to be done if that is so.`,
  contradiction: (p) =>
    `${cellOf(p)}: ${quoted(p)} says ${p.params.said} where another column says ${p.params.other}; correct one of the two.`,
  'recipe-repair': (p) =>
    `${cellOf(p)}: ${quoted(p)} was read as “${p.repair?.value ?? ''}”, as the recipe says; nothing needs to be done.`,
  'left-out': (p) =>
    `${rowOf(p)}: ${p.repair?.value ? 'the line repeats another and is left out' : 'the line is left out'}, as the recipe says; nothing needs to be done.`,
  'read-from-title': (p) =>
    `${cellOf(p)}: the file does not say it, and the title was read as that of a ${p.repair?.value ?? ''}; check it.`,
  'empty-header': (p) =>
    `${rowOf(p)}: column ${p.column} has values and no heading, and is left out; give it a heading or remove it.`,
  'same-event': (p) =>
    p.params.line
      ? `${rowOf(p)}: “${p.params.title}” seems to be the event of line ${p.params.line} written twice; keep one of them if so.`
      : `${rowOf(p)}: “${p.params.title}” seems to be the event ${p.params.id} of the dataset; give it that id if so.`,
  'example-row': (p) =>
    `${rowOf(p)}: this is still the example of the empty table (${quoted(p)}), which is no fact; delete the row, or give it an id and an address of its own.`,
  'named-by-title': (p) =>
    p.params.answers
      ? `${cellOf(p)}: ${quoted(p)} is the title of several events (${listed(p)}); say which one is meant.`
      : `${cellOf(p)}: ${quoted(p)} is the title of the event ${p.repair?.value ?? ''} and was read as its id; nothing needs to be done.`,
  'add-or-replace': (p) =>
    `${p.file}: none of its rows is in the present table ${p.table}; say whether to add them to it or to put them in its place.`
};

/** One English sentence for each way in which a dataset cannot be fetched. */
export const failures: ProblemWords['failures'] = {
  'no-connection': ({url}) =>
    `The data at ${url} could not be reached: check the connection and the address, and that the other site allows it, then try again.`,
  'http-status': ({url, params}) =>
    Number(params.status) === 404 || Number(params.status) === 410
      ? `There are no data at ${url}: check the address.`
      : `The server does not hand out the data at ${url} (status ${params.status}): try again later, or ask whoever runs it.`,
  'not-data': ({url}) =>
    `What came from ${url} cannot be read as a dataset: check that the address is that of a datapackage.json or a CSV file in UTF-8.`,
  'html-instead': ({url}) =>
    `A web page came from ${url} instead of data: check the address, or whether one must sign in there.`,
  'cut-off': ({url}) => `The data from ${url} broke off before their end: try again.`,
  'too-large': ({url, params}) =>
    `The data at ${url} are larger than the limit of ${megabytes(params.limit)}: use a smaller file or raise the limit.`,
  'too-many-rows': ({url, params}) =>
    `The data at ${url} have more rows than the limit of ${params.limit}: use fewer rows or raise the limit.`,
  'no-progress': ({url, params}) =>
    `Nothing more came from ${url} for ${params.seconds} seconds: check the connection and try again.`,
  'bad-address': ({url}) =>
    `“${url}” is not an address from which data may be loaded: write one that begins with https://, or a path on the same site.`,
  'no-tables': ({url}) =>
    url
      ? `There is no table at ${url} that we know: check the names of its tables and columns.`
      : 'There is no table in these data that we know: check the names of the tables and columns.'
};
