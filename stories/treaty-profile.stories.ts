import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import type {Dataset} from '../src/data/dataset.js';
import '../src/define/treaty-profile.js';
import {narrow, onDataset, small} from './tools.js';

interface Args {
  readonly dataset?: Dataset | string;
  readonly state?: string;
  readonly date?: string;
  readonly lang?: string;
  readonly theme?: string;
}

export default {
  title: 'Charts/Profile of a State',
  component: 'treaty-profile',
  args: {state: 'TR'},
  render: ({dataset, state, date, lang, theme}) =>
    onDataset(
      html`<treaty-profile
        state=${ifDefined(state)}
        date=${ifDefined(date)}
        lang=${ifDefined(lang)}
        theme=${ifDefined(theme)}
      ></treaty-profile>`,
      dataset
    )
} satisfies Meta<Args>;

type Story = StoryObj<Args>;

/** The ordinary case: a Party that took seven years from signature to deposit. */
export const Turkiye: Story = {};

/** A reservation, and a statement on territories. */
export const Statements: Story = {args: {state: 'DK'}};

/** The report on Aruba apart from those on the Netherlands. */
export const Territory: Story = {args: {state: 'NL'}};

/** On a date before it consented. */
export const Before: Story = {args: {date: '2010-07-01'}};

/** Many events. */
export const Host: Story = {args: {state: 'FR'}};

/** A name with a footnote, and no step. */
export const Footnote: Story = {args: {state: 'XK'}};

/** No state chosen: a choice. */
export const Choose: Story = {render: () => onDataset(html`<treaty-profile></treaty-profile>`)};

/** In French. */
export const French: Story = {args: {state: 'NL', lang: 'fr'}};

/** On dark paper. */
export const Dark: Story = {args: {theme: 'dark'}};

/** In a column of 320 px: a list by year. */
export const Narrow: Story = {render: () => narrow(onDataset(html`<treaty-profile state="TR"></treaty-profile>`))};

/** One that left, after two years of which only the year is known. */
export const Left: Story = {
  args: {
    state: 'LV',
    dataset: small({
      instruments: [{id: 'CETS1', number: '1', title: 'A convention'}],
      states: [{id: 'LV', name: 'Latvia', name_fr: 'Lettonie', kind: 'state'}],
      ratifications: [
        {
          id: 'a',
          instrument: 'CETS1',
          state: 'LV',
          signature_date: '2006',
          instrument_type: 'approval',
          deposit_date: '2008',
          entry_into_force_date: '2008-12-01',
          denunciation_notified: '2021-03-22',
          denunciation_effect: '2021-07-01'
        }
      ]
    })
  }
};

/** A dataset without a state. */
export const Empty: Story = {args: {state: '', dataset: small({})}};

/** A dataset that cannot be fetched. */
export const FailedLoad: Story = {args: {dataset: 'data/nowhere.json'}};
