import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import type {Problem, Row, Severity} from '../../data/problems.js';
import {cellsOf, hasLines, headerOf} from './cells.js';
import type {Cell, Cells} from './cells.js';
import type {Desk} from './desk.js';
import type {Kind} from './mark.js';
import {mark, smallMark} from './mark.js';
import type {Entry} from './model.js';
import type {RowFilter} from './row-pages.js';
import {filterRows, pageLength, pageRows, pagesOf, rowFilters} from './row-pages.js';

/** The rows of a file as they stand in it, their cells marked: fifty at a time. */
export function rowTable(desk: Desk): TemplateResult | typeof nothing {
  const {snapshot, words, look, cells} = desk;
  const entry = snapshot.entries[look.entry] ?? snapshot.entries[0];
  if (!entry) return nothing;
  const {rows} = words.workbench;
  const chosen = filterRows(entry.reading, look.filter);
  const own = cells.of(entry);
  return html`
    <section aria-labelledby="rows">
      <h2 id="rows" tabindex="-1">${rows.heading}</h2>
      ${controls(desk, entry)}
      ${chosen.length === 0 ? html`<p>${rows.none}</p>` : nothing}
      ${chosen.length > 0 && own ? page(desk, entry, own, pageRows(chosen, look.page)) : nothing}
      ${chosen.length > pageLength ? pager(desk, chosen) : nothing}
      ${skippedLines(desk, entry)}
    </section>
  `;
}

function controls({snapshot, words, look, show}: Desk, entry: Entry): TemplateResult {
  const {rows, files} = words.workbench;
  const {entries} = snapshot;
  const onEntry = (event: Event) =>
    show({entry: Number((event.target as HTMLSelectElement).value), page: 0, lines: new Set()});
  const onFilter = (event: Event) => show({filter: (event.target as HTMLSelectElement).value as RowFilter, page: 0});
  return html`
    <p class="controls">
      ${
        entries.length > 1
          ? html`<label>${rows.choose} <select @change=${onEntry}>${entries.map(
              ({file, reading}, at) => html`
        <option value=${at} .selected=${entries[at] === entry}>${rows.of(file.name, files.asTable(reading.table, reading.recipe.sheet ?? ''))}</option>`
            )}</select></label>`
          : nothing
      }
      <label>${rows.filter} <select @change=${onFilter}>${rowFilters.map(
        (filter) => html`
        <option value=${filter} .selected=${filter === look.filter}>${rows.filtered(filter, filterRows(entry.reading, filter).length)}</option>`
      )}</select></label>
    </p>
  `;
}

function page(desk: Desk, entry: Entry, own: Cells, shown: readonly Row[]): TemplateResult {
  const {rows} = desk.words.workbench;
  const header = headerOf(entry, own);
  return html`
    <div class="scroll" role="region" tabindex="0" aria-label=${rows.of(entry.file.name, rows.heading)}>
      <table>
        <thead><tr><th scope="col">${rows.line}</th><th scope="col">${rows.status}</th>${header.map(
          (name) => html`<th scope="col">${name}</th>`
        )}</tr></thead>
        <tbody>${repeat(
          shown,
          ({line}) => `${entry.file.key} ${entry.nth} ${line}`,
          (row) => tableRow(desk, entry, own, header, row)
        )}</tbody>
      </table>
    </div>
  `;
}

function tableRow(desk: Desk, entry: Entry, own: Cells, header: readonly string[], row: Row): TemplateResult {
  const {words, look, show, say} = desk;
  const {rows} = words.workbench;
  const {cells, others} = cellsOf(row, entry, header, own);
  const has = (severity: Severity) => row.problems.some((problem) => problem.severity === severity);
  const kind = has('question') && !has('error') ? 'waits' : row.status;
  const isOpen = look.lines.has(row.line);
  const toggle = () => {
    const lines = new Set(look.lines);
    if (!lines.delete(row.line)) lines.add(row.line);
    show({lines});
  };
  return html`
    <tr class=${kind}>
      <th scope="row"><button type="button" class="link" id="line-${row.line}" aria-expanded=${isOpen} aria-label=${rows.record(row.line)} @click=${toggle}>${row.line}</button></th>
      <td>${mark(kind, rows.statuses[kind])}${others.length > 0 ? html`<ul class="remarks">${others.map((problem) => html`<li>${words.workbench.findings.cause(problem.code)}</li>`)}</ul>` : nothing}</td>
      ${cells.map((cell) => tableCell(desk, cell))}
    </tr>
    ${isOpen ? html`<tr class="details"><td colspan=${header.length + 2}>${row.problems.map((problem) => html`<p>${say(problem)}</p>`)}${record(desk, entry, row)}${leaveOut(desk, entry, row)}</td></tr>` : nothing}
  `;
}

