import type {Figure, Sentence} from '../../charts/view.js';
import {say, sayList} from '../say.js';
import {common} from './common.js';
import {events} from './counted.js';

const noun = (count: number): string => (count === 1 ? 'event' : 'events');
const projectNoun = (count: number): string => (count === 1 ? 'project' : 'projects');

/** Figures with their types: "17 statutory meetings and 15 trainings". */
const kinds = (figures: readonly Figure[]): Sentence =>
  sayList(
    common.list,
    figures.map((figure) => say`${figure} ${events.typeNoun(figure.tally.key, figure.tally.value)}`)
  );

/** What the timeline says. */
export const timeline = {
  title: (instrument: string) => `Events and projects over time${instrument && `: ${instrument}`}`,
  /** `all` is how many events the dataset holds, where a selection leaves fewer. */
  events: (figure: Figure, all: number | undefined, from: string, until: string, types: readonly Figure[]) => {
    const count = figure.tally.value;
    const what =
      all === undefined
        ? say`This dataset holds ${figure} ${noun(count)}`
        : say`${figure} of the ${common.number(all)} ${noun(all)} in this dataset ${count === 1 ? 'is' : 'are'} selected`;
    const when = from === '' || from === until ? from && ` (${from})` : `, from ${from} to ${until}`;
    if (types.length < 2)
      return say`${what}${when}${count > 1 ? `, all of them ${types.map(({tally}) => events.typeNoun(tally.key, count)).join('')}` : ''}.`;
    return say`${what}${when}; among them are ${kinds(types)}.`;
  },
  projects: (figure: Figure, drawn: number) => {
    const {value: count} = figure.tally;
    return say` It also holds ${figure} ${projectNoun(count)}, ${common.number(drawn)} with both dates known.`;
  },
  projectsSelected: (figure: Figure, drawn: number) =>
    say` Of its projects, ${figure} ${figure.tally.value === 1 ? 'is' : 'are'} selected, ${common.number(drawn)} with both dates known.`,
  reading:
    'Each lane is a type of event, in the order of the first of each; dotted lines are milestones. A disc is a day, a bar is several days; a pale bar is the month or year in which the day is not known. What happened at the same time is stacked.',
  readingList:
    'Year by year; the list scrolls. A disc is a day, a bar is several days; a pale bar means that only the month or year is known.',
  empty:
    'This dataset holds no dated event or project for this selection. A longer period, or more types and places, may show some.',
  milestones: 'Milestones',
  projectLane: 'Projects',
  project: 'Project',
  date: 'Date',
  name: 'Title',
  type: 'Type',
  place: 'Place',
  by: 'Organisers or funders',
  present: 'Participants',
  source: 'Source',
  unknown: 'not known',
  since: (date: string) => `from ${date}, end not known`,
  upTo: (date: string) => `until ${date}, start not known`,
  period: 'Choose a period',
  ends: ['From', 'Until'] as readonly [string, string],
  whole: 'Whole time',
  asOf: (date: string) => `Data as of ${common.date(date)}`,
  lane: (name: string, count: number) => `${name}: ${common.number(count)}`,
  notDrawn: (items: readonly string[]) =>
    items.length === 1
      ? `One project is not drawn, because its dates are not both known: ${items.join('')}.`
      : `${common.number(items.length)} projects are not drawn, because their dates are not both known: ${items.join('; ')}.`
};
