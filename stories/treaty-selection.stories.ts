import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import type {TemplateResult} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import {ref} from 'lit/directives/ref.js';
import {fromQuery, toQuery} from '../src/data/selection.js';
import type {Selection} from '../src/data/selection.js';
import '../src/define/treaty-map.js';
import '../src/define/treaty-selection.js';
import '../src/define/treaty-timeline.js';
import {narrow, published} from './tools.js';

interface Args {
  readonly lang?: string;
  readonly theme?: string;
  readonly selection: Selection;
}

const several: Selection = {
  date: '2010-07-01',
  period: ['2008', '2018'],
  regions: ['coe-members'],
  types: ['seminar', 'round-table'],
  themes: ['non-punishment', 'victims-rights'],
  organisers: ['OSCE'],
  q: 'trafficking'
};

/** A page that answers, when elements of a group ask, what is selected in it. */
function told(content: TemplateResult, selection: Selection): TemplateResult {
  const group = encodeURIComponent(JSON.stringify(selection)).replaceAll('%', '');
  const answer = (event: Event): void => {
    const {rest} = fromQuery((event as CustomEvent<string>).detail);
    if (rest.get('group') !== group || rest.get('do') !== 'ask') return;
    const detail = toQuery(selection, {v: '1', group, do: 'tell'});
    document.dispatchEvent(new CustomEvent('treaty-group', {detail}));
  };
  const listen = (element?: Element): void => {
    if (element) document.addEventListener('treaty-group', answer);
    else document.removeEventListener('treaty-group', answer);
  };
  return html`<treaty-data src=${published} group=${group} ${ref(listen)}>${content}</treaty-data>`;
}

export default {
  title: 'Controls/Selection',
  component: 'treaty-selection',
  args: {selection: several},
  render: ({lang, theme, selection}) =>
    told(html`<treaty-selection lang=${ifDefined(lang)} theme=${ifDefined(theme)}></treaty-selection>`, selection)
} satisfies Meta<Args>;

type Story = StoryObj<Args>;

/** What is selected, as chips to let go of, with what it leaves of the events. */
export const Several: Story = {};

/** Nothing is selected: one line says what the dataset holds. */
export const Empty: Story = {args: {selection: {}}};

/** What a place means is said. */
export const Attended: Story = {args: {selection: {states: ['TR', 'XK'], where: 'attended'}}};

/** Nothing is left. */
export const NothingLeft: Story = {args: {selection: {states: ['IS'], types: ['simulation']}}};

/** In French. */
export const French: Story = {args: {lang: 'fr'}};

/** On dark paper. */
export const Dark: Story = {args: {theme: 'dark'}};

/** A column as narrow as a phone: buttons are 44 px tall. */
export const Narrow: Story = {
  render: ({selection}) => narrow(told(html`<treaty-selection></treaty-selection>`, selection))
};

/** What is picked in a picture becomes a chip. */
export const WithPictures: Story = {
  args: {selection: {states: ['FR']}},
  render: ({selection}) =>
    told(
      html`<treaty-selection></treaty-selection><treaty-map></treaty-map><treaty-timeline></treaty-timeline>`,
      selection
    )
};
