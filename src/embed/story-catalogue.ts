import type {TableName} from '../data/records.js';

/** A story that has a page of its own, in each language, on every site whose dataset it is told from. */
export interface CataloguedStory {
  /** Its name in addresses, for ever. */
  readonly slug: string;
  /** The instrument that it is about: on the dataset of another one it is not told. */
  readonly instrument: string;
  /** The tables without whose rows there is nothing to tell. */
  readonly needs: readonly TableName[];
}

/** The stories that get pages, in the order in which they are offered. What they say stands in `stories/texts/`. */
export const stories: readonly CataloguedStory[] = [
  {slug: 'from-warsaw-to-48-parties', instrument: 'CETS197', needs: ['ratifications']},
  {slug: 'who-comes-to-the-table', instrument: 'CETS197', needs: ['events', 'participants']},
  {slug: 'the-monitoring-rounds', instrument: 'CETS197', needs: ['evaluations']},
  {slug: 'across-the-mediterranean', instrument: 'CETS197', needs: ['events', 'participants']}
];
