/**
 * The nine tables of a dataset and their columns, in one place. The record types, the reader, the checker,
 * the writer, the table schemas of the Data Package and the column documentation all come from here.
 */

/** What a cell holds. A date is ISO text of 4, 7 or 10 characters; a list is separated by `;` in CSV. */
export type ColumnType = 'text' | 'date' | 'integer' | 'number' | 'list' | 'url';

export interface Column {
  readonly type: ColumnType;
  readonly required?: true;
  /** The only words allowed in the cell, or in each member of a list. */
  readonly values?: readonly string[];
  /** The tables whose ids the cell, or each member of a list, must be found in. */
  readonly refs?: readonly string[];
  /** Each member of the list may carry an interval: `RU:1996-02-28/2022-03-16`, open at either end. */
  readonly intervals?: true;
  readonly min?: number;
  readonly max?: number;
}

const text = {type: 'text'} as const;
const date = {type: 'date'} as const;
const url = {type: 'url'} as const;
const list = {type: 'list'} as const;
const count = {type: 'integer', min: 0} as const;
const id = {type: 'text', required: true} as const;
const title = {type: 'text', required: true} as const;
const yesNo = {type: 'text', values: ['yes', 'no']} as const;
const state = {type: 'text', refs: ['states']} as const;
const states = {type: 'list', refs: ['states']} as const;
const instruments = {type: 'list', refs: ['instruments']} as const;
const instrument = {type: 'text', required: true, refs: ['instruments']} as const;

/** The columns that every table may have beside its own. */
const provenance = {
  source: {type: 'list', refs: ['sources']},
  confidence: {type: 'text', values: ['verified', 'unverified']},
  unverified_fields: list,
  note: text
} as const;

// biome-ignore format: a list of words reads as one
export const eventTypes = [
  'annual-meeting', 'campaign', 'conference', 'launch', 'milestone', 'network-meeting', 'publication-launch',
  'round-table', 'seminar', 'side-event', 'simulation', 'statutory-meeting', 'training', 'workshop'
] as const;

export const pillars = ['prevention', 'protection', 'prosecution', 'partnership'] as const;

// biome-ignore format: columns that belong together stand on one line
export const schema = {
  instruments: {
    id, number: text, title, title_fr: text, aliases: list,
    adopted: date, opened: date, opened_place: text, opened_country: state, entry_into_force: date,
    rule_ratifications: count, rule_members: count, rule_months: count, rule_first_of_month: yesNo,
    open_to: {type: 'list', refs: ['regions']}, invited: {type: 'list', refs: ['states'], intervals: true},
    monitoring_bodies: list, url, ...provenance
  },
  states: {
    id, iso3: text, numeric: text, kind: {type: 'text', required: true, values: ['state', 'territory', 'organisation']},
    name: title, name_fr: text, name_de: text, name_it: text, name_es: text, name_ru: text, name_ar: text,
    short_name: text, short_name_fr: text, aliases: list, memberships: {type: 'list', intervals: true},
    footnote: text, footnote_fr: text, ...provenance
  },
  regions: {
    id, title, title_fr: text, kind: {type: 'text', required: true},
    members: {type: 'list', refs: ['states'], intervals: true}, ...provenance
  },
  ratifications: {
    id, instrument, state: {type: 'text', required: true, refs: ['states']}, signature_date: date,
    instrument_type: {type: 'text', values: ['ratification', 'acceptance', 'approval', 'accession', 'succession', 'formal-confirmation']},
    deposit_date: date, entry_into_force_date: date, denunciation_notified: date, denunciation_effect: date, ...provenance
  },
  statements: {
    id, instrument, state: {type: 'text', required: true, refs: ['states']},
    kind: {type: 'text', required: true, values: ['reservation', 'declaration', 'territorial-application', 'objection', 'withdrawal']},
    articles: list, from: date, until: date, summary: {type: 'text', required: true}, summary_fr: text,
    territories_in: list, territories_out: list, ...provenance
  },
  events: {
    id, title, title_fr: text, description: text, description_fr: text,
    type: {type: 'text', required: true, values: eventTypes},
    start_date: {type: 'date', required: true}, end_date: date, city: text, country: state,
    lat: {type: 'number', min: -90, max: 90}, lon: {type: 'number', min: -180, max: 180},
    mode: {type: 'text', values: ['in-person', 'online', 'hybrid']},
    organisers: list, partners: list, themes: list, pillars: {type: 'list', values: pillars},
    concerns: {type: 'list', refs: ['states', 'regions']}, instruments, url, ...provenance
  },
  participants: {
    id, event: {type: 'text', required: true, refs: ['events']}, count,
    qualifier: {type: 'text', required: true, values: ['exact', 'approximate', 'at-least', 'at-most', 'withheld']},
    unit: {type: 'text', required: true, values: ['persons', 'states', 'countries', 'organisations']},
    who: text,
    basis: {type: 'text', required: true, values: ['reported', 'announced-before', 'membership', 'own-count']},
    counted: {type: 'text', required: true, values: ['yes', 'no']}, states, verbatim: text, ...provenance
  },
  evaluations: {
    id, instrument, body: {type: 'text', required: true}, state: {type: 'text', required: true, refs: ['states']},
    territory: text, kind: {type: 'text', required: true, values: ['regular', 'urgent', 'combined']},
    round: list, visit_start: date, visit_end: date, report_adopted: date, report_published: date,
    report_reference: text, recommendation_adopted: date, url, ...provenance
  },
  projects: {
    id, title, title_fr: text, start_date: date, end_date: date, states,
    budget: {type: 'number', min: 0}, currency: text, funders: list, instruments, url, ...provenance
  }
} as const satisfies Record<string, Readonly<Record<string, Column>>>;

export type TableName = keyof typeof schema;
export type ColumnName<T extends TableName> = keyof (typeof schema)[T] & string;

export const tableNames = Object.keys(schema) as readonly TableName[];

/** The columns of a table, in the order in which they are written. */
export function columnsOf(table: TableName): readonly (readonly [name: string, column: Column])[] {
  return Object.entries(schema[table]);
}
