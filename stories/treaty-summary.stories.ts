import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import type {Dataset} from '../src/data/dataset.js';
import '../src/define/treaty-summary.js';
import {narrow, onDataset, small} from './tools.js';

interface Args {
  readonly dataset?: Dataset | string;
  readonly of?: string;
  readonly date?: string;
  readonly lang?: string;
  readonly theme?: string;
}

export default {
  title: 'Charts/Summary',
  component: 'treaty-summary',
  args: {},
  render: ({dataset, of, date, lang, theme}) =>
    onDataset(
      html`<treaty-summary
        of=${ifDefined(of)}
        date=${ifDefined(date)}
        lang=${ifDefined(lang)}
        theme=${ifDefined(theme)}
      ></treaty-summary>`,
      dataset
    )
} satisfies Meta<Args>;

type Story = StoryObj<Args>;

/** The ordinary case: what the dataset has rows for. */
export const Everything: Story = {};

/** While some deposits had not yet taken effect, they stand beside the Parties. */
export const DepositsNotYetInForce: Story = {args: {date: '2008-03-06'}};

/** Two figures, chosen. */
export const TwoFigures: Story = {args: {of: 'parties,reports'}};

/** In French. */
export const French: Story = {args: {lang: 'fr'}};

/** On dark paper. */
export const Dark: Story = {args: {theme: 'dark'}};

/** In a column of 320 px. */
export const Narrow: Story = {
  render: ({dataset}) => narrow(onDataset(html`<treaty-summary></treaty-summary>`, dataset))
};

/** One Party and no event: nothing is said of what the dataset has no rows for. */
export const OneParty: Story = {
  args: {
    dataset: small({
      instruments: [{id: 'CETS1', number: '1', title: 'A convention'}],
      states: [{id: 'LV', name: 'Latvia', name_fr: 'Lettonie', kind: 'state'}],
      ratifications: [
        {id: 'a', instrument: 'CETS1', state: 'LV', deposit_date: '2008-03-06', entry_into_force_date: '2008-07-01'}
      ]
    })
  }
};

/** A dataset without anything to count. */
export const Empty: Story = {args: {dataset: small({})}};

/** A dataset that cannot be fetched. */
export const FailedLoad: Story = {args: {dataset: 'data/nowhere.json'}};
