import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import type {Dataset} from '../src/data/dataset.js';
import '../src/define/treaty-matrix.js';
import {narrow, onDataset, small} from './tools.js';

interface Args {
  readonly dataset?: Dataset | string;
  readonly lang?: string;
  readonly theme?: string;
  readonly date?: string;
  readonly of?: string;
  readonly states?: string;
}

const states = [
  {id: 'FR', name: 'France', kind: 'state'},
  {id: 'LV', name: 'Latvia', name_fr: 'Lettonie', kind: 'state'}
] as const;
const step = {instrument: 'CETS1', deposit_date: '2008-01-09', entry_into_force_date: '2008-05-01'} as const;
const ratifications = [
  {...step, id: 'a', state: 'FR', signature_date: '2005-05-16'},
  {...step, id: 'b', state: 'LV'}
];
const instruments = [{id: 'CETS1', number: '1', title: 'A convention', title_fr: 'Une convention'}];
const evaluation = {instrument: 'CETS1', body: 'BODY', kind: 'regular', state: 'FR'} as const;

export default {
  title: 'Charts/Matrix',
  component: 'treaty-matrix',
  args: {},
  render: ({dataset, lang, theme, date, of, states: picked}) =>
    onDataset(
      html`<treaty-matrix lang=${ifDefined(lang)} theme=${ifDefined(theme)} date=${ifDefined(date)} of=${ifDefined(of)} states=${ifDefined(picked)}></treaty-matrix>`,
      dataset
    )
} satisfies Meta<Args>;

type Story = StoryObj<Args>;

/** The ordinary case: how far the evaluation of each state got in each round. */
export const Ordinary: Story = {};

/** A date is pointed at: what came later has not happened, and some are not yet Parties. */
export const OnADate: Story = {args: {date: '2012-09-15'}};

/** Two states are picked. */
export const Picked: Story = {args: {states: 'AL,AM'}};

/** In French. */
export const French: Story = {args: {lang: 'fr', date: '2012-07-01'}};

/** On dark paper, whatever the page is. */
export const Dark: Story = {args: {theme: 'dark'}};

/** A column as narrow as a phone: a list by state. */
export const Narrow: Story = {render: () => narrow(onDataset(html`<treaty-matrix></treaty-matrix>`))};

/** One state, one round. */
export const OneState: Story = {
  args: {
    dataset: small({
      instruments,
      states: [states[0]],
      ratifications: [ratifications[0]!],
      evaluations: [{...evaluation, id: 'FR-1', round: ['1'], report_published: '2013-01-24'}]
    })
  }
};

/** Nobody was evaluated: a sentence, not an empty grid. */
export const NobodyYet: Story = {args: {dataset: small({instruments, states, ratifications})}};

/** The one instrument of the dataset: its steps, and how long they took. */
export const OneInstrument: Story = {args: {of: 'instruments'}};

/** Two instruments beside one another. */
export const TwoInstruments: Story = {
  args: {
    of: 'instruments',
    dataset: small({
      instruments: [...instruments, {id: 'CETS2', number: '2', title: 'Another convention'}],
      states,
      ratifications: [...ratifications, {id: 'c', instrument: 'CETS2', state: 'FR', signature_date: '2012-03-01'}]
    })
  }
};

/** Something that a matrix cannot show: a plain sentence. */
export const UnknownSubject: Story = {args: {of: 'bodies'}};
