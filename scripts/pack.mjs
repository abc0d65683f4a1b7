import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import Papa from 'papaparse';

/**
 * The files of a published dataset, by name. `datapackage.json` is the package in one file: each resource carries its
 * rows as inline `data` and names its table schema, which, like the CSVs, stands beside it: a reader who only draws
 * needs neither.
 */
export async function publishedFiles(folder) {
  const descriptor = JSON.parse(await readFile(join(folder, 'datapackage.json'), 'utf8'));
  const files = new Map();
  const resources = [];
  for (const resource of descriptor.resources) {
    const {path, format, mediatype, encoding, dialect, schema, ...kept} = resource;
    const text = await readFile(join(folder, path), 'utf8');
    const schemaFile = `${resource.name}.schema.json`;
    files.set(path, text);
    files.set(schemaFile, JSON.stringify(schema, null, 2));
    resources.push({...kept, schema: schemaFile, data: packRows(text, schema, path)});
  }
  const text = JSON.stringify({...descriptor, resources});
  // The same as a script, for a frame that may fetch nothing.
  files.set('datapackage.js', `document.currentScript.package = ${text};\n`);
  return files.set('datapackage.json', text);
}

/** The rows of a CSV as records, by the types of its table schema; an empty cell is an absent key. */
function packRows(text, schema, path) {
  const {data, errors} = Papa.parse(text, {header: true, skipEmptyLines: true});
  if (errors.length > 0) throw new Error(`${path}, row ${errors[0].row}: ${errors[0].message}`);
  const fields = new Map(schema.fields.map((field) => [field.name, field]));
  return data.map((row) => packRow(row, fields, path));
}

function packRow(row, fields, path) {
  const filled = Object.entries(row).filter(([, cell]) => cell !== '');
  return Object.fromEntries(filled.map(([name, cell]) => [name, packCell(cell, fields.get(name), path)]));
}

function packCell(cell, field, path) {
  if (field === undefined) throw new Error(`${path}: "${cell}" stands in a column that the table schema lacks`);
  if (field.type === 'list') return cell.split(field.delimiter ?? ';').map((member) => member.trim());
  if (field.type !== 'integer' && field.type !== 'number') return cell;
  const number = Number(cell);
  if (!Number.isFinite(number)) throw new Error(`${path}: ${field.name} is not a number: "${cell}"`);
  return number;
}
