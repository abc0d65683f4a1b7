import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import type {Cell, Figure, View, ViewColumn} from '../charts/view.js';

const linkForm = /^(https?:|mailto:)/i;

/** A link for a reader, or nothing where its scheme is not http, https or mailto. */
export function safeHref(href: string | undefined): string | undefined {
  return href !== undefined && linkForm.test(href.trim()) ? href : undefined;
}

/** A figure as it is read, which opens the rows behind it. */
export const figureButton = (figure: Figure): TemplateResult =>
  html`<button class="asks value" type="button" part="figure-value" aria-haspopup="dialog" .figure=${figure}>${figure.text}</button>`;

/** A cell's text, as a link where it has one, in its own language; a figure opens its rows. */
export function cellText({text, href, lang, figure}: Cell): TemplateResult | string {
  if (figure) return figureButton(figure);
  const safe = safeHref(href);
  if (safe !== undefined) return html`<a href=${safe} rel="noopener" lang=${lang ?? nothing}>${text}</a>`;
  return lang === undefined ? text : html`<span lang=${lang}>${text}</span>`;
}

const align = ({numeric}: ViewColumn): string | typeof nothing => (numeric ? 'number' : nothing);

/** What a view's picture says, as a table: the first cell of a row names it. On paper nothing scrolls, so it is no region there. */
export function viewTable(
  {title, columns, rows}: Pick<View, 'title' | 'columns' | 'rows'>,
  isPaper = false
): TemplateResult {
  return html`
    <div class="scroll" role=${isPaper ? nothing : 'region'} aria-label=${isPaper ? nothing : title} tabindex=${isPaper ? nothing : 0}>
      <table part="data">
        <caption>${title}</caption>
        <thead><tr>${columns.map((column) => html`<th scope="col" class=${align(column)}>${column.label}</th>`)}</tr></thead>
        <tbody>
          ${rows.map(
            ({cells}) =>
              html`<tr>${cells.map((cell, index) => {
                const column = columns[index];
                if (index === 0) return html`<th scope="row">${cellText(cell)}</th>`;
                return html`<td class=${column ? align(column) : nothing}>${cellText(cell)}</td>`;
              })}</tr>`
          )}
        </tbody>
      </table>
    </div>
  `;
}
