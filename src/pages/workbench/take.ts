import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import type {Dataset} from '../../data/dataset.js';
import {guardFormula} from '../../data/formula.js';
import {tableNames} from '../../data/schema.js';
import {withhold} from '../../data/withhold.js';
import {toFiles, toPackage} from '../../data/write.js';
import type {Desk} from './desk.js';
import {download} from './download.js';
import {writeBook} from './recipe-book.js';

/** What can be taken away: the dataset in both its forms, the recipe, the report. */
export function takePart(desk: Desk): TemplateResult | typeof nothing {
  const {snapshot, words, look, show} = desk;
  const {dataset, entries} = snapshot;
  if (!dataset) return nothing;
  const {take} = words.workbench;
  const csv = 'text/csv';
  const json = 'application/json';
  const files = tableNames.filter((table) => dataset.tables[table].length > 0);
  const fileOf = (name: string) => () => toFiles(published(dataset, look.k)).get(name) ?? '';
  const onK = (event: Event) =>
    show({k: Math.max(0, Math.floor(Number((event.target as HTMLInputElement).value)) || 0)});
  return html`
    <section aria-labelledby="take">
      <h2 id="take" tabindex="-1">${take.heading}</h2>
      <p>${take.text}</p>
      <p class="buttons">
        ${button(desk, take.oneFile, 'datapackage.json', json, () => `${JSON.stringify(toPackage(published(dataset, look.k)))}\n`, true)}
        ${button(desk, take.recipe, 'recipe.json', json, () => writeBook(entries.map(({reading}) => reading)))}
        ${button(desk, take.report, 'report.csv', csv, () => report(desk))}
      </p>
      <p class="controls">
        <label>${take.withhold} <input type="number" min="0" max="1000" step="1" .value=${look.k > 0 ? String(look.k) : ''} @change=${onK}></label>
        ${look.k > 0 ? html`<span>${take.withheld(withhold(dataset, look.k).counts.length)}</span>` : nothing}
      </p>
      <details>
        <summary>${take.csvs}</summary>
        <ul class="plain">
          ${files.map((table) => html`<li>${button(desk, take.csv(table, dataset.tables[table].length), `${table}.csv`, csv, fileOf(`${table}.csv`))}</li>`)}
          <li>${button(desk, take.descriptor, 'datapackage.json', json, fileOf('datapackage.json'))}</li>
        </ul>
      </details>
    </section>
  `;
}

function button(
  {session, announce, words}: Desk,
  label: string,
  name: string,
  type: string,
  content: () => string,
  isFirst = false
): TemplateResult {
  const save = () => {
    download(name, content(), type);
    session.saved();
    announce(words.workbench.take.saved(name));
  };
  return html`<button type="button" class=${isFirst ? 'first' : nothing} @click=${save}>${label}</button>`;
}

const published = (dataset: Dataset, k: number): Dataset => (k > 0 ? withhold(dataset, k).dataset : dataset);

/** Every finding as a row, in the page's language. */
function report({snapshot: {entries}, words, say}: Desk): string {
  const rows = entries.flatMap(({reading}) =>
    reading.problems.map((problem) => {
      const {file, sheet = '', line, column, cell = '', field, raw, code, severity, repair} = problem;
      const made = repair ? `${repair.applied ? '' : '? '}${repair.value}` : '';
      return [file, sheet, line, column || '', cell, field, raw, code, severity, say(problem), made];
    })
  );
  const lines = [words.workbench.take.reportColumns, ...rows].map((row) => row.map(cellText).join(','));
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}

function cellText(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const text = guardFormula(value);
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
