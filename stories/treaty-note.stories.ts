import type {Meta} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../src/define/treaty-map.js';
import '../src/define/treaty-note.js';
import '../src/define/treaty-timeline.js';
import '../src/define/treaty-trend.js';
import {drawn} from './element.js';
import {element, states} from './states.js';
import type {Args, Story} from './states.js';

const onStates = html`
  <treaty-note on="MD">The first to deposit</treaty-note>
  <treaty-note on="CY">The tenth deposit, which set the entry into force</treaty-note>
  <treaty-note on="BY">The first Party that is not a member State</treaty-note>
  <treaty-note on="IS">Signed in Warsaw on the first day</treaty-note>
`;
const onDates = html`
  <treaty-note on="2008-02-01">In force, three months after the tenth deposit</treaty-note>
  <treaty-note on="2014-03-01">Belarus</treaty-note>
  <treaty-note on="2021-09-01">Israel</treaty-note>
`;
const onEvents = html`
  <treaty-note on="milestone-2008-entry-into-force">From here on it binds</treaty-note>
  <treaty-note on="2020-03">Few meetings in person</treaty-note>
`;
const onMap = (args: Args, notes = onStates) => drawn('treaty-map', args, notes);

export default {title: 'Stories/Note', ...element('treaty-note', {}, (args) => onMap(args))} satisfies Meta<Args>;

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

/** On tiles, where there is hardly room: numbers stand for notes. */
export const OnTiles: Story = {render: (args) => onMap({...args, as: 'tiles'})};

/** On a trend: a date, and a line. */
export const OnATrend: Story = {render: (args) => drawn('treaty-trend', args, onDates)};

/** On a timeline: an event, and a date. */
export const OnATimeline: Story = {
  render: (args) => drawn('treaty-timeline', {...args, types: ['milestone', 'conference']}, onEvents)
};

/** Placed by hand. */
export const PlacedByHand: Story = {
  render: (args) => onMap(args, html`<treaty-note on="IS" at="40,90">Signed in Warsaw on the first day</treaty-note>`)
};

/** On what is not in the picture: it is listed. */
export const NotInThePicture: Story = {
  render: (args) => onMap({...args, frame: 'europe'}, html`<treaty-note on="JP">Entitled to sign</treaty-note>`)
};
