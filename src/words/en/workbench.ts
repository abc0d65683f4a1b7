import type {FigureName} from '../../data/figures.js';
import type {Counts, ProblemCode, Skipped} from '../../data/problems.js';
import type {TableName} from '../../data/records.js';
import {capital} from '../named.js';
import {causes} from './causes.js';
import {common} from './common.js';
import {summary} from './summary.js';
import {table} from './table.js';

const {number, quote} = common;
const some = (count: number, one: string, many: string): string => `${number(count)} ${count === 1 ? one : many}`;
const rows = (count: number): string => some(count, 'row', 'rows');

const figures: {readonly [F in FigureName | 'hosts']: string} = {
  parties: capital(summary.noun('parties', 2)),
  deposits: capital(summary.noun('deposits', 2)),
  signatories: capital(summary.noun('signatories', 2)),
  events: capital(summary.noun('events', 2)),
  persons: 'Persons who took part',
  reports: capital(summary.noun('reports', 2)),
  hosts: 'States where events were held'
};

const skipped: {readonly [K in Skipped['kind']]: string} = {
  blank: 'blank',
  title: 'title',
  header: 'header',
  total: 'total',
  footnote: 'footnote'
};

const answers: Readonly<Record<string, string>> = {
  dmy: 'The day first',
  mdy: 'The month first',
  ymd: 'The year first',
  'serial-1900': 'Days counted from 1900',
  'serial-1904': 'Days counted from 1904',
  add: 'Add them: rows of the same id are exchanged, all others stay',
  replace: 'Replace: only the rows of the file are in the table',
  persons: 'Persons',
  states: 'States',
  countries: 'Countries',
  organisations: 'Organisations',
  yes: 'Yes',
  no: 'No'
};

const steps = {
  open: (to: string) => `opened ${to}`,
  remove: (to: string) => `took ${to} away`,
  answer: (to: string) => `answered ${quote(answers[to] ?? to)}`,
  table: (to: string) => `read as ${table.title(to as TableName)}`,
  column: (to: string) => `changed the column ${quote(to)}`,
  repair: (to: string) => (/^\d+$/.test(to) ? `accepted ${to} suggestions` : `wrote ${to}`),
  'leave-out': (to: string) => `left out ${to.includes(',') ? 'lines' : 'line'} ${to}`,
  'take-in': (to: string) => `took line ${to} in again`,
  recipe: (to: string) => `read ${to} by a recipe`,
  base: (to: string) => (to === 'own' ? 'made a dataset of its own' : 'put the files into the dataset shown'),
  about: (to: string) => `wrote ${quote(to)}`
};

const filters = {
  all: 'all rows',
  accepted: 'accepted',
  repaired: 'repaired',
  rejected: 'rejected',
  marked: 'with remarks'
};

const counted = ({read, accepted, repaired, rejected}: Counts): string =>
  `${number(read)} read = ${number(accepted)} accepted + ${number(repaired)} repaired + ${number(rejected)} rejected`;

