import type {TemplateResult} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import {ref} from 'lit/directives/ref.js';
import {html, unsafeStatic} from 'lit/static-html.js';
import type {Dataset} from '../src/data/dataset.js';
import {writeSelection} from '../src/data/selection.js';
import '../src/define/treaty-data.js';
import {asPrinted} from './paper.js';
import {isSeveral, takes} from './takes.js';
import type {Args} from './takes.js';

/** The published dataset: that of the site in which the Storybook stands. */
export const published = '../data/datapackage.json';

/** Where the data of a story come from: an address, a dataset written for the story, a file that was dropped. */
export type From = string | Dataset;

/** The attributes that settings say of an element: those that it takes, and no others. */
export function attributesOf(tag: string, args: Args): Readonly<Record<string, string>> {
  const told: Record<string, string> = {};
  for (const key of takes[tag] ?? []) {
    const value = args[key];
    const isMany = isSeveral(tag, key) && Array.isArray(value);
    const text = isMany ? written(key, value as string[]) : String(value ?? '');
    if (value === true) told[key] = '';
    else if (value !== false && text !== '') told[key] = text;
  }
  return told;
}

const written = (key: string, values: readonly string[]): string =>
  key === 'sections' || key === 'of' ? values.join(',') : (Object.values(writeSelection({[key]: values}))[0] ?? '');

/** An element as settings describe it, on its data, in the column and the direction of its story. */
export function drawn(tag: string, args: Args, content: unknown = ''): TemplateResult {
  const name = unsafeStatic(tag);
  const element = html`<${name} ${ref(tell(attributesOf(tag, args)))}>${content}</${name}>`;
  return placed(onDataset(element, args['dataset'] as From | undefined), args);
}

/** What a page holds: a provider with elements inside it. */
export function onDataset(content: TemplateResult, dataset: From = published): TemplateResult {
  if (typeof dataset === 'string')
    return html`<treaty-data src=${dataset} view-base="../view.html">${content}</treaty-data>`;
  return html`<treaty-data .dataset=${dataset} view-base="../view.html">${content}</treaty-data>`;
}

/** Where a story stands: a column of a width, a page that reads from right to left, paper. */
export function placed(content: TemplateResult, {width, dir, paper}: Args): TemplateResult {
  const px = Number(width);
  if (!(px > 0) && dir === undefined && paper === undefined) return content;
  const stand = (column?: Element): void => {
    if (!(column instanceof HTMLElement)) return;
    column.style.maxInlineSize = px > 0 ? `${px}px` : '';
    if (paper) asPrinted(column);
  };
  return html`<div dir=${ifDefined(dir as string | undefined)} ${ref(stand)}>${content}</div>`;
}

/** Writes attributes onto an element, and takes away those of before. */
function tell(told: Readonly<Record<string, string>>): (element?: Element) => void {
  return (element) => {
    if (!element) return;
    for (const name of element.getAttributeNames())
      if (!(name in told) && !name.startsWith('aria-')) element.removeAttribute(name);
    for (const [name, value] of Object.entries(told)) element.setAttribute(name, value);
  };
}
