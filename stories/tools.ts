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

/** A page of ours as it stands in its file: what a story's text is copied from. Only ever for files of this repository. */
export function fromFile(text: string): TemplateResult {
  const strings = files.get(text) ?? Object.assign([text], {raw: [text]});
  files.set(text, strings);
  return html(strings);
}

/** A template is known by its strings: the same ones each time. */
const files = new Map<string, TemplateStringsArray>();

/** A column as narrow as a phone; set by script, since a strict policy refuses inline styles. */
export const narrow = (content: TemplateResult): TemplateResult => html`<div ${ref(shrink)}>${content}</div>`;

const shrink = (column?: Element): void => {
  if (column instanceof HTMLElement) column.style.maxInlineSize = '320px';
};
