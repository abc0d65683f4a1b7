/** The public data API: read, check, load, build and write datasets. No side effects, no DOM. */

export {type Bound, type BoundName, boundFigure, boundNames, isSameFigure} from './bound.js';
export {buildDataset, type DatasetParts, datasetFrom, parseInterval} from './build.js';
export {checkDataset, type DatasetCheck} from './check-dataset.js';
export type {Coverage, Dataset, Interval, PackageInfo, Source, Tables} from './dataset.js';
export {
  addMonths,
  type DatePrecision,
  entryByRule,
  firstDay,
  isAfter,
  isBy,
  isDate,
  lastDay,
  mayBeBy,
  overlaps,
  precision,
  time,
  yearOf
} from './dates.js';
export {problemWords, sayFailure, sayProblem} from './describe.js';
export {type CellChange, type DatasetDiff, diffDatasets, diffRecords, isSame, type TableDiff} from './diff.js';
export {
  ask,
  type Dimension,
  type Facts,
  type Measure,
  type Precision,
  type Question,
  rows,
  type Tally,
  total
} from './facts.js';
export {type FigureName, type Figures, figureNames, figures} from './figures.js';
export {type Change, type TimelineStep, timeline} from './legal.js';
export {importer, importFile, mergeTables} from './importer.js';
export type {Evidence} from './import/evidence.js';
export type {ImportOptions} from './import/by-evidence.js';
export type {Merged, MergeMode, MergeOptions} from './import/merge.js';
export type {RecipeChange} from './import/recipe.js';
export {defaultLimits, type Limits, type LoadOptions, load, loadFrom} from './load.js';
export {LoadError, type LoadFailure, type Progress} from './load-error.js';
export type * from './problems.js';
export {type Input, readRows, readTable} from './read.js';
export {type PackageSource, readPackage} from './read-package.js';
export type {Batch, ReadOptions, Wording} from './reading.js';
export type * from './records.js';
export {type MovedValue, movedValues, type WriteAmount} from './moved.js';
export {isMember, membersAt, regionsOf} from './membership.js';
export {columnsOf, eventTypes, pillars, schema, tableNames} from './schema.js';
export {
  fromQuery,
  type Query,
  readSelection,
  type Selection,
  toQuery,
  type Where,
  writeSelection
} from './selection.js';
export {partySince, type SinceClass, sinceClasses} from './since.js';
export {clampDate, lastDate, type Standing, type Status, statuses, statusNames, statusOf} from './status.js';
export {jsonSchema, recordSchema, tableSchema} from './table-schema.js';
export {type ExampleWords, templateCells, toTemplate} from './template.js';
export type {Chunks} from './text.js';
export {valuesIn, type WrittenValue} from './values-in.js';
export {withhold, type Withholding} from './withhold.js';
export {toCsv, toFiles, toPackage} from './write.js';
