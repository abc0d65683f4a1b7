import type {TableName} from './records.js';
import type {Column} from './schema.js';
import {columnsOf} from './schema.js';
import {columnDocs} from './schema-docs.js';

type Json = Readonly<Record<string, unknown>>;

const dateForm = '\\d{4}(-\\d{2}(-\\d{2})?)?';

/** The table schema of a Data Package: the columns named, or all, with their types, constraints and descriptions. */
export function tableSchema(table: TableName, names?: readonly string[]): Json {
  const columns = columnsOf(table).filter(([name]) => !names || names.includes(name));
  const docs: Readonly<Record<string, string>> = columnDocs[table];
  const foreignKeys = columns.flatMap(([name, {type, refs = []}]) => {
    const [resource, ...others] = refs;
    if (type === 'list' || !resource || others.length > 0) return [];
    return [{fields: [name], reference: {resource, fields: ['id']}}];
  });
  return {
    fields: columns.map(([name, column]) => ({
      name,
      ...fieldType(column),
      description: docs[name],
      ...constraints(column)
    })),
    primaryKey: ['id'],
    ...(foreignKeys.length > 0 && {foreignKeys})
  };
}

function fieldType({type, values, refs, intervals}: Column): Json {
  if (type === 'integer' || type === 'number') return {type};
  if (type === 'url') return {type: 'string', format: 'uri'};
  if (type !== 'list') return {type: 'string'};
  return {
    type: 'list',
    delimiter: ';',
    ...(values && {values}),
    ...(refs && {references: refs}),
    ...(intervals && {intervals})
  };
}

function constraints({type, required, values, min, max}: Column): Json {
  const found = {
    ...(required && {required}),
    ...(type === 'date' && {pattern: dateForm}),
    ...(type !== 'list' && values && {enum: values}),
    ...(min !== undefined && {minimum: min}),
    ...(max !== undefined && {maximum: max})
  };
  return Object.keys(found).length > 0 ? {constraints: found} : {};
}

/** The JSON Schema (2020-12) of a dataset in one file: its tables as arrays of records. */
export function jsonSchema(tables: readonly TableName[]): Json {
  const resource = (table: TableName) => ({
    type: 'object',
    required: ['name', 'data'],
    properties: {name: {const: table}, data: {type: 'array', items: recordSchema(table)}, coverage: coverageSchema}
  });
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Treatyscope dataset in one file',
    type: 'object',
    required: ['resources'],
    properties: {
      id: {type: 'string'},
      title: {type: 'string'},
      as_of: {type: 'string', pattern: `^${dateForm}$`},
      resources: {type: 'array', minItems: 1, items: {anyOf: tables.map(resource)}}
    }
  };
}

const coverageSchema = {
  type: 'object',
  required: ['complete', 'as_of', 'known_gaps'],
  properties: {
    complete: {type: 'boolean'},
    as_of: {type: 'string'},
    expected: {type: 'integer', minimum: 0},
    known_gaps: {type: 'array', items: {type: 'string'}},
    known_gaps_fr: {type: 'array', items: {type: 'string'}}
  }
};

/** The JSON Schema of one record of a table. */
export function recordSchema(table: TableName): Json {
  const columns = columnsOf(table);
  const docs: Readonly<Record<string, string>> = columnDocs[table];
  return {
    type: 'object',
    required: columns.filter(([, {required}]) => required).map(([name]) => name),
    additionalProperties: false,
    properties: Object.fromEntries(
      columns.map(([name, column]) => [name, {description: docs[name], ...valueSchema(column)}])
    )
  };
}

function valueSchema({type, values, min, max}: Column): Json {
  const words = values && {enum: values};
  switch (type) {
    case 'list':
      return {type: 'array', items: {type: 'string', pattern: '^[^;]+$', ...words}};
    case 'integer':
    case 'number':
      return {type, ...(min !== undefined && {minimum: min}), ...(max !== undefined && {maximum: max})};
    case 'date':
      return {type: 'string', pattern: `^${dateForm}$`};
    case 'url':
      return {type: 'string', pattern: '^(https?://|mailto:)'};
    default:
      return {type: 'string', minLength: 1, ...words};
  }
}
