import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import type {Dataset} from '../src/data/dataset.js';
import '../src/define/treaty-map.js';
import {narrow, onDataset, small} from './tools.js';

interface Args {
  readonly dataset?: Dataset | string;
  readonly lang?: string;
  readonly theme?: string;
  readonly date?: string;
  readonly frame?: string;
  readonly as?: string;
  readonly show?: string;
  readonly measure?: string;
  readonly states?: string;
  readonly regions?: string;
  readonly types?: string;
  readonly period?: string;
}

const convention = {id: 'CETS1', number: '1', title: 'A convention'} as const;

export default {
  title: 'Charts/Map',
  component: 'treaty-map',
  args: {},
  render: ({dataset, lang, theme, date, frame, as, show, measure, states, regions, types, period}) =>
    onDataset(
      html`<treaty-map
        lang=${ifDefined(lang)}
        theme=${ifDefined(theme)}
        date=${ifDefined(date)}
        frame=${ifDefined(frame)}
        as=${ifDefined(as)}
        show=${ifDefined(show)}
        measure=${ifDefined(measure)}
        states=${ifDefined(states)}
        regions=${ifDefined(regions)}
        types=${ifDefined(types)}
        period=${ifDefined(period)}
      ></treaty-map>`,
      dataset
    )
} satisfies Meta<Args>;

type Story = StoryObj<Args>;

/** The ordinary case: since when States are Parties. */
export const PartySince: Story = {};

/** On an earlier date those that are not yet Parties keep their status and its pattern. */
export const OnADate: Story = {args: {date: '2010-07-01'}};

/** Each status in one colour and one pattern. */
export const Status: Story = {args: {show: 'status', date: '2010-07-01'}};

/** One State brought forward; all else steps back. */
export const OneState: Story = {args: {states: 'FR'}};

/** The 57 participating States of the OSCE. */
export const Osce: Story = {args: {frame: 'osce', date: '2010-07-01'}};

/** The world. */
export const World: Story = {args: {frame: 'world'}};

/** One square a State. */
export const Tiles: Story = {args: {as: 'tiles', date: '2010-07-01'}};

/** The table as the picture. */
export const Table: Story = {args: {as: 'table', date: '2010-07-01'}};

/** Events by place; what has no place on the map is listed beside it. */
export const Events: Story = {args: {show: 'events'}};

/** How many persons took part: dashed where not exact, a ring where not known. */
export const Participants: Story = {args: {show: 'events', measure: 'participants', frame: 'osce'}};

/** The statutory meetings, for who asks for them. */
export const StatutoryMeetings: Story = {args: {show: 'events', types: 'statutory-meeting'}};

/** Events by State, in tiles. */
export const EventTiles: Story = {args: {show: 'events', as: 'tiles'}};

/** In French. */
export const French: Story = {args: {lang: 'fr', date: '2010-07-01'}};

/** On dark paper. */
export const Dark: Story = {args: {theme: 'dark', date: '2010-07-01', show: 'status'}};

/** In a narrow column the map becomes tiles. */
export const Narrow: Story = {render: () => narrow(onDataset(html`<treaty-map date="2010-07-01"></treaty-map>`))};

/** One Party only. */
export const OneParty: Story = {
  args: {
    dataset: small({
      instruments: [convention],
      states: [{id: 'LV', name: 'Latvia', kind: 'state'}],
      ratifications: [
        {id: 'a', instrument: 'CETS1', state: 'LV', deposit_date: '2012-03-14', entry_into_force_date: '2012-07-01'}
      ]
    })
  }
};

/** A State that left, one that was invited, one of which only the year is known. */
export const Others: Story = {
  args: {
    show: 'status',
    dataset: small({
      instruments: [{...convention, opened: '2005-05-16', invited: ['TN']}],
      states: [
        {id: 'TN', name: 'Tunisia', kind: 'state'},
        {id: 'TR', name: 'Türkiye', kind: 'state'},
        {id: 'LV', name: 'Latvia', kind: 'state'}
      ],
      ratifications: [
        {
          id: 'a',
          instrument: 'CETS1',
          state: 'TR',
          entry_into_force_date: '2014-08-01',
          denunciation_effect: '2021-07-01'
        },
        {id: 'b', instrument: 'CETS1', state: 'LV', signature_date: '2026'}
      ]
    })
  }
};

/** No State at all is a sentence, not an empty sea. */
export const Empty: Story = {args: {dataset: small({instruments: [convention]})}};

/** No event fits. */
export const NoEvents: Story = {args: {show: 'events', period: '1990~1995'}};

/** A word that the map does not know. */
export const UnknownFrame: Story = {args: {frame: 'eurpe'}};

/** Data that cannot be had: a sentence and a button. */
export const Failed: Story = {args: {dataset: 'data/missing.json'}};
