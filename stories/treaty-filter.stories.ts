import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import '../src/define/treaty-filter.js';
import '../src/define/treaty-summary.js';
import {narrow, onDataset, small} from './tools.js';

interface Args {
  readonly lang?: string;
  readonly theme?: string;
  readonly open?: boolean;
}

export default {
  title: 'Controls/Filter',
  component: 'treaty-filter',
  args: {},
  render: ({lang, theme, open}) =>
    onDataset(
      html`<treaty-filter lang=${ifDefined(lang)} theme=${ifDefined(theme)} ?open=${open ?? false}></treaty-filter>`
    )
} satisfies Meta<Args>;

type Story = StoryObj<Args>;

/** All that the reference dataset can be narrowed by. */
export const Alone: Story = {};

/** What stands beside it follows. */
export const WithFigures: Story = {
  render: () => onDataset(html`<treaty-filter></treaty-filter><treaty-summary></treaty-summary>`)
};

/** A part of the page that is about trainings has no choice of type. */
export const Decided: Story = {
  render: () => onDataset(html`<treaty-filter types="training"></treaty-filter>`)
};

/** In French. */
export const French: Story = {args: {lang: 'fr'}};

/** On dark paper. */
export const Dark: Story = {args: {theme: 'dark'}};

/** On a phone it is closed until somebody opens it. */
export const Narrow: Story = {render: () => narrow(onDataset(html`<treaty-filter></treaty-filter>`))};

/** On a phone, opened: one column, targets 44 px tall. */
export const NarrowOpen: Story = {render: () => narrow(onDataset(html`<treaty-filter open></treaty-filter>`))};

/** One event: what the dataset has no values for does not appear. */
export const Small: Story = {
  render: () =>
    onDataset(
      html`<treaty-filter></treaty-filter>`,
      small({
        states: [{id: 'FR', name: 'France', kind: 'state'}],
        events: [{id: 'a', title: 'A conference', type: 'conference', start_date: '2015', country: 'FR'}]
      })
    )
};

/** No data: there is nothing to choose from. */
export const Empty: Story = {render: () => onDataset(html`<treaty-filter></treaty-filter>`, small({}))};

/** Its data do not come: the pictures say so, and the filter keeps quiet. */
export const Failed: Story = {
  render: () => onDataset(html`<treaty-filter></treaty-filter>`, 'data/there-is-no-such-file.json')
};
