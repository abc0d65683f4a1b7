import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import type {TemplateResult} from 'lit';
import '../src/define/treaty-map.js';
import '../src/define/treaty-note.js';
import '../src/define/treaty-timeline.js';
import '../src/define/treaty-trend.js';
import {narrow, onDataset} from './tools.js';

interface Args {
  readonly content: TemplateResult;
  readonly dataset?: string;
}

const notes = html`
  <treaty-note on="MD">The first to deposit</treaty-note>
  <treaty-note on="CY">The tenth deposit, which set the entry into force</treaty-note>
  <treaty-note on="BY">The first Party that is not a member State</treaty-note>
  <treaty-note on="IS">Signed in Warsaw on the first day</treaty-note>
`;

export default {
  title: 'Stories/Note',
  component: 'treaty-note',
  args: {content: html`<treaty-map>${notes}</treaty-map>`},
  argTypes: {content: {control: false}},
  render: ({content, dataset}) => onDataset(content, dataset)
} satisfies Meta<Args>;

type Story = StoryObj<Args>;

/** Notes on States of a map. */
export const OnAMap: Story = {};

/** On tiles, where there is hardly room: numbers stand for notes. */
export const OnTiles: Story = {args: {content: html`<treaty-map as="tiles">${notes}</treaty-map>`}};

/** In a column of 320 px. */
export const Narrow: Story = {render: ({content, dataset}) => narrow(onDataset(content, dataset))};

/** On a trend: a date, and a line. */
export const OnATrend: Story = {
  args: {
    content: html`<treaty-trend>
      <treaty-note on="2008-02-01">In force, three months after the tenth deposit</treaty-note>
      <treaty-note on="2014-03-01">Belarus</treaty-note>
      <treaty-note on="2021-09-01">Israel</treaty-note>
    </treaty-trend>`
  }
};

/** On a timeline: an event, and a date. */
export const OnATimeline: Story = {
  args: {
    content: html`<treaty-timeline types="milestone,conference">
      <treaty-note on="milestone-2008-entry-into-force">From here on it binds</treaty-note>
      <treaty-note on="2020-03">Few meetings in person</treaty-note>
    </treaty-timeline>`
  }
};

/** Placed by hand. */
export const PlacedByHand: Story = {
  args: {
    content: html`<treaty-map><treaty-note on="IS" at="40,90">Signed in Warsaw on the first day</treaty-note></treaty-map>`
  }
};

/** From right to left. */
export const RightToLeft: Story = {
  render: ({content, dataset}) => html`<div dir="rtl">${onDataset(content, dataset)}</div>`
};

/** On what is not in the picture: it is listed. */
export const NotInThePicture: Story = {
  args: {content: html`<treaty-map frame="europe"><treaty-note on="JP">Entitled to sign</treaty-note></treaty-map>`}
};
