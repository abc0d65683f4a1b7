import {createElement} from 'react';
import {addons, types} from 'storybook/manager-api';
import {panel as en} from '../src/words/en/panel.js';
import {panel as fr} from '../src/words/fr/panel.js';
import {say} from './messages.js';
import type {TellControls} from './messages.js';
import {EmbedPanel} from './panel.js';
import {DatasetTool, DateTool} from './tools.js';

/** A place in Storybook's page that is drawn by us: React makes the box, and what stands in it is ours. */
const box = (key: string, place: (host: HTMLElement | null) => void) => createElement('div', {key, ref: place});

addons.register('treatyscope', (api) => {
  const channel = addons.getChannel();
  const panel = new EmbedPanel(channel);
  const date = new DateTool(api);
  const dataset = new DatasetTool(api, channel);
  channel.on(say.controls, ({id, argTypes, include}: TellControls) => {
    const entry = api.getData(id);
    if (entry?.type !== 'story') return;
    const story = entry as unknown as {argTypes?: object; parameters?: Readonly<Record<string, object>>};
    const parameters = {...story.parameters, controls: {...story.parameters?.['controls'], include}};
    void api.updateStory(id, {argTypes: {...argTypes, ...story.argTypes, ...argTypes}, parameters} as never);
  });
  addons.add('treatyscope/embed', {
    type: types.PANEL,
    title: `${en.title} / ${fr.title}`,
    render: ({active}) => createElement('div', {key: 'embed', hidden: !active}, box('embed', panel.place))
  });
  addons.add('treatyscope/date', {
    type: types.TOOL,
    title: 'Date',
    match: ({viewMode}) => viewMode === 'story',
    render: () => box('date', date.place)
  });
  addons.add('treatyscope/dataset', {
    type: types.TOOL,
    title: 'Dataset',
    match: ({viewMode}) => viewMode === 'story',
    render: () => box('dataset', dataset.place)
  });
  channel.on('storyRendered', () => channel.emit(say.ready));
});
