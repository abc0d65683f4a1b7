import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {guard} from 'lit/directives/guard.js';
import {repeat} from 'lit/directives/repeat.js';
import {drawMark, markBox} from '../charts/matrix.js';
import type {MatrixCell, MatrixMark, MatrixRow, MatrixView} from '../charts/matrix.view.js';

const mark = (of: MatrixMark): TemplateResult =>
  html`<svg class="mark" viewBox=${markBox} width="41" height="12" aria-hidden="true">${drawMark(of)}</svg>`;

/** What the marks mean, as they are drawn. */
export function matrixLegend({legend}: MatrixView, name: string): TemplateResult {
  return html`<ul class="legend" role="list" aria-label=${name}>${legend.map(
    (item) => html`<li>${mark(item.mark)} ${item.label}</li>`
  )}</ul>`;
}

/** States by rows, rounds or instruments by columns. */
export function matrixTable(view: MatrixView): TemplateResult {
  const {title, headings, body, foot, region} = view;
  return html`
    <div class="field" role="region" aria-label=${region} tabindex="0">
      <table part="matrix">
        <caption>${title}</caption>
        <thead><tr>${headings.map(
          ({label, note}) =>
            html`<th scope="col">${label}${note === undefined ? nothing : html` <span class="when">${note}</span>`}</th>`
        )}</tr></thead>
        <tbody class="marks">${repeat(
          body,
          ({key}) => key,
          (row) => guard([print(row)], () => tableRow(row))
        )}</tbody>
        <tfoot><tr><th scope="row">${foot.name}</th>${foot.cells.map((text, index) => html`<td data-label=${headings[index + 1]?.label ?? ''}>${text === '' ? nothing : html`<bdi>${text}</bdi>`}</td>`)}</tr></tfoot>
      </table>
    </div>
  `;
}

/** What a row is drawn from, so that one which stays as it was costs nothing. */
const print = ({name, isPicked, cells}: MatrixRow): string =>
  `${name}\n${isPicked}\n${cells.map(({mark: of, text, date, label}) => [of, text, date, label]).join('\n')}`;

function tableRow({key, state, name, isPart, isPicked, cells}: MatrixRow): TemplateResult {
  let column = 0;
  return html`
    <tr class=${[isPart ? 'part' : '', isPicked ? 'on' : ''].join(' ').trim() || nothing} data-state=${state}>
      <th scope="row"><button type="button" class="name" data-key=${key} data-column="0" aria-pressed=${String(isPicked)}>${name}</button></th>
      ${cells.map((cell) => {
        const at = column + 1;
        column += cell.span;
        return tableCell(cell, at);
      })}
    </tr>
  `;
}

function tableCell({key, mark: of, text, date, note, label, span, column}: MatrixCell, at: number): TemplateResult {
  const drawn = html`${of === undefined || of === 'none' ? nothing : mark(of)}<span class="said">${text === '' ? nothing : html`<span>${text}</span>`} ${date ? html`<span class="date">${date}</span>` : nothing} ${note ? html`<span class="both">(${note})</span>` : nothing}</span>`;
  return html`<td colspan=${span > 1 ? span : nothing} data-label=${column} class=${key === undefined && of !== undefined ? `gap ${String(of)}` : nothing}>${
    key === undefined
      ? drawn
      : html`<button type="button" class="cell" data-key=${key} data-column=${at} aria-label=${label ?? text}>${drawn}</button>`
  }</td>`;
}
