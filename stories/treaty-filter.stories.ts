import type {Meta} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../src/define/treaty-filter.js';
import '../src/define/treaty-summary.js';
import {onDataset} from './element.js';
import {element, states} from './states.js';
import type {Args, Story} from './states.js';

export default {
  title: 'Controls/Filter',
  ...element('treaty-filter')
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

/** What stands beside it follows. */
export const WithFigures: Story = {
  render: () => onDataset(html`<treaty-filter></treaty-filter><treaty-summary></treaty-summary>`)
};

/** A part of the page that is about trainings has no choice of type. */
export const Decided: Story = {args: {types: ['training']}};

/** On a phone, opened: one column, targets 44 px tall. */
export const NarrowOpen: Story = {args: {open: true, width: '320'}};
