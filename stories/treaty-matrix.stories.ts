import type {Meta} from '@storybook/web-components-vite';
import '../src/define/treaty-matrix.js';
import {twoConventions} from './samples-law.js';
import {element, states} from './states.js';
import type {Args, Story} from './states.js';

export default {
  title: 'Charts/Matrix',
  ...element('treaty-matrix')
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

/** A date is pointed at: what came later has not happened, and some are not yet Parties. */
export const OnADate: Story = {args: {date: '2012-09-15'}};

/** Two States are picked. */
export const Picked: Story = {args: {states: ['AL', 'AM']}};

/** The one instrument of the dataset: its steps, and how long they took. */
export const OneInstrument: Story = {args: {of: 'instruments'}};

/** Two instruments beside one another. */
export const TwoInstruments: Story = {args: {of: 'instruments', dataset: twoConventions}};

/** Something that a matrix cannot show: a plain sentence. */
export const UnknownSubject: Story = {args: {of: 'bodies'}};
