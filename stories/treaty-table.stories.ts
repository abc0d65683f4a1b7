import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import type {Dataset} from '../src/data/dataset.js';
import '../src/define/treaty-table.js';
import {narrow, onDataset, small} from './tools.js';

interface Args {
  readonly dataset?: Dataset | string;
  readonly of?: string;
  readonly lang?: string;
  readonly theme?: string;
  readonly types?: string;
  readonly highlight?: string;
}

export default {
  title: 'Charts/Table',
  component: 'treaty-table',
  args: {},
  render: ({dataset, of, lang, theme, types, highlight}) =>
    onDataset(
      html`<treaty-table
        of=${ifDefined(of)}
        lang=${ifDefined(lang)}
        theme=${ifDefined(theme)}
        types=${ifDefined(types)}
        highlight=${ifDefined(highlight)}
      ></treaty-table>`,
      dataset
    )
} satisfies Meta<Args>;

type Story = StoryObj<Args>;

/** The ordinary case: the events, the newest first, each with its description. */
export const Events: Story = {};

/** Who signed and ratified, by name; never ranked. */
export const Ratifications: Story = {args: {of: 'ratifications'}};

/** The counts as their sources gave them. */
export const Participants: Story = {args: {of: 'participants'}};

/** The evaluations of the monitoring body. */
export const Evaluations: Story = {args: {of: 'evaluations'}};

/** The projects. */
export const Projects: Story = {args: {of: 'projects'}};

/** Reservations and declarations. */
export const Statements: Story = {args: {of: 'statements'}};

/** In French; titles that have no French say that they are English. */
export const French: Story = {args: {lang: 'fr', types: 'conference'}};

/** On dark paper, with an event brought forward. */
export const Dark: Story = {args: {theme: 'dark', types: 'annual-meeting', highlight: 'national-coordinators-2025'}};

/** In a column of 320 px rows are cards. */
export const Narrow: Story = {
  args: {types: 'simulation'},
  render: ({dataset, types}) =>
    narrow(onDataset(html`<treaty-table types=${ifDefined(types)}></treaty-table>`, dataset))
};

/** One row, not yet checked against a source. */
export const OneRow: Story = {
  args: {
    of: 'states',
    dataset: small({states: [{id: 'LV', name: 'Latvia', name_fr: 'Lettonie', kind: 'state', confidence: 'unverified'}]})
  }
};

/** A table without rows. */
export const Empty: Story = {args: {dataset: small({})}};

/** A table that does not exist is refused in words. */
export const WrongAttribute: Story = {args: {of: 'evnts'}};

/** A dataset that cannot be fetched. */
export const FailedLoad: Story = {args: {dataset: 'data/nowhere.json'}};
