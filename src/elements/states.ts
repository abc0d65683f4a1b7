import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {monthsBetween} from '../data/dates.js';
import type {Words} from '../words/index.js';

/** After so many months a line says how old the data are. */
const staleMonths = 6;

/** The room of the picture while its data are on their way, where nothing stands there; words come after 300 ms. */
export function loading(words: Words | undefined, isBare = true, rows = 0): TemplateResult {
  return html`
    <div class=${isBare ? 'loading' : nothing} part="loading" role="status">
      ${words === undefined || !isBare ? nothing : html`<p>${rows > 0 ? words.loadingRows(rows) : words.loading}</p>`}
    </div>
  `;
}

/** What went wrong with the world, what is still shown, and a button to try again. */
export function failed(sentence: string, words: Words, isKept: boolean, retry: () => void): TemplateResult {
  return html`
    <div class="state" part="failed" role="alert">
      <p>${sentence} ${isKept ? words.kept : nothing}</p>
      <button type="button" @click=${retry}>${words.retry}</button>
    </div>
  `;
}

/** A plain sentence where there is nothing to retry. */
export function sorry(sentence: string): TemplateResult {
  return html`<div class="state" part="failed" role="alert"><p>${sentence}</p></div>`;
}

/** What an empty picture says, and the way out where the selection made it empty. */
export function empty(sentence: string, words: Words, widen: (() => void) | undefined): TemplateResult {
  return html`
    <div class="state" part="empty">
      <p>${sentence}</p>
      ${widen === undefined ? nothing : html`<button type="button" @click=${widen}>${words.widen}</button>`}
    </div>
  `;
}

/** How old the data are, once that must be said. */
export function ageText(asOf: string, words: Words): string {
  const months = monthsBetween(asOf, new Date().toISOString().slice(0, 10));
  return months > staleMonths ? words.age(months) : '';
}
