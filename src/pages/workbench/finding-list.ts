import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import {columnsOf} from '../../data/schema.js';
import type {Desk} from './desk.js';
import type {Cause, Found, Weight} from './findings.js';
import {isFixable} from './findings.js';
import type {Kind} from './mark.js';
import {mark} from './mark.js';

const shownFirst = 3;
const shownMore = 25;

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
      ${repeat(
        found,
        ({key}) => key,
        (cause) => causeItem(desk, cause)
      )}
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
  return html`
    <article class="cause">
      <h3>${findings.cause(code)}${field ? html`: ${columnName(desk, field)}` : nothing}</h3>
      <p class="fine">${mark(kinds[weight], findings.weights[weight])} · ${findings.count(found.length)}</p>
      <ul class="plain">${found.slice(0, count).map((one, at) => html`<li>${finding(desk, one, `${key} ${at}`)}</li>`)}</ul>
      <p class="buttons">
        ${fixable.length > 1 ? html`<button type="button" @click=${() => session.repair(fixable)}>${findings.fixAll(fixable.length)}</button>` : nothing}
        ${rest > 0 ? html`<button type="button" class="link" @click=${onMore}>${findings.more(Math.min(rest, shownMore))}</button>` : nothing}
      </p>
    </article>
  `;
}

/** A column by its name in the page's language; a heading that is none of ours as it stands. */
const columnName = ({words}: Desk, field: string): string => words.column(field);

function finding(desk: Desk, one: Found, place: string): TemplateResult {
  const {words, say, session, look, snapshot, show, goTo} = desk;
  const {findings} = words.workbench;
  const {entry, problem} = one;
  const {raw, line, cell, repair} = problem;
  const isOpen = look.correcting === place;
  const suggestion = isFixable(problem) && repair ? findings.suggestion(raw, repair.value) : '';
  return html`
    <p>
      ${
        entry.reading.rows.some((row) => row.line === line)
          ? html`<button type="button" class="link" @click=${() => goTo(snapshot.entries.indexOf(entry), line)}>${cell ?? words.workbench.rows.lineAt(line)}</button> `
          : nothing
      }${say(problem)}
    </p>
    ${
      suggestion || isWritable(problem)
        ? html`<p class="buttons">
        ${suggestion ? html`<span>${suggestion}</span> <button type="button" aria-label="${findings.fix}: ${suggestion}" @click=${() => session.repair([one])}>${findings.fix}</button>` : nothing}
        ${isWritable(problem) && !isOpen ? html`<button type="button" class="link" aria-label="${findings.correct}: ${findings.correctLabel(raw)}" @click=${() => show({correcting: place})}>${findings.correct}</button>` : nothing}
      </p>`
        : nothing
    }
    ${isOpen ? correction(desk, one) : nothing}
  `;
}

/** Whether another value can be written for what stands in the cell: it has one, and it is the whole of what is meant. */
function isWritable({table, field, raw, params, repair}: Found['problem']): boolean {
  const isColumn = columnsOf(table).some(([name]) => name === (repair?.field ?? field));
  return isColumn && raw !== '' && params.name === undefined;
}

function correction({words, session, show}: Desk, one: Found): TemplateResult {
  const {findings} = words.workbench;
  const {raw, field, table} = one.problem;
  const allowed = columnsOf(table).find(([name]) => name === field)?.[1].values;
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
          allowed
            ? html`<select name="value">${allowed.map((value) => html`<option value=${value}>${value}</option>`)}</select>`
            : html`<input name="value" value=${raw} autocomplete="off" autofocus>`
        }
      </label>
      <button>${findings.write}</button>
      <button type="button" @click=${() => show({correcting: ''})}>${findings.cancel}</button>
    </form>
  `;
}
