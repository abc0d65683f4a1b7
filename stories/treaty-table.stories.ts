import type {Meta} from '@storybook/web-components-vite';
import '../src/define/treaty-table.js';
import {unchecked} from './samples-law.js';
import {element, states} from './states.js';
import type {Args, Story} from './states.js';

export default {
  title: 'Charts/Table',
  ...element('treaty-table')
} satisfies Meta<Args>;

const state = states({
  Dark: {theme: 'dark', types: ['annual-meeting'], highlight: ['national-coordinators-2025']},
  French: {lang: 'fr', types: ['conference']},
  Narrow: {width: '320', types: ['simulation']},
  Print: {paper: true, types: ['simulation']},
  RightToLeft: {dir: 'rtl', types: ['simulation']}
});

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

/** One row, not yet checked against a source. */
export const OneRow: Story = {args: {of: 'states', dataset: unchecked}};

/** A table that does not exist is refused in words. */
export const WrongAttribute: Story = {args: {of: 'evnts'}};
