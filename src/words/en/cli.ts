import type {Figures} from '../../data/figures.js';
import type {Counts, Skipped} from '../../data/problems.js';
import {common} from './common.js';
import {summary} from './summary.js';

const {number, list} = common;
const either = new Intl.ListFormat('en-GB', {type: 'disjunction'});
const some = (count: number, one: string, many: string): string => `${number(count)} ${count === 1 ? one : many}`;

const skippedLines: {readonly [K in Skipped['kind']]: readonly [one: string, many: string]} = {
  blank: ['blank', 'blank'],
  title: ['title', 'titles'],
  header: ['header', 'headers'],
  total: ['total', 'totals'],
  footnote: ['footnote', 'footnotes']
};

const figureNames: {readonly [F in keyof Figures]: string} = {
  parties: 'Parties',
  deposits: 'deposits',
  signatories: 'Signatories, not Parties',
  events: 'events',
  persons: 'persons',
  reports: 'evaluation reports',
  hosts: 'countries where events were held'
};

/** What the command line says. */
export const cli = {
  common,
  summary,
  figureNames,
  usage: 'Usage',
  commands: 'Commands',
  options: 'Options',
  examples: 'Examples',
  about: 'treatyscope reads, checks and builds datasets about how a convention lives.',
  closing: [
    'A command’s own help: treatyscope check --help',
    'Files: CSV, text with tabs or semicolons, Excel (.xlsx), JSON, a folder, a datapackage.json; - is standard input.',
    'Exit status: 0 all is well, perhaps with warnings; 1 rows were left out or a question is open; 2 it could not be done.'
  ],
  does: {
    check: 'says what is wrong with files, row by row',
    build: 'writes a clean Data Package of what can be used',
    diff: 'says what differs between two datasets',
    list: 'shows what a dataset holds',
    template: 'writes an empty table with one example row',
    schema: 'writes the JSON Schema of a dataset or of one table',
    site: 'writes a whole site from a package: pages, pictures, dataset'
  },
  more: {
    check: [
      'Each problem is one line: file:line:column field "text" code: what to do.',
      'Then each file: rows read = accepted + repaired + rejected; skipped lines are not rows.',
      'A question holds rows back until it is answered, by --answer or by a recipe.'
    ],
    build: [
      'Rows with errors or open questions are left out, listed on standard error, and make the exit status 1.',
      'FOLDER - writes the package in one file to standard output.'
    ],
    diff: [
      'Rows are known by their ids. The headline figures are those of each dataset’s own date.',
      'With --stories: each <treaty-value> in these HTML files whose figure moves, with its sentence.'
    ],
    list: ['Tables, rows, date, instruments with their Parties and deposits, coverage and known gaps.'],
    template: ['Without --out it goes to standard output.', 'For Excel take --xlsx.'],
    schema: ['Without a table: the schema of a whole dataset in one file.'],
    site: [
      'The new site takes the place of the old one by one rename; the old one stays beside it, in FOLDER.previous.',
      'Frozen copies of the old site are carried over and never changed. Run treatyscope diff on the published dataset first.'
    ]
  },
  values: {
    file: 'file',
    folder: 'folder',
    files: 'files or folder',
    old: 'old',
    new: 'new',
    package: 'package',
    table: 'table',
    number: 'n',
    text: 'text',
    date: 'date',
    language: 'en|fr',
    answer: 'code:header=answer',
    address: 'url',
    hosts: 'hosts'
  },
  option: {
    json: 'the result as JSON on standard output',
    recipe: 'read as this recipe says, and say what has changed',
    'save-recipe': 'write down how the files were read, for next month',
    answer: 'answer a question, for example ambiguous-date-order:Date=dmy; may be repeated',
    table: 'the table that the files hold, where the header does not tell',
    base: 'the dataset that the files belong to: its ids, States and events are known',
    replace: 'put the files in place of the tables of --base, instead of adding their rows',
    out: 'where to write',
    'one-file': 'the package in one file, with its rows inside',
    'max-rows': 'refuse a file of more than N rows (a million, unless it is said otherwise)',
    k: 'withhold counts of fewer than N persons: published as withheld, in no total',
    title: 'the title of the dataset',
    'as-of': 'the date to which the data are known',
    xlsx: 'an Excel workbook instead of CSV',
    stories: 'HTML files whose sentences hold figures of the data; may be repeated',
    'base-url': 'the address at which the site will stand, for pictures and codes to embed',
    'data-hosts': 'hosts whose datasets the page view.html may draw; by default none',
    lang: 'the language of messages',
    version: 'the version of this command',
    help: 'this help'
  },
  unknownCommand: (name: string, nearest: string | undefined, known: readonly string[]) =>
    nearest
      ? `There is no command “${name}”; did you mean “${nearest}”?`
      : `There is no command “${name}”; there are ${list(known)}.`,
  unknownOption: (name: string, command: string, nearest: string | undefined) =>
    nearest
      ? `${command} has no option ${name}; did you mean ${nearest}?`
      : `${command} has no option ${name}; see treatyscope ${command} --help.`,
  valueMissing: (name: string, value: string) => `The option ${name} needs a value: ${name} ${value}.`,
  valueTooMuch: (name: string) => `The option ${name} takes no value.`,
  notNumber: (name: string, text: string) => `The option ${name} needs a whole number of at least 1, not “${text}”.`,
  notDate: (name: string, text: string) => `The option ${name} needs a date such as 2026-11-21, not “${text}”.`,
  notAnswer: (text: string) => `“${text}” is not an answer; write it as CODE:HEADER=ANSWER.`,
  notLanguage: (text: string) => `There is no language “${text}”; there are en and fr.`,
  wrongCount: (command: string, usage: string) => `${command} is used like this: ${usage}`,
  unknownTable: (name: string, nearest: string | undefined, known: readonly string[]) =>
    nearest
      ? `There is no table “${name}”; did you mean “${nearest}”?`
      : `There is no table “${name}”; there are ${list(known)}.`,
  outMissing: 'build needs to know where to write: --out FOLDER.',
  replaceAlone: '--replace needs a dataset whose tables are replaced: --base PACKAGE.',
  overwrites: (folder: string) => `Nothing was written: ${folder} holds files that were read; choose another folder.`,
  noFile: (path: string) => `There is no file ${path}.`,
  notReadable: (path: string, reason: string) => `${path} could not be read (${reason}).`,
  notWritable: (path: string, reason: string) => `${path} could not be written (${reason}).`,
  noTables: (path: string) => `There is no table in ${path}: it should hold CSV, Excel or JSON files.`,
  noPages: (path: string) => `There is no HTML file in ${path}.`,
  notRecipe: (path: string) => `${path} is not a recipe that treatyscope check --save-recipe wrote.`,
  stopped: 'Stopped; nothing was written.',
  broken: (message: string) => `This is a mistake in treatyscope; please report it: ${message}`,
  severity: {error: 'error', warning: 'warning', question: 'question'},
  /** A file's rows and what became of them. */
  fileSummary: (table: string, {read, accepted, repaired, rejected}: Counts) =>
    `${table}: ${some(read, 'row', 'rows')} read = ${number(accepted)} accepted + ${number(repaired)} repaired + ${number(rejected)} rejected`,
  skipped: (count: number, kinds: readonly (readonly [Skipped['kind'], number])[]) =>
    `${some(count, 'line', 'lines')} skipped: ${list(kinds.map(([kind, n]) => some(n, ...skippedLines[kind])))}`,
  also: (count: number, table: string) =>
    `${some(count, 'further row', 'further rows')} for ${table} from the same lines`,
  semicolon: '; ',
  found: (errors: number, warnings: number, questions: number) =>
    `${list([some(errors, 'error', 'errors'), some(warnings, 'warning', 'warnings'), some(questions, 'open question', 'open questions')])}.`,
  allWell: 'Nothing to complain about.',
  answers: (choices: readonly string[]) => `Answer with ${either.format(choices)}`,
  answerFreely: (answer: string, field: string) =>
    `Answer with ${answer}, with the ${field} in place of the dots${field === 'instrument' ? ' (its id or number, such as CETS197), or name the dataset that the file belongs to by --base' : ''}`,
  unasked: (answer: string) => `No file asked the question that “${answer}” answers.`,
  noRecipeFor: (file: string) => `The recipe says nothing about ${file}; it was read afresh.`,
  sameReading: (file: string) => `${file}: read just as the recipe says.`,
  changes: {
    file: (name: string, before: string, after: string) =>
      `${name} was ${before || 'absent'} and is now ${after || 'absent'}`,
    'new-column': (name: string, _: string, after: string) => `the column “${name}” is new, read as ${after}`,
    'lost-column': (name: string, before: string) => `the column “${name}” is gone; it was read as ${before}`,
    column: (name: string, before: string, after: string) =>
      `the column “${name}” was read as ${before || 'nothing'} and is now read as ${after || 'nothing'}`,
    dates: (name: string, before: string, after: string) =>
      `the dates of “${name}” were ${before || 'plain'} and are now ${after || 'plain'}`,
    numbers: (name: string, before: string, after: string) =>
      `the numbers of “${name}” were ${before || 'plain'} and are now ${after || 'plain'}`,
    question: (name: string, _: string, after: string) => `an open question about “${name}”: ${after}`,
    repair: (name: string, before: string) =>
      name
        ? `the repair of ${name} was not needed: ${before}`
        : `a line that is to be left out is not there: ${before.replace(/ → (?:once)?$/, '')}`
  },
  reading: (file: string, rows: number) => `${file}: ${some(rows, 'row', 'rows')}`,
  written: (files: readonly string[]) => `Written: ${files.join(', ')}`,
  nothingToWrite: 'Nothing was written: no row can be used.',
  lost: (rows: number) => `${some(rows, 'row', 'rows')} of the dataset can no longer be used.`,
  leftOut: (rows: number) => `${some(rows, 'row was', 'rows were')} left out.`,
  withheld: (counts: number, k: number) =>
    `${some(counts, 'count of persons is', 'counts of persons are')} withheld, being below ${number(k)} or giving such a count away.`,
  titleNames: (event: string) => `The title of ${event} still names a number that is withheld; change the title.`,
  /** Goes into the published dataset, as a gap of its counts. */
  withheldGap: (counts: number, k: number) =>
    `${some(counts, 'count of persons is', 'counts of persons are')} withheld to protect people (below ${number(k)}).`,
  persons: (amount: string, n: number, of: number, withheld: number) =>
    `Persons: ${amount} at ${common.of(n, of)} ${of === 1 ? 'event' : 'events'}${withheld > 0 ? `; ${number(withheld)} withheld, in no total` : ''}`,
  same: 'There is no difference.',
  added: (rows: number) => some(rows, 'row added', 'rows added'),
  removed: (rows: number) => some(rows, 'row removed', 'rows removed'),
  changed: (cells: number, rows: number) =>
    `${some(cells, 'cell changed', 'cells changed')} in ${some(rows, 'row', 'rows')}`,
  empty: 'empty',
  figures: (instrument: string) => `Headline figures${instrument && ` of ${instrument}`}`,
  figureDates: (before: string, after: string) =>
    before === after ? `as of ${common.date(after)}` : `as of ${common.date(before)} and of ${common.date(after)}`,
  covers: (n: number, of: number) => `at ${common.of(n, of)}`,
  unchanged: 'no change',
  inSentences: (moved: number, all: number) =>
    moved === 0
      ? `None of the ${some(all, 'figure', 'figures')} in sentences moved.`
      : `${number(moved)} of the ${some(all, 'figure', 'figures')} in sentences moved`,
  /** What the page itself still says. */
  stillWritten: (written: string) => (written === '' ? 'the page says none' : `the page says ${written}`),
  noFigure: (name: string) => (name === '' ? 'no figure is named' : `there is no figure “${name}”`),
  tables: 'Tables',
  rows: 'rows',
  complete: 'complete',
  incomplete: 'not complete',
  expected: (count: number) => `${number(count)} expected`,
  asOf: (date: string) => `as of ${common.date(date)}`,
  sources: (count: number) => some(count, 'source', 'sources'),
  licence: (names: readonly string[]) => `licence ${list(names)}`,
  instruments: 'Instruments',
  inForce: (parties: string, deposits: string, date: string) =>
    `${parties} Parties, ${deposits} deposits as of ${common.date(date)}`,
  gaps: 'Known gaps',
  siteOutMissing: 'site needs to know where to write: --out FOLDER.',
  notBaseUrl: (text: string) =>
    `“${text}” is not the address of a site; write it as https://data.example.org/treaties/.`,
  drawing: (drawn: number, of: number) => `${common.of(drawn, of)} views drawn`,
  viewLeftOut: (view: string) => `Left out: ${view}; the package has no data for it.`,
  noRenderer: 'No PNG pictures were made: the package @resvg/resvg-js is not installed.',
  noBaseUrl: 'Without --base-url there is no oEmbed file, and pictures have no full address.',
  frozenCopies: (hash: string, kept: number) =>
    `Frozen copy of these data: ${hash}; ${some(kept, 'earlier copy', 'earlier copies')} carried over.`,
  previousSite: (folder: string) => `The site from before stands in ${folder}.`,
  siteWritten: (folder: string, pages: number) => `Written: ${folder}, with ${some(pages, 'page', 'pages')} for views`
};
