import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {rowsView} from '../charts/rows.view.js';
import type {BehindPart} from '../charts/rows.view.js';
import {loadWords} from '../words/index.js';
import type {Words} from '../words/index.js';
import {adopt} from './adopt.js';
import type {AskedRows} from './asked.js';
import {openDialog} from './dialog.js';
import type {DialogParts} from './dialog.js';
import {rowsStyles} from './rows-dialog.css.js';
import {cellText} from './view-table.js';

/** How many rows of a part stand at once; a person asks for the rest. */
const mostRows = 200;

/** Opens the rows behind a figure over the page. */
export async function open(asked: AskedRows): Promise<void> {
  const {host, button, scene} = asked;
  const words = await loadWords(scene.words.lang, ['rows', 'column', 'events', 'table']);
  const {figure} = button;
  if (!figure || !button.isConnected) return;
  const view = rowsView(scene.facts, figure, asked.view, words);
  adopt(host.renderRoot, rowsStyles);
  const partsOf = (most: number): DialogParts => ({
    heading: view.title,
    close: words.rows.close,
    content: html`
      <p class="behind-sentence">${view.sentence.map((part) => (typeof part === 'string' ? part : html`<b>${part.text}</b>`))}</p>
      ${view.parts.map((part) => partTable(part, words, most, showAll))}
      ${view.notes.map((note) => html`<p class="note">${note}</p>`)}
    `
  });
  const draw = openDialog(asked, partsOf(mostRows));
  function showAll(): void {
    draw(partsOf(Infinity));
  }
}

function partTable({title, columns, rows}: BehindPart, words: Words, most: number, all: () => void): TemplateResult {
  return html`
    <div class="scroll" role="region" aria-label=${title} tabindex="0">
      <table>
        <caption>${title}</caption>
        <thead><tr>${columns.map(({label}) => html`<th scope="col">${label}</th>`)}</tr></thead>
        <tbody>
          ${rows.slice(0, most).map(
            ({cells}) =>
              html`<tr>${cells.map((values, index) => {
                const lines = values.map((value) => html`<div>${cellText(value)}</div>`);
                return index === 0 ? html`<th scope="row">${lines}</th>` : html`<td>${lines}</td>`;
              })}</tr>`
          )}
        </tbody>
      </table>
    </div>
    ${
      rows.length > most
        ? html`<p class="note">${words.rows.first(most, rows.length)} <button type="button" @click=${all}>${words.rows.all}</button></p>`
        : nothing
    }
  `;
}
