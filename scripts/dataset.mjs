import {readFile, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import Papa from 'papaparse';
import {importTypeScript} from './typescript.mjs';

// Writes the table schemas of a Data Package from the schema of the data layer; everything else in it stays as it is.
//   node scripts/dataset.mjs [folder]            rewrites datapackage.json
//   node scripts/dataset.mjs [folder] --check    fails where it would change
//   node scripts/dataset.mjs [folder] --counts   prints the rows of every table

const root = join(import.meta.dirname, '..');
const [folder = join(root, 'data')] = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const file = join(folder, 'datapackage.json');
const {schema} = await importTypeScript('src/data/schema.ts');
const {columnDocs} = await importTypeScript('src/data/schema-docs.ts');

const before = await readFile(file, 'utf8');
const descriptor = JSON.parse(before);
const tables = await Promise.all(descriptor.resources.map((resource) => readTable(resource)));

if (process.argv.includes('--counts')) printCounts();
else await writeSchemas(process.argv.includes('--check'));

async function writeSchemas(checkOnly) {
  const resources = tables.map(({resource, columns}) => ({...resource, schema: schemaOf(resource.name, columns)}));
  const after = `${print({...descriptor, resources})}\n`;
  if (after === before) return;
  if (!checkOnly) return writeFile(file, after);
  console.error(`${file} is out of date: run node scripts/dataset.mjs`);
  process.exitCode = 1;
}

async function readTable(resource) {
  const {data, errors, meta} = Papa.parse(await readFile(join(folder, resource.path), 'utf8'), {
    header: true,
    skipEmptyLines: true
  });
  if (errors.length > 0) throw new Error(`${resource.path}, row ${errors[0].row}: ${errors[0].message}`);
  return {resource, rows: data, columns: meta.fields};
}

function schemaOf(table, columns) {
  const keys = columns.filter((name) => columnOf(table, name).type !== 'list' && tableOf(columnOf(table, name)));
  return {
    fields: columns.map((name) => fieldOf(name, columnOf(table, name), columnDocs[table][name])),
    primaryKey: ['id'],
    ...(keys.length > 0 && {foreignKeys: keys.map((name) => foreignKey(name, columnOf(table, name)))})
  };
}

function columnOf(table, name) {
  const column = schema[table]?.[name];
  if (!column) throw new Error(`${table}.csv has a column that the schema lacks: ${name}`);
  return column;
}

/** The one table of this package that a column refers to; sources are no table. */
function tableOf({refs = []}) {
  return refs.length === 1 && refs[0] in schema ? refs[0] : undefined;
}

function foreignKey(name, column) {
  return {fields: [name], reference: {resource: tableOf(column), fields: ['id']}};
}

function fieldOf(name, column, description) {
  const constraints = constraintsOf(column);
  return {
    name,
    ...typeOf(column),
    description,
    ...(Object.keys(constraints).length > 0 && {constraints}),
    // Table Schema says nothing of the members of a list, so these three are our own words.
    ...(column.type === 'list' && column.values && {values: column.values}),
    ...(column.type === 'list' && column.refs && {references: column.refs}),
    ...(column.intervals && {intervals: true})
  };
}

function typeOf({type}) {
  if (type === 'list') return {type: 'list', delimiter: ';'};
  if (type === 'url') return {type: 'string', format: 'uri'};
  return {type: type === 'integer' || type === 'number' ? type : 'string'};
}

function constraintsOf({type, required, values, min, max}) {
  return {
    ...(required && {required}),
    ...(type === 'date' && {pattern: '\\d{4}(-\\d{2}(-\\d{2})?)?'}),
    ...(type !== 'list' && values && {enum: values}),
    ...(min !== undefined && {minimum: min}),
    ...(max !== undefined && {maximum: max})
  };
}

function printCounts() {
  console.log('| Table | Rows | With something not read in a source |\n|---|---|---|');
  for (const {resource, rows} of tables) {
    const unread = rows.filter((row) => row.confidence !== 'verified' || row.unverified_fields);
    console.log(`| ${resource.name} | ${rows.length} | ${unread.length} |`);
  }
}

/** JSON with what fits on one line kept on one line, so that a change of one source or column is one line of a diff. */
function print(value, indent = '') {
  const line = JSON.stringify(value);
  if (typeof value !== 'object' || value === null || indent.length + line.length <= 118 || isLeaf(value))
    return spaced(value);
  const inner = `${indent}  `;
  const parts = Array.isArray(value)
    ? value.map((member) => inner + print(member, inner))
    : Object.entries(value).map(([key, member]) => `${inner}${JSON.stringify(key)}: ${print(member, inner)}`);
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  return `${open}\n${parts.join(',\n')}\n${indent}${close}`;
}

function isLeaf(value) {
  return ('id' in value && 'title' in value && !('resources' in value)) || ('type' in value && 'description' in value);
}

function spaced(value) {
  if (Array.isArray(value)) return `[${value.map(spaced).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  return `{${Object.entries(value)
    .map(([key, member]) => `${JSON.stringify(key)}: ${spaced(member)}`)
    .join(', ')}}`;
}
