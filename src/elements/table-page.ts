import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import type {Cell} from '../charts/view.js';
import type {TableRow, TableView} from '../charts/table.view.js';
import type {Words} from '../words/index.js';
import {cellText} from './view-table.js';

/** What a person may do with a page of a table. */
export interface TableActions {
  /** Whether nothing sorts it, as on paper, where browsers repeat a heading only if it is a text. */
  readonly isPlain: boolean;
  readonly isOpen: (key: string) => boolean;
  readonly onSort: (event: Event) => void;
  readonly onRow: (event: MouseEvent) => void;
}

/** A page of a table: headings that sort, rows that open. Its roles stay when a narrow page lays the rows out as cards. */
export function tablePage(view: TableView, words: Words, actions: TableActions): TemplateResult {
  const {columns, rows, sort} = view;
  return html`
    <div class="scroll">
      <table part="data" role="table" aria-label=${view.title}>
        <thead role="rowgroup"><tr role="row">${columns.map(
          ({key, label, numeric}) => html`
          <th role="columnheader" scope="col" class=${numeric ? 'number' : nothing} aria-sort=${ariaSort(sort.key === key, sort.isDown)}>
            ${actions.isPlain ? label : html`<button class="sort" type="button" data-sort=${key} @click=${actions.onSort}>${label}</button>`}
          </th>
        `
        )}</tr></thead>
        <tbody role="rowgroup">${repeat(
          rows,
          ({key}) => key,
          (row) => tableRow(row, view, words, actions)
        )}</tbody>
      </table>
    </div>
  `;
}

function tableRow(row: TableRow, {columns}: TableView, words: Words, {isOpen, onRow}: TableActions): TemplateResult {
  const [name, ...cells] = row.cells;
  const open = isOpen(row.key);
  return html`
    <tr role="row" class=${row.isHighlighted ? 'on' : nothing}>
      <th role="rowheader" scope="row">
        <button class="row" type="button" data-key=${row.key} aria-expanded=${open} @click=${onRow} lang=${name?.lang ?? nothing}>${name?.text}</button>
        ${row.under ? html`<div class="under">${cellText(row.under)}</div>` : nothing}
        ${row.isUnverified ? html`<div class="under">${words.table.value('unverified')}</div>` : nothing}
      </th>
      ${cells.map((cell, index) => {
        const column = columns[index + 1];
        return html`<td role="cell" class=${column?.numeric ? 'number' : nothing} data-label=${column?.label ?? ''} ?data-empty=${cell.text === ''}>${cellText(cell)}</td>`;
      })}
    </tr>
    ${
      open
        ? html`<tr role="row" class="details"><td role="cell" colspan=${columns.length}><dl>${row.details().map(
            ([label, values]) => html`
      <dt>${label}</dt><dd>${list(values)}</dd>
    `
          )}</dl></td></tr>`
        : nothing
    }
  `;
}

const list = (cells: readonly Cell[]): TemplateResult =>
  html`${cells.map((cell, index) => html`${index > 0 ? '; ' : nothing}${cellText(cell)}`)}`;

function ariaSort(isSorted: boolean, isDown: boolean): 'ascending' | 'descending' | typeof nothing {
  if (!isSorted) return nothing;
  return isDown ? 'descending' : 'ascending';
}
