import {escaped} from './markup.js';

/** What a view's table says, as texts. */
export interface DescribedTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Filters give a text up as a whole above a size; what is longer stands in the full view only. */
const mostCharacters = 120_000;

/** A table in tags that filters know, without a class or a style; nothing where it is too long for them. */
export function tableMarkup({columns, rows}: DescribedTable, isFramed = false): string {
  const head = columns.map((label) => `<th scope="col">${escaped(label)}</th>`).join('');
  const body = rows.map((cells) => `<tr>${cells.map(cell).join('')}</tr>`).join('\n');
  // Mail knows no style sheet: without these a table has no lines there.
  const frame = isFramed ? ' border="1" cellpadding="4" cellspacing="0"' : '';
  return bounded(rows, `<table${frame}>\n<thead><tr>${head}</tr></thead>\n<tbody>\n${body}\n</tbody>\n</table>`);
}

/** The same as a list, for filters that take tables out and would leave their words in one heap. */
export function listMarkup({columns, rows}: DescribedTable, labelled: (label: string, text: string) => string): string {
  const items = rows.map(([first = '', ...others]) => {
    const told = others.flatMap((text, at) => (text === '' ? [] : [labelled(columns[at + 1] ?? '', text)]));
    return `<li>${escaped([first, ...told].join('; '))}</li>`;
  });
  return bounded(rows, `<ul>\n${items.join('\n')}\n</ul>`);
}

function cell(text: string, at: number): string {
  return at === 0 ? `<th scope="row">${escaped(text)}</th>` : `<td>${escaped(text)}</td>`;
}

const bounded = (rows: readonly unknown[], markup: string): string =>
  rows.length === 0 || markup.length > mostCharacters ? '' : markup;
