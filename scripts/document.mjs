import {readFile, writeFile} from 'node:fs/promises';
import {importTypeScript} from './typescript.mjs';

// Writes the tables and columns into docs/datasets.md from the schema of the data layer, between two marks.
//   node scripts/document.mjs            rewrites that part of the page
//   node scripts/document.mjs --check    fails where it would change

const {schema} = await importTypeScript('src/data/schema.ts');
const {columnDocs} = await importTypeScript('src/data/schema-docs.ts');
const page = new URL('../docs/datasets.md', import.meta.url);
const marks = [
  '<!-- Written by node scripts/document.mjs: change the schema, not this. -->',
  '<!-- End of what is written. -->'
];
const everywhere = ['source', 'confidence', 'unverified_fields', 'note'];

const forms = {
  text: 'text',
  date: 'date',
  integer: 'whole number',
  number: 'number',
  list: 'list with `;`',
  url: 'address (https://…)'
};

const before = await readFile(page, 'utf8');
const [from, to] = marks.map((mark) => before.indexOf(mark));
if (from < 0 || to < from)
  throw new Error('docs/datasets.md lacks one of the two marks between which its tables stand.');
const after = `${before.slice(0, from + marks[0].length)}\n\n${sections()}\n\n${before.slice(to)}`;
if (after !== before && process.argv.includes('--check')) {
  console.error('docs/datasets.md is out of date: run node scripts/document.mjs');
  process.exitCode = 1;
} else if (after !== before) await writeFile(page, after);

function sections() {
  const tables = Object.entries(schema).map(([table, columns]) => {
    const own = Object.entries(columns).filter(([name]) => !everywhere.includes(name));
    return [`### ${table}`, listOf(table, own)];
  });
  const shared = everywhere.map((name) => [name, schema.events[name]]);
  return [...tables, ['### In every table', listOf('events', shared)]].flat().join('\n\n');
}

function listOf(table, columns) {
  const lines = columns.map(
    ([name, column]) => `| ${name}${column.required ? ' *' : ''} | ${columnDocs[table][name]} | ${formOf(column)} |`
  );
  return ['| Column | What it holds | How it is written |', '|---|---|---|', ...lines].join('\n');
}

function formOf({type, values = [], refs = [], intervals, min, max}) {
  const words = values.map((value) => `\`${value}\``).join(', ');
  const isList = type === 'list';
  if (words) return isList ? `${forms.list}: some of ${words}` : `one of ${words}`;
  const ids = refs.length > 0 ? `${isList ? 'ids' : 'id'} of ${refs.join(' or ')}` : '';
  if (ids) return isList ? `${forms.list}: ${ids}${intervals ? ', each may have a span of time' : ''}` : ids;
  if (max !== undefined) return `${forms[type]} from ${min} to ${max}`;
  return min === undefined ? forms[type] : `${forms[type]}, not below ${min}`;
}
