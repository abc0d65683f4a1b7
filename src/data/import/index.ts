/** The importer: what people have, read by evidence. Entered only by `import()`, when strict reading meets a problem. */

export {type ImportOptions, readByEvidence} from './by-evidence.js';
export {linkEvents} from './event-titles.js';
export {importFile} from './files.js';
export {withLine, withoutLine} from './left-out.js';
export {type MergeMode, type MergeOptions, type Merged, mergeTables} from './merge.js';
export {answered} from './questions.js';
export {compareReading, compareRecipes, type RecipeChange, readRecipe, repaired, withColumn} from './recipe.js';
export {withoutStrangeParts} from './strange-parts.js';
