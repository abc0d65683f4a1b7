import type {Column, ColumnName, schema, TableName} from './schema.js';

type Columns<T extends TableName> = (typeof schema)[T];

type Value<C> = C extends {type: 'list'; values: readonly (infer V)[]}
  ? readonly V[]
  : C extends {type: 'list'}
    ? readonly string[]
    : C extends {type: 'integer' | 'number'}
      ? number
      : C extends {values: readonly (infer V)[]}
        ? V
        : string;

type RequiredName<T extends TableName> = {
  [K in ColumnName<T>]: Columns<T>[K] extends {required: true} ? K : never;
}[ColumnName<T>];

/** A row of a table as a value: keys are the columns' names; an empty cell is an absent key. */
export type RecordOf<T extends TableName> = {
  readonly [K in RequiredName<T>]: Value<Columns<T>[K]>;
} & {
  readonly [K in Exclude<ColumnName<T>, RequiredName<T>>]?: Value<Columns<T>[K]>;
};

export type Instrument = RecordOf<'instruments'>;
export type State = RecordOf<'states'>;
export type Region = RecordOf<'regions'>;
export type Ratification = RecordOf<'ratifications'>;
export type Statement = RecordOf<'statements'>;
export type TreatyEvent = RecordOf<'events'>;
export type Participation = RecordOf<'participants'>;
export type Evaluation = RecordOf<'evaluations'>;
export type Project = RecordOf<'projects'>;

/** A record of any table, when only its columns matter. */
export type AnyRecord = Readonly<Record<string, string | number | readonly string[]>>;

export type {Column, ColumnName, TableName};
