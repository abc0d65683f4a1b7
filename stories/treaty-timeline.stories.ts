import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import type {Dataset} from '../src/data/dataset.js';
import '../src/define/treaty-timeline.js';
import {narrow, onDataset, small} from './tools.js';

interface Args {
  readonly dataset?: Dataset | string;
  readonly lang?: string;
  readonly theme?: string;
  readonly date?: string;
  readonly period?: string;
  readonly types?: string;
  readonly highlight?: string;
}

const event = {
  type: 'seminar',
  start_date: '2014-03-10',
  city: 'Riga',
  country: 'LV',
  organisers: ['Council of Europe']
} as const;

export default {
  title: 'Charts/Timeline',
  component: 'treaty-timeline',
  args: {},
  render: ({dataset, lang, theme, date, period, types, highlight}) =>
    onDataset(
      html`<treaty-timeline
        lang=${ifDefined(lang)}
        theme=${ifDefined(theme)}
        date=${ifDefined(date)}
        period=${ifDefined(period)}
        types=${ifDefined(types)}
        highlight=${ifDefined(highlight)}
      ></treaty-timeline>`,
      dataset
    )
} satisfies Meta<Args>;

type Story = StoryObj<Args>;

/** The ordinary case: all events and projects of the dataset. */
export const Everything: Story = {};

/** In French; titles that have no French are shown in English. */
export const French: Story = {args: {lang: 'fr'}};

/** Two years only: the axis follows, and the sentence says how many events are left. */
export const TwoYears: Story = {args: {period: '2022~2023'}};

/** One type of event. */
export const Trainings: Story = {args: {types: 'training'}};

/** A date that is pointed at, and a meeting and a project brought forward. */
export const Chosen: Story = {args: {date: '2014-07-01', highlight: 'greta-plenary-20,hf2-rs'}};

/** On dark paper. */
export const Dark: Story = {args: {theme: 'dark'}};

/** In a narrow column the lanes become a list by year. */
export const Narrow: Story = {render: () => narrow(onDataset(html`<treaty-timeline></treaty-timeline>`))};

/** Dates known by day, by month and by year, and several at once: none is drawn more exact than it is known. */
export const ExactAndNot: Story = {
  args: {
    dataset: small({
      states: [{id: 'LV', name: 'Latvia', kind: 'state'}],
      events: [
        {...event, id: 'day', title: 'A seminar on a day'},
        {...event, id: 'days', title: 'A seminar of a week', start_date: '2014-05-05', end_date: '2014-05-09'},
        {...event, id: 'month', title: 'A seminar in a month', start_date: '2014-08'},
        {...event, id: 'year', title: 'A seminar in a year', start_date: '2015'},
        {...event, id: 'same', title: 'Another seminar in that year', start_date: '2015'},
        {...event, id: 'step', title: 'A milestone', type: 'milestone', start_date: '2014-06-01'}
      ],
      projects: [
        {id: 'known', title: 'A project with both years known', start_date: '2013', end_date: '2015'},
        {id: 'open', title: 'A project whose end is not known', start_date: '2014-02'}
      ]
    })
  }
};

/** One event is a timeline too. */
export const One: Story = {args: {dataset: small({events: [{...event, id: 'one', title: 'The only seminar'}]})}};

/** No event fits: a sentence and a way out, not a broken axis. */
export const Empty: Story = {args: {period: '1990~1995'}};

/** A type that does not exist is named. */
export const UnknownType: Story = {args: {types: 'picnic'}};

/** The dataset is not where it was said to be. */
export const Failed: Story = {args: {dataset: 'data/nowhere.json'}};
