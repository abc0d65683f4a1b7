import type {Dataset} from '../src/data/dataset.js';
import {readPackage} from '../src/data/read-package.js';

/** A small Data Package in one file, as it would lie on a server: nothing in it is of the real world but the names of States. */
export type Sample = Readonly<Record<string, unknown>>;

/** Rows by the name of their table. */
export type Tables = Readonly<Record<string, readonly object[]>>;

interface Named {
  readonly id: string;
  readonly name: string;
  readonly name_fr: string;
}

const latvia: Named = {id: 'LV', name: 'Latvia', name_fr: 'Lettonie'};
const few: readonly Named[] = [
  {id: 'FR', name: 'France', name_fr: 'France'},
  {id: 'DE', name: 'Germany', name_fr: 'Allemagne'},
  latvia,
  {id: 'PT', name: 'Portugal', name_fr: 'Portugal'}
];
const long: readonly Named[] = [
  {
    id: 'GB',
    name: 'United Kingdom of Great Britain and Northern Ireland',
    name_fr: 'Royaume-Uni de Grande-Bretagne et d’Irlande du Nord'
  },
  {id: 'BA', name: 'Bosnia and Herzegovina', name_fr: 'Bosnie-Herzégovine'},
  {id: 'LI', name: 'Principality of Liechtenstein', name_fr: 'Principauté de Liechtenstein'}
];
const instruments = [
  {id: 'CETS1', number: '1', title: 'A convention', title_fr: 'Une convention', opened: '2005-05-16'}
];
const source = {sources: [{id: 'invented', title: 'Invented for this story'}]};

const written = new WeakMap<Dataset, Sample>();

/** A dataset of tables as it would be read from a server, with a convention unless they bring their own. */
export async function packageOf(tables: Tables, info: Readonly<Record<string, string>> = {}): Promise<Dataset> {
  const resources = Object.entries({instruments, ...tables}).map(([name, data]) => ({name, data}));
  const titles = {title: 'A small dataset', title_fr: 'Un petit jeu de données'};
  const sample = {name: 'sample', ...titles, as_of: '2026-11-21', ...source, ...info, resources};
  const dataset = await readPackage(sample);
  written.set(dataset, sample);
  return dataset;
}

/** The package that a dataset of a story was read from. */
export const rawOf = (dataset: Dataset): Sample | undefined => written.get(dataset);

const party = ({id}: Named, day = '2008-03-06', force = '2008-07-01') => ({
  id: `${id}-1`,
  instrument: 'CETS1',
  state: id,
  signature_date: '2005-05-16',
  instrument_type: 'ratification',
  deposit_date: day,
  entry_into_force_date: force
});

/** What took place in a State and what is known of it: rows for every picture. */
function told(state: Named, title: string) {
  return {
    events: [
      {
        id: `seminar-${state.id}`,
        title,
        type: 'seminar',
        start_date: '2014-03-10',
        country: state.id,
        city: state.name,
        organisers: ['An organiser'],
        themes: ['training']
      }
    ],
    participants: [
      {
        id: `count-${state.id}`,
        event: `seminar-${state.id}`,
        count: 50,
        qualifier: 'approximate',
        unit: 'persons',
        basis: 'reported',
        counted: 'yes'
      }
    ],
    evaluations: [
      {
        id: `evaluation-${state.id}`,
        instrument: 'CETS1',
        body: 'BODY',
        state: state.id,
        kind: 'regular',
        round: ['1'],
        report_published: '2013-01-24'
      }
    ],
    projects: [{id: `project-${state.id}`, title, start_date: '2013', end_date: '2015', states: [state.id]}]
  };
}

const statesOf = (all: readonly Named[]) => all.map((state) => ({...state, kind: 'state'}));
const veryLong =
  'A seminar on the identification and protection of victims of trafficking in human beings among asylum seekers, ' +
  'refugees and migrants, for officials of the border guard, the police, labour inspectorates and non-governmental organisations';

/** A convention, and nothing else. */
export const empty = await packageOf({});

/** One Party, one event, one evaluation, one project. */
export const oneParty = await packageOf({
  states: statesOf([latvia]),
  ratifications: [party(latvia)],
  ...told(latvia, 'A seminar')
});

/** Every State is a Party. */
export const allParties = await packageOf({
  states: statesOf(few),
  ratifications: few.map((state) => party(state)),
  ...told(latvia, 'A seminar')
});

/** States, an event and a project with long names. */
export const longNames = await packageOf({
  states: statesOf(long),
  ratifications: long.map((state, index) => party(state, `201${index}-03-06`, `201${index}-07-01`)),
  ...told(long[0]!, veryLong)
});

/** Four rows of which two cannot be read: a day that there is not, a State that nobody knows. */
export const partlyWrong = await packageOf({
  states: statesOf(few),
  ratifications: [
    party(few[0]!),
    party(few[1]!, '2012-02-31'),
    party(latvia),
    {...party(latvia), id: 'XX-1', state: 'XX'}
  ],
  ...told(latvia, 'A seminar')
});
