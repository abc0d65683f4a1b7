import type {Meta} from '@storybook/web-components-vite';
import '../src/define/treaty-summary.js';
import {element, states} from './states.js';
import type {Args, Story} from './states.js';

export default {
  title: 'Charts/Summary',
  ...element('treaty-summary')
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

/** While some deposits had not yet taken effect, they stand beside the Parties. */
export const DepositsNotYetInForce: Story = {args: {date: '2008-03-06'}};

/** Two figures, chosen. */
export const TwoFigures: Story = {args: {of: ['parties', 'reports']}};
