import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import type {TableName} from '../../data/records.js';
import {columnsOf} from '../../data/schema.js';
import {hasLines} from './cells.js';
import type {Desk} from './desk.js';
import type {Cause, Found, Weight} from './findings.js';
import {countLines, isFixable} from './findings.js';
import type {Kind} from './mark.js';
import {mark} from './mark.js';
import {columnName, partOf, valueName, wordFor} from './names.js';

const shownFirst = 3;
const shownMore = 25;
const linesNamed = 5;

const kinds: {readonly [W in Weight]: Kind} = {
  question: 'waits',
  error: 'rejected',
  warning: 'warning',
  repaired: 'repaired'
};

/** What was found, by cause; each a sentence with its cell, and what can be done about it. */
export function findingList(desk: Desk): TemplateResult {
  const {causes, words} = desk;
  const {findings} = words.workbench;
  const found = causes.filter(({weight}) => weight !== 'question');
  return html`
    <section aria-labelledby="findings">
      <h2 id="findings" tabindex="-1">${findings.heading}</h2>
      ${found.length === 0 ? html`<p>${findings.none}</p>` : nothing}
      <div class="causes">${repeat(
        found,
        ({key}) => key,
        (cause) => causeItem(desk, cause)
      )}</div>
    </section>
  `;
}

function causeItem(desk: Desk, cause: Cause): TemplateResult {
  const {words, look, session, show} = desk;
  const {findings} = words.workbench;
  const {key, weight, code, field, found} = cause;
  const count = shownFirst + (look.more.get(key) ?? 0);
  const fixable = found.filter(({problem}) => isFixable(problem));
  const rest = found.length - count;
  const onMore = () => show({more: new Map(look.more).set(key, count - shownFirst + shownMore)});
  const title = field ? words.workbench.rows.of(findings.cause(code), columnName(field, words)) : findings.cause(code);
  return html`
    <article class="cause">
      <h3>${title}</h3>
      <p class="fine">${mark(kinds[weight], findings.weights[weight])} · ${findings.count(Math.max(found.length, countLines(cause)))}</p>
      <ul class="plain">${found.slice(0, count).map((one, at) => html`<li>${finding(desk, one, `${key} ${at}`)}</li>`)}</ul>
      ${
        fixable.length > 1 || rest > 0
          ? html`<p class="buttons">
        ${fixable.length > 1 ? html`<button type="button" @click=${() => session.repair(fixable)}>${findings.fixAll(fixable.length)}</button>` : nothing}
        ${rest > 0 ? html`<button type="button" class="link" @click=${onMore}>${findings.more(Math.min(rest, shownMore))}</button>` : nothing}
      </p>`
          : nothing
      }
    </article>
  `;
}

function finding(desk: Desk, one: Found, place: string): TemplateResult {
  const {words, say, session, look, snapshot, show, goTo} = desk;
  const {findings, rows} = words.workbench;
  const {entry, problem, lines} = one;
  const {raw, cell, repair} = problem;
  const [line, ...others] = lines;
  const isOpen = look.correcting === place;
  const name = repair && valueName(problem, repair.value, words, session.present);
  const suggestion = isFixable(problem) && name ? findings.suggestion(raw, name) : '';
  return html`
    <p>${say(problem)}${others.length > 0 ? html` ${findings.alsoIn(others.slice(0, linesNamed), others.length)}` : nothing}</p>
    <p class="buttons">
      ${suggestion ? html`<button type="button" @click=${() => session.repair([one])}>${suggestion}</button>` : nothing}
      ${
        isWritable(problem) && !isOpen
          ? html`<button type="button" class="link" aria-label=${rows.of(findings.correct, findings.correctLabel(raw))} @click=${() => show({correcting: place})}>${findings.correct}</button>`
          : nothing
      }
      ${
        problem.code === 'unknown-place' && raw
          ? html`<button type="button" class="link" aria-label=${rows.of(findings.locate, raw)} @click=${() => show({correcting: `${place} place`})}>${findings.locate}</button>`
          : nothing
      }
      ${lineButton(desk, one)}
      ${
        line === undefined
          ? nothing
          : html`<button type="button" class="link" @click=${() => goTo(snapshot.entries.indexOf(entry), line)}>${findings.showRow(line, cell)}</button>`
      }
    </p>
    ${isOpen ? correction(desk, one) : nothing}
    ${look.correcting === `${place} place` ? whereabouts(desk, one) : nothing}
  `;
}

