import {barsBy, barsOf} from '../src/charts/bars.view.js';
import {corners} from '../src/charts/dashboard.view.js';
import {filterView} from '../src/charts/filter.view.js';
import {mapForms, mapMeasures, mapShows} from '../src/charts/map.view.js';
import {stateName, titleOf} from '../src/charts/names.js';
import {boundNames} from '../src/data/bound.js';
import type {Dataset} from '../src/data/dataset.js';
import {figureNames} from '../src/data/figures.js';
import {tableNames} from '../src/data/schema.js';
import {frameNames} from '../src/geo/frames.js';
import {controls as english} from '../src/words/en/controls.js';
import type {Words} from '../src/words/index.js';
import {idle, isSeveral, takes} from './takes.js';
import type {Args} from './takes.js';

export type ControlWords = typeof english;

/** A choice: ids with the names that a person reads. */
export type Names = Readonly<Record<string, string>>;

/** What there is to choose in a dataset, by the name of the setting. */
export type Choices = Readonly<Record<string, Names>>;

/** What Storybook needs to know of a setting. */
export interface Control {
  readonly name: string;
  readonly description?: string;
  readonly options?: readonly string[];
  readonly control: Readonly<Record<string, unknown>> & {readonly type: string};
  readonly type:
    | {readonly name: 'string' | 'boolean' | 'number'}
    | {readonly name: 'array'; readonly value: {readonly name: 'string'}};
  readonly table: {readonly category: string; readonly readonly: boolean};
}

type ControlKey = keyof ControlWords['names'];

const groupOf = (key: string, groups: ControlWords['groups']): string => {
  if (['show', 'as', 'frame', 'measure', 'highlight', 'theme', 'sections', 'profile', 'open'].includes(key))
    return groups.picture;
  if (key === 'lang' || key === 'heading-level') return groups.words;
  return key === 'width' ? groups.size : groups.data;
};

const pick = (names: Names, keys: readonly string[]): Names =>
  Object.fromEntries(keys.map((key) => [key, names[key] ?? key]));

/** What the dataset does not decide: closed lists. */
function closedChoices(
  tag: string,
  key: string,
  args: Args,
  {options, widths}: ControlWords,
  words?: Words
): Names | undefined {
  const lists: Readonly<Record<string, Names>> = {
    show: pick(options.show, mapShows),
    as: pick(options.as, mapForms),
    frame: pick(options.frame, frameNames),
    measure: pick(options.measure, mapMeasures),
    where: options.where,
    theme: options.theme,
    profile: options.profile,
    sections: pick(options.sections, [...corners, 'filter']),
    lang: Object.fromEntries(
      ['en', 'fr'].map((each) => [each, new Intl.DisplayNames([each], {type: 'language'}).of(each) ?? each])
    ),
    width: pick(widths as Names, ['320', '480', '768']),
    'heading-level': Object.fromEntries([1, 2, 3, 4, 5, 6].map((level) => [String(level), String(level)]))
  };
  // An event is no dimension of the number of events.
  if (key === 'by')
    return pick(
      options.by,
      barsBy.filter((by) => args['of'] !== 'events' || by !== 'event')
    );
  if (key !== 'of') return lists[key];
  const subjects: Readonly<Record<string, Names>> = {
    'treaty-bars': pick(options.bars, barsOf),
    'treaty-matrix': options.matrix,
    'treaty-table': Object.fromEntries(tableNames.map((name) => [name, words?.table.title(name) ?? name])),
    'treaty-value': pick(options.figures, boundNames),
    'treaty-summary': pick(options.figures, [...figureNames, 'meetings', 'projects'])
  };
  return subjects[tag];
}

function shapeOf(key: string, labels: Names | undefined, isMany: boolean): Control['control'] {
  if (key === 'open') return {type: 'boolean'};
  if (labels === undefined) return {type: 'text'};
  return {type: isMany ? 'multi-select' : 'select', labels};
}

/** The real choices of a dataset: its conventions, States, regions, types, themes, pillars, organisers, partners. */
export function choicesOf(dataset: Dataset, words: Words): Choices {
  const {lang} = words;
  const instrument = dataset.tables.instruments[0]?.id ?? '';
  const {groups} = filterView({dataset, instrument, date: dataset.info.as_of}, {}, words);
  const offered = groups.map(
    ({key, options}) => [key, Object.fromEntries(options.map(({key: id, label}) => [id, label]))] as const
  );
  const compare = new Intl.Collator(lang).compare;
  const states = dataset.tables.states
    .map(({id}) => [id, stateName(dataset, id, lang)] as const)
    .sort(([, one], [, other]) => compare(one, other));
  const events = dataset.tables.events.map((event) => [event.id, titleOf(event, lang).text] as const);
  return {
    ...Object.fromEntries(offered),
    instrument: Object.fromEntries(dataset.tables.instruments.map((each) => [each.id, titleOf(each, lang).text])),
    states: Object.fromEntries(states),
    state: Object.fromEntries(states),
    highlight: Object.fromEntries([...states, ...events])
  };
}

/** The settings of a story in plain words and in groups, each with its choices; what has no effect says why. */
export function controlsOf(
  tag: string,
  args: Args = {},
  told: {readonly words?: ControlWords; readonly spoken?: Words; readonly choices?: Choices} = {}
): Readonly<Record<string, Control>> {
  const {words = english, spoken, choices = {}} = told;
  const keys = [...(takes[tag] ?? []), 'width'];
  const order = Object.values(words.groups);
  const made = keys.map((key): [string, Control] => {
    const why = idle(tag, key, args);
    const names = choices[key] ?? closedChoices(tag, key, args, words, spoken);
    const isMany = isSeveral(tag, key);
    const hint = (words.hints as Partial<Record<string, string>>)[key];
    const description = why === undefined ? hint : words.reasons[why];
    const category = groupOf(key, words.groups);
    const control = shapeOf(key, names, isMany);
    return [
      key,
      {
        name: words.names[key as ControlKey],
        ...(description !== undefined && {description}),
        ...(names && {options: Object.keys(names)}),
        control,
        type: isMany ? {name: 'array', value: {name: 'string'}} : {name: key === 'open' ? 'boolean' : 'string'},
        table: {category, readonly: why !== undefined}
      }
    ];
  });
  return Object.fromEntries(
    made.sort(([, a], [, b]) => order.indexOf(a.table.category) - order.indexOf(b.table.category))
  );
}
