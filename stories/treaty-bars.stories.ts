import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import type {Dataset} from '../src/data/dataset.js';
import '../src/define/treaty-bars.js';
import {narrow, onDataset, small} from './tools.js';

interface Args {
  readonly dataset?: Dataset | string;
  readonly of?: string;
  readonly by?: string;
  readonly lang?: string;
  readonly theme?: string;
  readonly period?: string;
  readonly highlight?: string;
}

const event = {type: 'seminar', start_date: '2014-03-10', city: 'Riga', country: 'LV'} as const;
const count = {unit: 'persons', basis: 'reported', counted: 'yes'} as const;

export default {
  title: 'Charts/Bars',
  component: 'treaty-bars',
  args: {},
  render: ({dataset, of, by, lang, theme, period, highlight}) =>
    onDataset(
      html`<treaty-bars
        of=${ifDefined(of)}
        by=${ifDefined(by)}
        lang=${ifDefined(lang)}
        theme=${ifDefined(theme)}
        period=${ifDefined(period)}
        highlight=${ifDefined(highlight)}
      ></treaty-bars>`,
      dataset
    )
} satisfies Meta<Args>;

type Story = StoryObj<Args>;

/** The ordinary case: one lollipop an event, with how exact its count is. */
export const ParticipantsByEvent: Story = {};

/** Sums of persons by theme, each with the events at which it is known. */
export const ParticipantsByTheme: Story = {args: {by: 'theme'}};

/** A year of which nothing is known says so, and is not zero. */
export const ParticipantsByYear: Story = {args: {by: 'year'}};

/** Events by type. */
export const EventsByType: Story = {args: {of: 'events'}};

/** Events by year, which show no trend: the dataset is not complete. */
export const EventsByYear: Story = {args: {of: 'events', by: 'year'}};

/** Events by the regions where they were held. */
export const EventsByRegion: Story = {args: {of: 'events', by: 'region'}};

/** Events by organiser. */
export const EventsByOrganiser: Story = {args: {of: 'events', by: 'organiser'}};

/** Events by partner: who helped or paid. */
export const EventsByPartner: Story = {args: {of: 'events', by: 'partner'}};

/** In French. */
export const French: Story = {args: {by: 'pillar', lang: 'fr'}};

/** On dark paper, with two events brought forward. */
export const Dark: Story = {args: {theme: 'dark', period: '2016~2019', highlight: 'ankara-2016-conference'}};

/** In a column of 320 px: labels stand above their bars. */
export const Narrow: Story = {
  args: {period: '2012~2016'},
  render: ({dataset, period}) =>
    narrow(onDataset(html`<treaty-bars period=${ifDefined(period)}></treaty-bars>`, dataset))
};

/** One event with every kind of count: the sum takes one of them, the table holds all. */
export const OneEvent: Story = {
  args: {
    dataset: small({
      events: [{...event, id: 'a', title: 'A seminar in Riga'}],
      participants: [
        {...count, id: '1', event: 'a', count: 50, qualifier: 'approximate', who: 'experts'},
        {...count, id: '2', event: 'a', count: 47, qualifier: 'exact', counted: 'no'},
        {...count, id: '3', event: 'a', count: 12, qualifier: 'exact', unit: 'countries'},
        {...count, id: '4', event: 'a', count: 100, qualifier: 'at-least', basis: 'announced-before', counted: 'no'}
      ]
    })
  }
};

/** Events, but nobody published how many came. */
export const NothingKnown: Story = {
  args: {dataset: small({events: [{...event, id: 'a', title: 'A seminar in Riga'}]})}
};

/** An unknown dimension is refused in words. */
export const WrongAttribute: Story = {args: {by: 'colour'}};

/** A dataset that cannot be fetched. */
export const FailedLoad: Story = {args: {dataset: 'data/nowhere.json'}};