/** Whoever knows that a line does not belong there leaves it out, however well it was read. */
function leaveOut({words, session}: Desk, entry: Entry, {line, problems}: Row): TemplateResult | typeof nothing {
  if (!hasLines(entry.file) || problems.some(({code}) => code === 'left-out')) return nothing;
  const label = words.workbench.findings.leaveOut(1);
  return html`<p class="buttons"><button type="button" class="link" @click=${() => session.leaveOut(entry, [line])}>${label}</button></p>`;
}

function tableCell({words}: Desk, {text, problems}: Cell): TemplateResult {
  const {rows, findings} = words.workbench;
  if (problems.length === 0) return html`<td>${text}</td>`;
  const kind = worst(problems);
  const repair = problems.find((problem) => problem.repair?.applied)?.repair;
  const word = kind === 'warning' ? rows.markWarning : rows.statuses[kind];
  return html`
    <td class="marked ${kind}">${smallMark(kind, word)}<span class="cell">${text === '' ? rows.emptyLine : text}</span>
      ${repair && repair.value !== text ? html`<span class="fine">${rows.readAs} ${repair.value}</span>` : nothing}
      ${kind === 'repaired' ? nothing : html`<span class="fine">${findings.cause(problems[0]!.code)}</span>`}
    </td>
  `;
}

function worst(problems: readonly Problem[]): Kind {
  if (problems.some(({severity}) => severity === 'error')) return 'rejected';
  if (problems.some(({severity}) => severity === 'question')) return 'waits';
  return problems.some(({repair}) => repair?.applied) ? 'repaired' : 'warning';
}

/** What was read from a line: every record of it, column by column. */
function record({words}: Desk, {reading}: Entry, row: Row): TemplateResult {
  const all = [...(row.record ? [{table: reading.table, record: row.record}] : []), ...(row.also ?? [])];
  return html`${all.map(
    ({table, record: own}, at) => html`
    ${at > 0 ? html`<p>${words.workbench.rows.also(table)}</p>` : nothing}
    <dl>${Object.entries(own).map(
      ([field, value]) =>
        html`<dt>${words.column(field)}</dt><dd>${typeof value === 'object' ? value.join('; ') : value}</dd>`
    )}</dl>`
  )}`;
}

function pager({words, look, show}: Desk, chosen: readonly Row[]): TemplateResult {
  const {rows} = words.workbench;
  const last = pagesOf(chosen) - 1;
  const at = Math.min(look.page, last);
  const turn = (to: number) => () => {
    if (to >= 0 && to <= last) show({page: to});
  };
  return html`
    <nav class="controls" aria-label=${rows.pages}>
      <button type="button" aria-disabled=${at === 0} @click=${turn(at - 1)}>${rows.previous}</button>
      <span role="status">${rows.page(at * pageLength + 1, Math.min(chosen.length, (at + 1) * pageLength), chosen.length)}</span>
      <button type="button" aria-disabled=${at === last} @click=${turn(at + 1)}>${rows.next}</button>
    </nav>
  `;
}

/** The lines of a file that are no rows: titles, blank lines, totals, footnotes. */
function skippedLines({words}: Desk, {reading: {skipped}}: Entry): TemplateResult | typeof nothing {
  if (skipped.length === 0) return nothing;
  const {rows} = words.workbench;
  return html`
    <details>
      <summary>${rows.skipped(skipped.length)}</summary>
      <p class="fine">${rows.skippedText}</p>
      <ul class="plain">${skipped
        .slice(0, 200)
        .map(
          ({line, kind, raw}) =>
            html`<li>${rows.lineAt(line)}, ${rows.skippedKind(kind)}: <span class="cell">${raw.trim() === '' ? rows.emptyLine : raw.slice(0, 200)}</span></li>`
        )}</ul>
    </details>
  `;
}
