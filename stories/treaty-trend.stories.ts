import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import type {Dataset} from '../src/data/dataset.js';
import '../src/define/treaty-trend.js';
import {narrow, onDataset, small} from './tools.js';

interface Args {
  readonly dataset?: Dataset | string;
  readonly lang?: string;
  readonly theme?: string;
  readonly date?: string;
}

const instruments = [{id: 'CETS1', number: '1', title: 'A convention', title_fr: 'Une convention'}];
const states = [{id: 'FR', name: 'France', kind: 'state'}] as const;

export default {
  title: 'Charts/Trend',
  component: 'treaty-trend',
  args: {},
  render: ({dataset, lang, theme, date}) =>
    onDataset(
      html`<treaty-trend lang=${ifDefined(lang)} theme=${ifDefined(theme)} date=${ifDefined(date)}></treaty-trend>`,
      dataset
    )
} satisfies Meta<Args>;

type Story = StoryObj<Args>;

/** The ordinary case: signatures, deposits and Parties since the convention was opened. */
export const Ordinary: Story = {};

/** A date is pointed at: the sentence and the line follow it. */
export const OnADate: Story = {args: {date: '2010-07-01'}};

/** In French, where the first of a month is 1er. */
export const French: Story = {args: {lang: 'fr', date: '2010-07-01'}};

/** On dark paper, whatever the page is. */
export const Dark: Story = {args: {theme: 'dark'}};

/** A column as narrow as a phone. */
export const Narrow: Story = {render: () => narrow(onDataset(html`<treaty-trend></treaty-trend>`))};

/** Nobody has signed: a sentence, not a broken axis. */
export const NobodyYet: Story = {args: {dataset: small({instruments, states})}};

/** One Party, and nobody else. */
export const OneParty: Story = {
  args: {
    dataset: small({
      instruments,
      states,
      ratifications: [
        {
          id: 'a',
          instrument: 'CETS1',
          state: 'FR',
          signature_date: '2005-05-16',
          deposit_date: '2008-01-09',
          entry_into_force_date: '2008-05-01'
        }
      ]
    })
  }
};
