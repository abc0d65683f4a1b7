import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {until} from 'lit/directives/until.js';
import {monthsBetween} from '../data/dates.js';
import {problemWords, sayFailure} from '../data/describe.js';
import type {LoadError} from '../data/load-error.js';
import type {Words} from '../words/index.js';

/** After so many months a line says how old the data are. */
const staleMonths = 6;

/** The room of the picture while its data are on their way; words come after 300 ms. */
export function loading(words: Words | undefined, rows = 0): TemplateResult {
  return html`
    <div class="loading" part="loading" role="status">
      ${words === undefined ? nothing : html`<p>${rows > 0 ? words.loadingRows(rows) : words.loading}</p>`}
    </div>
  `;
}

/** What went wrong with the world, what is still shown, and a button to try again. */
export function failed(error: LoadError, words: Words, isKept: boolean, retry: () => void): TemplateResult {
  const sentence = problemWords(words.lang).then((problems) => sayFailure(error, problems));
  return html`
    <div class="state" part="failed" role="alert">
      <p>${until(sentence, '')} ${isKept ? words.kept : nothing}</p>
      <button type="button" @click=${retry}>${words.retry}</button>
    </div>
  `;
}

/** A plain sentence where there is nothing to retry. */
export function sorry(sentence: string): TemplateResult {
  return html`<div class="state" part="failed" role="alert"><p>${sentence}</p></div>`;
}

/** How old the data are, once that must be said. */
export function ageText(asOf: string, words: Words): string {
  const months = monthsBetween(asOf, new Date().toISOString().slice(0, 10));
  return months > staleMonths ? words.age(months) : '';
}
