import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {readPackage} from '../src/data/read-package.js';
import '../src/define/treaty-data.js';
import '../src/define/treaty-trend.js';
import {onDataset, published, small} from './tools.js';

const instruments = [{id: 'CETS1', number: '1', title: 'A convention'}];
const states = [
  {id: 'FR', name: 'France', kind: 'state'},
  {id: 'DE', name: 'Germany', kind: 'state'}
] as const;
const good = [
  {id: 'a', instrument: 'CETS1', state: 'FR', deposit_date: '2008-01-09', entry_into_force_date: '2008-05-01'}
];
const ratifications = [...good, {id: 'b', instrument: 'CETS1', state: 'DE', deposit_date: '2012-02-31'}];

/** What the reader made of them: a row that cannot be read is left out, with its reason. */
const partlyWrong = await readPackage({as_of: '2026-11-21', instruments, states, ratifications});

export default {
  title: 'Data/States of being',
  component: 'treaty-data',
  render: () => html`<treaty-data src=${published}><treaty-trend></treaty-trend></treaty-data>`
} satisfies Meta;

type Story = StoryObj;

/** The dataset is here. */
export const Loaded: Story = {};

/** There is nothing at the address: a sentence, and a button. What the page put inside stays. */
export const WrongAddress: Story = {
  render: () => html`<treaty-trend src="data/none.json"><a href="data/datapackage.json">The dataset</a></treaty-trend>`
};

/** A row cannot be read: the others are drawn, and the row is listed with its reason. */
export const PartlyWrong: Story = {render: () => onDataset(html`<treaty-trend></treaty-trend>`, partlyWrong)};

/** An element that was given no data says what to do. */
export const NoDataset: Story = {render: () => html`<treaty-trend></treaty-trend>`};

/** Data that are older than six months say so. */
export const Old: Story = {
  render: () =>
    onDataset(
      html`<treaty-trend></treaty-trend>`,
      small({instruments, states, ratifications: good}, {as_of: '2020-01-15'})
    )
};