/** What the workbench says. */
export const workbench = {
  title: 'Workbench',
  page: 'Treatyscope: workbench',
  lead: 'Put in a file as you have it. You see what was read, row by row, and what became of each cell, before anybody else does.',
  privacy: 'Nothing leaves this browser: your files are read here, by this page, and are gone when you close it.',
  dashboard: 'Dashboard',
  files: {
    heading: 'Files',
    drop: 'Drop files here',
    choose: 'Choose files',
    chooseFolder: 'Choose a folder',
    kinds: 'CSV, text with tabs or semicolons, Excel (.xlsx), JSON, a recipe, or the folder of a whole package.',
    paste: 'Paste cells from a spreadsheet',
    pasteLabel: 'Cells, with their headings in the first row',
    pasteRead: 'Read these cells',
    pastedName: (count: number) => `pasted cells ${number(count)}`,
    templates: 'Start from an empty table',
    templatesText: 'Each has the right headings and one row as an example.',
    stop: 'Stop',
    reading: (name: string, count: number) =>
      count > 0 ? `Reading ${name}: ${rows(count)} so far` : `Reading ${name}`,
    busy: 'Working it out…',
    remove: (name: string) => `Take ${name} away`,
    asTable: (of: TableName, sheet: string) => (sheet ? `sheet ${quote(sheet)}, ${table.title(of)}` : table.title(of)),
    how: 'How it was read',
    encoding: 'Encoding',
    delimiter: 'Cells separated by',
    delimiters: {',': 'commas', ';': 'semicolons', '\t': 'tabs', '|': 'vertical lines'} as Readonly<
      Record<string, string>
    >,
    headerLine: 'Header in line',
    table: 'Table',
    columns: 'Columns',
    leftOut: 'left out',
    asRecipe: 'Read just as the recipe says.',
    notAsRecipe: 'Not as the recipe says:',
    changes: {
      file: (name: string, before: string, after: string) =>
        `${name} was ${before || 'absent'} and is now ${after || 'absent'}`,
      'new-column': (name: string, _: string, after: string) => `the column ${quote(name)} is new, read as ${after}`,
      'lost-column': (name: string, before: string) => `the column ${quote(name)} is gone; it was read as ${before}`,
      column: (name: string, before: string, after: string) =>
        `the column ${quote(name)} was read as ${before || 'nothing'} and is now read as ${after || 'nothing'}`,
      dates: (name: string, before: string, after: string) =>
        `the dates of ${quote(name)} were ${before || 'plain'} and are now ${after || 'plain'}`,
      numbers: (name: string, before: string, after: string) =>
        `the numbers of ${quote(name)} were ${before || 'plain'} and are now ${after || 'plain'}`,
      question: (name: string) => `there is an open question about ${quote(name)}`,
      repair: (name: string, before: string) =>
        name
          ? `the repair of ${name} was not needed: ${before}`
          : `a line that is to be left out is not there: ${before.replace(/ → (?:once)?$/, '')}`
    },
    evidence: 'Because of',
    evidenceAt: (line: number | undefined, raw: string, beside?: string) => {
      const where = [
        ...(beside === undefined ? [] : [`as in the column ${quote(beside)}`]),
        ...(line === undefined ? [] : [`line ${number(line)}`])
      ].join(', ');
      return raw ? `${where}: ${quote(raw)}` : where;
    },
    mode: (of: TableName) => `The table ${quote(table.title(of))}`,
    modes: (mode: string): string => (mode === 'replace' ? 'is replaced' : 'gets these rows'),
    tooLarge: (name: string, megabytes: number) =>
      `${name} is larger than ${number(megabytes)} MB, which is more than this page reads; use the command line.`
  },
  status: {
    counts: counted,
    open: (questions: number) => some(questions, 'question is open', 'questions are open'),
    clean: 'Nothing is wrong.',
    undo: 'Undo',
    lastStep: (kind: keyof typeof steps, to: string) => `Last step: ${steps[kind](to)}`,
    parts: 'Parts of this page'
  },
  notices: {
    stopped: (about: string) => `Reading was stopped; nothing was taken from ${about}.`,
    missing: (about: string) => `The package names files that were not given: ${about}. Give them as well.`,
    'recipe-alone': (_: string) => 'A recipe says how a file is read: give the file as well.',
    nothing: (_: string) => 'There was no file in what you gave.',
    'too-large': (about: string) => about,
    broken: (about: string) => `${about} could not be read because of a fault of ours; everything else is as it was.`
  },
  questions: {
    heading: (count: number) => (count === 1 ? 'One question first' : `${number(count)} questions first`),
    text: 'The file does not decide this. Rows that depend on an answer wait for it.',
    waiting: (count: number) => `${rows(count)} wait for this.`,
    answers: (answer: string) => answers[answer] ?? answer,
    short: 'Questions',
    becomes: (raw: string, read: string) => `${quote(raw)} is ${read}`,
    answer: 'Take this answer',
    other: 'Something else',
    otherLabel: 'Write what is meant'
  },
  findings: {
    heading: 'What was found',
    none: 'Nothing was found that needs your eye.',
    weights: {
      question: 'waits',
      error: 'left out',
      warning: 'accepted',
      repaired: 'repaired'
    },
    cause: (code: ProblemCode) => causes[code],
    count: (count: number) => some(count, 'cell or row', 'cells or rows'),
    suggestion: (raw: string, value: string) => `Read ${quote(raw)} as ${quote(value)}`,
    fixAll: (count: number) => `Accept all ${number(count)} suggestions`,
    correct: 'Correct',
    correctLabel: (raw: string) => (raw ? `Instead of ${quote(raw)}` : 'What belongs into the empty cell'),
    locate: 'Add its coordinates',
    alsoIn: (lines: readonly number[], all: number) => {
      const rest = all - lines.length;
      const named = `${all === 1 ? 'line' : 'lines'} ${lines.map(number).join(', ')}`;
      return `The same in ${named}${rest > 0 ? ` and ${number(rest)} more` : ''}.`;
    },
    leaveOut: (count: number) => (count === 1 ? 'Leave this line out' : `Leave these ${number(count)} lines out`),
    takeIn: 'Take this line in again',
    write: 'Write it',
    cancel: 'Cancel',
    showRow: (line: number, cell?: string) => `Show ${cell ?? `line ${number(line)}`}`,
    more: (count: number) => `Show ${number(count)} more`
  },
  rows: {
    heading: 'Rows',
    of: (name: string, of: string) => `${name}: ${of}`,
    choose: 'File',
    filter: 'Show',
    filtered: (filter: keyof typeof filters, count: number) => `${filters[filter]} (${number(count)})`,
    line: 'Line',
    lineAt: (line: number) => `Line ${number(line)}`,
    status: 'Became',
    statuses: {accepted: 'accepted', repaired: 'repaired', rejected: 'rejected', waits: 'waits'},
    readAs: 'read as',
    markWarning: 'look',
    record: (line: number) => `What was read from line ${number(line)}`,
    also: (of: TableName) => `also: ${table.title(of)}`,
    none: 'No row is like that.',
    pages: 'Pages of rows',
    page: (from: number, to: number, of: number) => `Rows ${number(from)}–${number(to)} of ${number(of)}`,
    previous: 'Previous',
    next: 'Next',
    skipped: (count: number) => some(count, 'line is not a row', 'lines are not rows'),
    skippedText: 'They were not read as data, and are not counted as rows.',
    skippedKind: (kind: Skipped['kind']) => skipped[kind],
    emptyLine: '(empty)'
  },
  result: {
    heading: 'The dataset that results',
    short: 'Result',
    base: 'Put the files',
    bases: {present: 'into the dataset that is shown at present', own: 'into a dataset of their own'},
    ownText: 'Where the files bring no list of States or regions, those we know are used.',
    title: 'Title',
    asOf: 'Data as of',
    badDate: (text: string) => common.badDate(text),
    apply: 'Set',
    changes: 'What changes against the dataset shown at present',
    same: 'Nothing changes.',
    figuresOf: (instrument: string) => `Headline figures of ${instrument}`,
    rowsOf: 'Rows and cells by table',
    notThere: 'not in it',
    figure: 'Figure',
    before: (date: string) => (date ? `At present, ${common.date(date)}` : 'At present'),
    after: (date: string) => (date ? `With your files, ${common.date(date)}` : 'With your files'),
    figures: (name: FigureName | 'hosts') => figures[name],
    covers: (n: number, of: number) => `known at ${common.of(n, of)}`,
    table: 'Table',
    added: 'Rows added',
    removed: 'Rows removed',
    changed: 'Cells changed',
    show: (of: TableName) => `${table.title(of)}: which rows and cells`,
    wasAdded: 'added',
    wasRemoved: 'removed',
    became: (before: string, now: string) => `${before} → ${now}`,
    empty: '(empty)',
    isChanged: 'changed',
    more: (count: number) => `and ${number(count)} more`,
    preview: 'The dashboard from what was accepted so far',
    large: (events: number) =>
      `The dataset holds ${some(events, 'event', 'events')}; to draw them takes a while, during which the page does not answer.`,
    draw: 'Draw the dashboard',
    noPreview: 'No row was accepted yet; there is nothing to draw.',
    leftOut: (count: number) => `${rows(count)} of your files ${count === 1 ? 'is' : 'are'} not in it.`
  },
  take: {
    heading: 'Take it with you',
    text: 'Only accepted and repaired rows are in the dataset. The recipe reads next month’s file the same way; the report lists every finding.',
    oneFile: 'Dataset in one file (JSON)',
    csv: (of: TableName, count: number) => `${table.title(of)} (CSV, ${rows(count)})`,
    descriptor: 'Description of the CSV files (datapackage.json)',
    csvs: 'The same as CSV files',
    recipe: 'Recipe',
    report: 'Report of all findings (CSV)',
    withhold: 'Withhold counts of fewer persons than',
    withheld: (count: number) => `${some(count, 'count', 'counts')} will be withheld.`,
    template: (of: TableName) => table.title(of),
    saved: (name: string) => `${name} was handed to your browser.`,
    reportColumns: ['file', 'sheet', 'line', 'column', 'cell', 'field', 'text', 'code', 'severity', 'message', 'repair']
  },
  unavailable: 'The dataset that is shown at present could not be loaded, so your files stand by themselves.'
};
