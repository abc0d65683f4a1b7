import {html} from 'lit';
import type {TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';

/** What a list by year holds. */
export type Years<E> = readonly (readonly [year: number, entries: readonly E[]])[];

/** The years of a list, each with its entries. */
export function listYears<E extends {readonly key: string}>(
  years: Years<E>,
  row: (entry: E) => TemplateResult
): unknown {
  return repeat(
    years,
    ([year]) => year,
    ([year, entries]) => html`
      <li>
        <p class="year">${year}</p>
        <ol role="list">${repeat(
          entries,
          ({key}) => key,
          (entry) => html`<li>${row(entry)}</li>`
        )}</ol>
      </li>
    `
  );
}
