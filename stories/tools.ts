import {html} from 'lit';
import type {TemplateResult} from 'lit';
import {ref} from 'lit/directives/ref.js';
import {datasetFrom} from '../src/data/build.js';
import type {Dataset, PackageInfo, Tables} from '../src/data/dataset.js';
import '../src/define/treaty-data.js';

/** The published dataset, beside the page of the stories. */
export const published = 'data/datapackage.json';

/** What a page holds: a provider with elements inside it. */
export function onDataset(content: TemplateResult, dataset: Dataset | string = published): TemplateResult {
  return typeof dataset === 'string'
    ? html`<treaty-data src=${dataset}>${content}</treaty-data>`
    : html`<treaty-data .dataset=${dataset}>${content}</treaty-data>`;
}

/** A small dataset written in a story, known to the same day as the published one. */
export function small(tables: Partial<Tables>, info: Partial<PackageInfo> = {}): Dataset {
  return datasetFrom(tables, {as_of: '2026-11-21', title: 'A small dataset', ...info});
}

/** A column as narrow as a phone; set by script, since a strict policy refuses inline styles. */
export const narrow = (content: TemplateResult): TemplateResult => html`<div ${ref(shrink)}>${content}</div>`;

const shrink = (column?: Element): void => {
  if (column instanceof HTMLElement) column.style.maxInlineSize = '320px';
};
