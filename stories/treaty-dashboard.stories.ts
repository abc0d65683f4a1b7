import type {Meta} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../src/define/treaty-dashboard.js';
import {published} from './element.js';
import {element, states} from './states.js';
import type {Args, Story} from './states.js';

export default {
  title: 'Pages/Dashboard',
  ...element('treaty-dashboard')
} satisfies Meta<Args>;

const state = states();

export const Ordinary: Story = state.Ordinary;
export const Empty: Story = state.Empty;
export const OneParty: Story = state.OneParty;
export const AllParties: Story = state.AllParties;
export const LongNames: Story = state.LongNames;
export const RightToLeft: Story = state.RightToLeft;
export const French: Story = state.French;
export const FailedLoad: Story = state.FailedLoad;
export const PartlyWrong: Story = state.PartlyWrong;
export const Narrow: Story = state.Narrow;
export const Dark: Story = state.Dark;
export const Print: Story = state.Print;

/** Alone in a page, with an address of its own. */
export const WithItsOwnDataset: Story = {
  render: () => html`<treaty-dashboard src=${published} view-base="../view.html"></treaty-dashboard>`
};

/** Through the eyes of the OSCE: its map, and how many of its participating States are Parties. */
export const Osce: Story = {args: {profile: 'osce'}};

/** One State, without the filter and without co-operation. */
export const OneState: Story = {args: {states: ['TR'], sections: ['standards', 'monitoring']}};

/** A section that there is not. */
export const UnknownSection: Story = {args: {sections: ['standard']}};
