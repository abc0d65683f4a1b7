import type {TableName} from '../data/records.js';

/** An element and what it is told, as a page for a view writes it. */
export interface Shown {
  /** What draws it: the name of its tag without `treaty-`. */
  readonly widget: string;
  /** Its attributes by name. */
  readonly attributes: Readonly<Record<string, string>>;
}

/** A view that has a page of its own, in each language, on every site whose dataset has something to show in it. */
export interface CataloguedView extends Shown {
  /** Its name in addresses, for ever. */
  readonly slug: string;
  /** The tables without whose rows there is nothing to show. */
  readonly needs: readonly TableName[];
  /** The pictures that its page shows one below the other, where it is made of several. */
  readonly parts?: readonly Shown[];
}

/**
 * The views that get pages, as pure data: the main widgets, then the sections of the dashboard. What they are called
 * and what they say comes from the views themselves. A slug is never given to another view.
 */
export const catalogue: readonly CataloguedView[] = [
  {widget: 'summary', slug: 'figures', attributes: {}, needs: ['instruments']},
  {widget: 'map', slug: 'since', attributes: {}, needs: ['ratifications']},
  {widget: 'map', slug: 'status', attributes: {show: 'status'}, needs: ['ratifications']},
  {widget: 'map', slug: 'events', attributes: {show: 'events'}, needs: ['events']},
  {widget: 'map', slug: 'since-osce', attributes: {frame: 'osce'}, needs: ['ratifications']},
  {widget: 'map', slug: 'status-osce', attributes: {show: 'status', frame: 'osce'}, needs: ['ratifications']},
  {widget: 'map', slug: 'events-osce', attributes: {show: 'events', frame: 'osce'}, needs: ['events']},
  {widget: 'trend', slug: 'over-time', attributes: {}, needs: ['ratifications']},
  {widget: 'timeline', slug: 'events', attributes: {}, needs: ['events']},
  {widget: 'bars', slug: 'participants', attributes: {}, needs: ['events', 'participants']},
  {widget: 'bars', slug: 'events-by-year', attributes: {of: 'events', by: 'year'}, needs: ['events']},
  {widget: 'bars', slug: 'events-by-type', attributes: {of: 'events'}, needs: ['events']},
  {widget: 'bars', slug: 'events-by-theme', attributes: {of: 'events', by: 'theme'}, needs: ['events']},
  {widget: 'bars', slug: 'events-by-organiser', attributes: {of: 'events', by: 'organiser'}, needs: ['events']},
  {widget: 'matrix', slug: 'rounds', attributes: {}, needs: ['evaluations']},
  {widget: 'table', slug: 'ratifications', attributes: {of: 'ratifications'}, needs: ['ratifications']},
  {widget: 'table', slug: 'events', attributes: {}, needs: ['events']},
  {widget: 'table', slug: 'evaluations', attributes: {of: 'evaluations'}, needs: ['evaluations']},
  {widget: 'table', slug: 'projects', attributes: {of: 'projects'}, needs: ['projects']},
  {widget: 'profile', slug: 'az', attributes: {state: 'AZ'}, needs: ['ratifications']},
  {widget: 'profile', slug: 'dk', attributes: {state: 'DK'}, needs: ['ratifications']},
  {widget: 'profile', slug: 'nl', attributes: {state: 'NL'}, needs: ['ratifications']},
  {
    widget: 'dashboard',
    slug: 'standards',
    attributes: {sections: 'standards'},
    needs: ['ratifications'],
    parts: [
      {widget: 'summary', attributes: {of: 'parties,deposits,signatories'}},
      {widget: 'map', attributes: {}},
      {widget: 'trend', attributes: {}}
    ]
  },
  {
    widget: 'dashboard',
    slug: 'monitoring',
    attributes: {sections: 'monitoring'},
    needs: ['evaluations'],
    parts: [
      {widget: 'summary', attributes: {of: 'reports,meetings'}},
      {widget: 'matrix', attributes: {}}
    ]
  },
  {
    widget: 'dashboard',
    slug: 'cooperation',
    attributes: {sections: 'cooperation'},
    needs: ['events'],
    parts: [
      {widget: 'summary', attributes: {of: 'events,persons,projects'}},
      {widget: 'timeline', attributes: {}},
      {widget: 'map', attributes: {show: 'events'}},
      {widget: 'bars', attributes: {}}
    ]
  }
];

/** What an element shows where it is not told. */
const defaults: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  map: {show: 'since', frame: 'europe', measure: 'events'},
  bars: {of: 'participants'},
  matrix: {of: 'rounds'},
  table: {of: 'events'}
};

/** By what the bars count where they are not told, by what they count. */
const countedBy: Readonly<Record<string, string>> = {participants: 'event', events: 'type'};

/** What says where an element stands and how it looks, not what it shows. */
const aside: ReadonlySet<string> = new Set(['lang', 'theme', 'heading-level', 'data', 'group', 'id']);

/** The name of the page that shows what an element with these attributes does; nothing where the catalogue has none. */
export function slugOf(widget: string, attributes: Readonly<Record<string, string>>): string | undefined {
  const asked = written(widget, attributes);
  return catalogue.find((view) => view.widget === widget && written(widget, view.attributes) === asked)?.slug;
}

/** The catalogue's view of a name. */
export function viewOf(widget: string, slug: string): CataloguedView | undefined {
  return catalogue.find((view) => view.widget === widget && view.slug === slug);
}

/** All that attributes say of a view, in one order, what goes without saying too. */
function written(widget: string, attributes: Readonly<Record<string, string>>): string {
  const told = Object.entries(attributes).filter(([key, value]) => value !== '' && !aside.has(key));
  const all = {...defaults[widget], ...Object.fromEntries(told)};
  const by = widget === 'bars' ? {by: countedBy[all.of ?? ''] ?? '', ...all} : all;
  return JSON.stringify(Object.entries(by).sort(([a], [b]) => (a < b ? -1 : 1)));
}
