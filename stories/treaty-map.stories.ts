import type {Meta} from '@storybook/web-components-vite';
import '../src/define/treaty-map.js';
import {others} from './samples-law.js';
import {element, states} from './states.js';
import type {Args, Story} from './states.js';

export default {
  title: 'Charts/Map',
  ...element('treaty-map')
} satisfies Meta<Args>;

const state = states({Dark: {theme: 'dark', date: '2010-07-01', show: 'status'}});

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

/** On an earlier date those that are not yet Parties keep their status and its pattern. */
export const OnADate: Story = {args: {date: '2010-07-01'}};

/** Each status in one colour and one pattern. */
export const Status: Story = {args: {show: 'status', date: '2010-07-01'}};

/** One State chosen; all else steps back. */
export const OneState: Story = {args: {states: ['FR']}};

/** Three States brought forward. */
export const BroughtForward: Story = {args: {date: '2015', highlight: ['FR', 'DE', 'CH']}};

/** The 57 participating States of the OSCE. */
export const Osce: Story = {args: {frame: 'osce', date: '2010-07-01'}};

/** The world. */
export const World: Story = {args: {frame: 'world'}};

/** One square a State. */
export const Tiles: Story = {args: {as: 'tiles', date: '2010-07-01'}};

/** The table as the picture. */
export const Table: Story = {args: {as: 'table', date: '2010-07-01'}};

/** Events by place; what has no place on the map is listed beside it. */
export const Events: Story = {args: {show: 'events'}};

/** How many persons took part: dashed where not exact, a ring where not known. */
export const Participants: Story = {args: {show: 'events', measure: 'participants', frame: 'osce'}};

/** The statutory meetings, for who asks for them. */
export const StatutoryMeetings: Story = {args: {show: 'events', types: ['statutory-meeting']}};

/** Events by State, in tiles. */
export const EventTiles: Story = {args: {show: 'events', as: 'tiles'}};

/** A State that left, one that was invited, one of which only the year is known. */
export const Others: Story = {args: {show: 'status', dataset: others}};

/** No event fits. */
export const NoEvents: Story = {args: {show: 'events', period: '1990~1995'}};

/** A word that the map does not know. */
export const UnknownFrame: Story = {args: {frame: 'eurpe'}};
