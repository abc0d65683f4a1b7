import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import Papa from 'papaparse';

/**
 * The Data Package of a folder in one file: each resource carries its rows as inline `data` instead of the path
 * of a CSV. Cells become values by the types of the resource's own table schema; an empty cell is an absent key.
 */
export async function packDataset(folder) {
  const descriptor = JSON.parse(await readFile(join(folder, 'datapackage.json'), 'utf8'));
  const resources = await Promise.all(descriptor.resources.map((resource) => packResource(folder, resource)));
  return {...descriptor, resources};
}

/** The CSV files that a Data Package names, as paths relative to its folder. */
export async function csvPaths(folder) {
  const descriptor = JSON.parse(await readFile(join(folder, 'datapackage.json'), 'utf8'));
  return descriptor.resources.map((resource) => resource.path).filter(Boolean);
}

async function packResource(folder, resource) {
  if (resource.path === undefined) return resource;
  const {path, format, mediatype, encoding, dialect, bytes, hash, ...kept} = resource;
  const text = await readFile(join(folder, path), 'utf8');
  const {data, errors} = Papa.parse(text, {header: true, skipEmptyLines: true});
  if (errors.length > 0) throw new Error(`${path}, row ${errors[0].row}: ${errors[0].message}`);
  const fields = new Map(resource.schema.fields.map((field) => [field.name, field]));
  return {...kept, data: data.map((row) => packRow(row, fields, path))};
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
