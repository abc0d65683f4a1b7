import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import type {Dataset} from '../src/data/dataset.js';
import '../src/define/treaty-value.js';
import {narrow, onDataset, small} from './tools.js';

interface Args {
  readonly dataset?: Dataset | string;
  readonly of: string;
  readonly date?: string;
  readonly period?: string;
  readonly states?: string;
  readonly written: string;
  readonly lang?: string;
  readonly theme?: string;
}

const value = ({of, date, period, states, written, lang, theme}: Args) => html`<treaty-value
  of=${of}
  date=${ifDefined(date)}
  period=${ifDefined(period)}
  states=${ifDefined(states)}
  lang=${ifDefined(lang)}
  theme=${ifDefined(theme)}
>${written}</treaty-value>`;

export default {
  title: 'Stories/Value',
  component: 'treaty-value',
  args: {of: 'parties', written: '30', date: '2010-12-31'},
  render: (args) => onDataset(html`<p>At the end of 2010 the Convention had ${value(args)} Parties.</p>`, args.dataset)
} satisfies Meta<Args>;

type Story = StoryObj<Args>;

/** The ordinary case: one figure inside a sentence, which opens its rows. */
export const InASentence: Story = {};

/** A sum that is not exact, with the events at which it is known. */
export const WithQualifier: Story = {
  render: (args) =>
    onDataset(
      html`<p>
        ${value({...args, of: 'persons', date: '', written: ''})} persons took part in
        ${value({...args, of: 'counted', date: '', written: ''})} of the
        ${value({...args, of: 'events', date: '', written: ''})} events of this dataset.
      </p>`
    )
};

/** Another figure was written than the data hold: the figure of the data is shown, with the part "moved". */
export const Moved: Story = {args: {written: '29'}};

/** In French. */
export const French: Story = {
  render: (args) =>
    onDataset(html`<p lang="fr">Fin 2010, la Convention comptait ${value(args)} Parties.</p>`, args.dataset)
};

/** In a column of 320 px. */
export const Narrow: Story = {
  render: (args) => narrow(onDataset(html`<p>At the end of 2010 the Convention had ${value(args)} Parties.</p>`))
};

/** One Party. */
export const OneParty: Story = {
  args: {
    written: '1',
    dataset: small({
      instruments: [{id: 'CETS1', number: '1', title: 'A convention'}],
      states: [{id: 'LV', name: 'Latvia', kind: 'state'}],
      ratifications: [
        {id: 'a', instrument: 'CETS1', state: 'LV', deposit_date: '2008-03-06', entry_into_force_date: '2008-07-01'}
      ]
    })
  }
};

/** A dataset that cannot be fetched: what was written stays. */
export const FailedLoad: Story = {args: {dataset: 'data/nowhere.json'}};
