import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import '../src/define/treaty-dashboard.js';
import {narrow, onDataset, published} from './tools.js';

interface Args {
  readonly lang?: string;
  readonly theme?: string;
}

export default {
  title: 'Pages/Dashboard',
  component: 'treaty-dashboard',
  args: {},
  render: ({lang, theme}) =>
    onDataset(html`<treaty-dashboard lang=${ifDefined(lang)} theme=${ifDefined(theme)}></treaty-dashboard>`)
} satisfies Meta<Args>;

type Story = StoryObj<Args>;

/** All of it: who has joined, what took place, who took part. */
export const Everything: Story = {};

/** In French, by the `lang` around it. */
export const French: Story = {
  render: () => html`<div lang="fr">${onDataset(html`<treaty-dashboard></treaty-dashboard>`)}</div>`
};

/** A column as narrow as a phone. */
export const Narrow: Story = {render: () => narrow(onDataset(html`<treaty-dashboard></treaty-dashboard>`))};

/** Alone in a page, with an address of its own. */
export const WithItsOwnDataset: Story = {render: () => html`<treaty-dashboard src=${published}></treaty-dashboard>`};

/** Through the eyes of the OSCE: its map, and how many of its participating States are Parties. */
export const Osce: Story = {render: () => onDataset(html`<treaty-dashboard profile="osce"></treaty-dashboard>`)};

/** One State, without the filter and without co-operation. */
export const OneState: Story = {
  render: () => onDataset(html`<treaty-dashboard states="TR" sections="standards,monitoring"></treaty-dashboard>`)
};

/** A section that there is not. */
export const UnknownSection: Story = {
  render: () => onDataset(html`<treaty-dashboard sections="standard"></treaty-dashboard>`)
};
