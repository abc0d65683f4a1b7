import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../src/define/treaty-data.js';
import '../src/define/treaty-trend.js';
import {published} from './tools.js';

const instruments = [{id: 'CETS1', number: '1', title: 'A convention'}];
const states = [
  {id: 'FR', name: 'France', kind: 'state'},
  {id: 'DE', name: 'Germany', kind: 'state'}
];
const ratifications = [
  {id: 'a', instrument: 'CETS1', state: 'FR', deposit_date: '2008-01-09', entry_into_force_date: '2008-05-01'},
  {id: 'b', instrument: 'CETS1', state: 'DE', deposit_date: '2012-02-31'}
];

/** JSON in the page itself; as text of a script element, so that nothing in it is markup. */
function inline(tables: object): HTMLScriptElement {
  const script = document.createElement('script');
  script.type = 'application/json';
  script.append(JSON.stringify(tables));
  return script;
}

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
export const PartlyWrong: Story = {
  render: () => html`<treaty-trend>${inline({as_of: '2026-11-21', instruments, states, ratifications})}</treaty-trend>`
};

/** An element that was given no data says what to do. */
export const NoDataset: Story = {render: () => html`<treaty-trend></treaty-trend>`};

/** Data that are older than six months say so. */
export const Old: Story = {
  render: () =>
    html`<treaty-trend>${inline({as_of: '2020-01-15', instruments, states, ratifications: ratifications.slice(0, 1)})}</treaty-trend>`
};