/** What can be done about whole lines: to leave them out, or to take one in again. */
function lineButton({words, session}: Desk, {entry, problem, lines}: Found): TemplateResult | typeof nothing {
  const {findings, rows} = words.workbench;
  if (lines.length === 0 || !hasLines(entry.file)) return nothing;
  const named = (label: string) => rows.of(label, lines.slice(0, linesNamed).map(rows.lineAt).join(', '));
  if (problem.code === 'left-out')
    return html`<button type="button" class="link" aria-label=${named(findings.takeIn)} @click=${() => session.takeIn(entry, problem)}>${findings.takeIn}</button>`;
  if (problem.severity !== 'error') return nothing;
  const label = findings.leaveOut(lines.length);
  return html`<button type="button" class="link" aria-label=${named(label)} @click=${() => session.leaveOut(entry, lines)}>${label}</button>`;
}

/** Whether another value can be written for what stands in the cell: it has one, and it is the whole of what is meant. */
function isWritable({table, field, raw, repair, severity, code}: Found['problem']): boolean {
  if (raw === '' || severity === 'question' || code === 'recipe-repair' || code === 'left-out') return false;
  return allowedIn(table, repair?.field ?? field) !== undefined;
}

/** The words that a column allows, none where it takes any; undefined where there is no such column. */
function allowedIn(table: TableName, field: string): readonly string[] | undefined {
  const isBeside = field.startsWith('participants.');
  const column = columnsOf(isBeside ? 'participants' : table).find(([name]) => name === partOf(field));
  return column && (column[1].type === 'text' ? (column[1].values ?? []) : []);
}

function whereabouts({words, session, show}: Desk, {entry, problem}: Found): TemplateResult {
  const {findings} = words.workbench;
  const write = (event: SubmitEvent) => {
    event.preventDefault();
    const where = new FormData(event.target as HTMLFormElement);
    show({correcting: ''});
    void session.locate(entry, problem, `${where.get('value')}, ${where.get('lon')}`);
  };
  return html`
    <form class="controls" @submit=${write}>
      <label>${words.column('lat')} <input name="value" type="number" min="-90" max="90" step="any" required></label>
      <label>${words.column('lon')} <input name="lon" type="number" min="-180" max="180" step="any" required></label>
      <button>${findings.write}</button>
      <button type="button" @click=${() => show({correcting: ''})}>${findings.cancel}</button>
    </form>
  `;
}

function correction({words, session, show}: Desk, one: Found): TemplateResult {
  const {findings} = words.workbench;
  const {raw, field, table} = one.problem;
  const allowed = allowedIn(table, field) ?? [];
  const write = (event: SubmitEvent) => {
    event.preventDefault();
    const value = String(new FormData(event.target as HTMLFormElement).get('value') ?? '').trim();
    show({correcting: ''});
    return value ? session.repair([one], value) : undefined;
  };
  return html`
    <form class="buttons" @submit=${write}>
      <label class="write">${findings.correctLabel(raw)}
        ${
          allowed.length > 0
            ? html`<select name="value">${allowed.map((value) => html`<option value=${value}>${wordFor(value, words)}</option>`)}</select>`
            : html`<input name="value" value=${raw} autocomplete="off">`
        }
      </label>
      <button>${findings.write}</button>
      <button type="button" @click=${() => show({correcting: ''})}>${findings.cancel}</button>
    </form>
  `;
}
