import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import type {MergeMode} from '../../data/import/merge.js';
import {columnChoice} from './column-choice.js';
import type {Desk} from './desk.js';
import type {BenchFile, Entry} from './model.js';

/** The files on the bench: what each was read as, why, and what became of its rows. */
export function fileList(desk: Desk): TemplateResult | typeof nothing {
  const {entries, history} = desk.snapshot;
  const {files} = history.bench;
  if (files.length === 0) return nothing;
  return html`
    <ul class="files">${repeat(
      files,
      ({key}) => key,
      (file) =>
        html`<li>${fileItem(
          desk,
          file,
          entries.filter((entry) => entry.file.key === file.key)
        )}</li>`
    )}</ul>
  `;
}

function fileItem(desk: Desk, file: BenchFile, entries: readonly Entry[]): TemplateResult {
  const {words, session} = desk;
  return html`
    <div class="file">
      <strong>${file.name}</strong>
      <button type="button" class="link" @click=${() => session.remove(file)}>${words.workbench.files.remove(file.name)}</button>
    </div>
    ${entries.map((entry) => readingItem(desk, entry))}
  `;
}

function readingItem(desk: Desk, entry: Entry): TemplateResult {
  const {words, snapshot} = desk;
  const {files, status} = words.workbench;
  const {table, counts, recipe} = entry.reading;
  const {changes} = entry;
  return html`
    <p class="tally">${files.asTable(table, recipe.sheet ?? '')}${words.table.labels}${status.counts(counts)}</p>
    ${changes?.length === 0 ? html`<p class="fine">${files.asRecipe}</p>` : nothing}
    ${
      changes && changes.length > 0
        ? html`<p class="fine">${files.notAsRecipe}</p>
      <ul>${changes.map(({kind, name, before, after}) => html`<li class="fine">${files.changes[kind](name, before, after)}</li>`)}</ul>`
        : nothing
    }
    <div class="more">
      ${snapshot.history.bench.base === 'present' ? modeChoice(desk, entry) : nothing}
      ${howRead(desk, entry)}
    </div>
  `;
}

function modeChoice({words, session}: Desk, entry: Entry): TemplateResult {
  const {files, questions} = words.workbench;
  const {table, recipe} = entry.reading;
  const mode = recipe.answers.find(({code}) => code === 'add-or-replace')?.answer ?? 'add';
  const name = `mode-${entry.file.key}-${entry.nth}`;
  const choose = (event: Event) => session.setMode(entry, (event.target as HTMLInputElement).value as MergeMode);
  return html`
    <details>
      <summary>${files.mode(table)} ${files.modes(mode)}</summary>
      <fieldset @change=${choose}>
        <legend class="said">${files.mode(table)}</legend>
        ${['add', 'replace'].map(
          (value) => html`
          <label class="choice"><input type="radio" name=${name} value=${value} .checked=${value === mode}> ${questions.answers(value)}</label>`
        )}
      </fieldset>
    </details>
  `;
}

/** The decisions that the file was read by, and the lines that decided. */
function howRead(desk: Desk, entry: Entry): TemplateResult {
  const {words} = desk;
  const {recipe, evidence = [], problems} = entry.reading;
  const {files, questions} = words.workbench;
  const isUnclear = problems.some(({code}) => code === 'missing-column' || code === 'unknown-table');
  const orders = {...recipe.dates, ...recipe.numbers};
  return html`
    <details ?open=${isUnclear}>
      <summary>${files.how}</summary>
      <dl>
        ${recipe.encoding ? html`<dt>${files.encoding}</dt><dd>${recipe.encoding}</dd>` : nothing}
        ${recipe.delimiter ? html`<dt>${files.delimiter}</dt><dd>${files.delimiters[recipe.delimiter] ?? recipe.delimiter}</dd>` : nothing}
        ${recipe.header_line > 0 ? html`<dt>${files.headerLine}</dt><dd>${recipe.header_line}</dd>` : nothing}
        ${Object.entries(orders).map(([header, order]) => html`<dt>${header}</dt><dd>${questions.answers(order)}</dd>`)}
        ${evidence
          .filter(({line, beside}) => line !== undefined || beside !== undefined)
          .map(
            ({header, line, raw = '', beside}) => html`
          <dt>${header ? words.workbench.rows.of(files.evidence, header) : files.evidence}</dt>
          <dd>${files.evidenceAt(line, raw.slice(0, 120), beside)}</dd>`
          )}
      </dl>
      ${Object.keys(recipe.columns).length > 0 ? columnChoice(desk, entry) : nothing}
    </details>
  `;
}
