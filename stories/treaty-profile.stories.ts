import type {Meta} from '@storybook/web-components-vite';
import '../src/define/treaty-profile.js';
import {left} from './samples-law.js';
import {element, states} from './states.js';
import type {Args, Story} from './states.js';

export default {
  title: 'Charts/Profile of a State',
  ...element('treaty-profile', {state: 'TR'})
} satisfies Meta<Args>;

const lv = {state: 'LV'};
const state = states({OneParty: lv, AllParties: lv, LongNames: {state: 'GB'}, PartlyWrong: lv, Empty: {state: ''}});

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

/** No State chosen: a choice. */
export const Choose: Story = {args: {state: ''}};

/** One that left, after two years of which only the year is known. */
export const Left: Story = {args: {state: 'LV', dataset: left}};
