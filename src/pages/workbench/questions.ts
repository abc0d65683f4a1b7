import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import {choicesOf} from './choices.js';
import type {Choice} from './choices.js';
import type {Desk} from './desk.js';
import type {Cause, Found} from './findings.js';
import {previewOf} from './preview.js';

const shownSamples = 3;

/** What the file does not decide: each question with its answers and what they would make of the cells. */
export function questionList(desk: Desk): TemplateResult | typeof nothing {
  const {causes, words} = desk;
  const open = causes.filter(({weight}) => weight === 'question');
  if (open.length === 0) return nothing;
  const {questions} = words.workbench;
  return html`
    <section aria-labelledby="questions">
      <h2 id="questions" tabindex="-1">${questions.heading(open.length)}</h2>
      <p>${questions.text}</p>
      ${repeat(
        open,
        ({key}) => key,
        (cause, at) => question(desk, cause, at)
      )}
    </section>
  `;
}

function question(desk: Desk, {found, code, key}: Cause, at: number): TemplateResult {
  const {words, say, session} = desk;
  const {questions, findings} = words.workbench;
  const first = found[0] as Found;
  const choices = choicesOf(first.problem);
  const samples = [...new Set(found.map(({problem}) => problem.raw))].filter(Boolean).slice(0, shownSamples);
  const waiting = new Set(found.map(({problem}) => problem.line)).size;
  const isForCell = choices.every(({isForColumn}) => !isForColumn);
  const answer = (event: SubmitEvent) => {
    event.preventDefault();
    const data = new FormData(event.target as HTMLFormElement);
    const value = String(data.get('answer') ?? '');
    const other = String(data.get('other') ?? '').trim();
    const choice = choices.find((one) => one.value === value);
    if (choice?.isForColumn) return session.answer(first.entry, first.problem, value);
    return value || other ? session.repair([first], value || other) : undefined;
  };
  return html`
    <form class="question" data-key=${key} @submit=${answer}>
      <fieldset aria-describedby="why-${at}">
        <legend>${findings.cause(code)}</legend>
        <p id="why-${at}">${say(first.problem)} ${questions.waiting(waiting)}</p>
        ${choices.map((choice) => option(desk, choice, samples, code))}
        ${
          isForCell
            ? html`<label class="write">${choices.length > 0 ? questions.other : questions.otherLabel} <input name="other" autocomplete="off"></label>`
            : nothing
        }
      </fieldset>
      <button>${questions.answer}</button>
    </form>
  `;
}

function option({words}: Desk, {value}: Choice, samples: readonly string[], code: string): TemplateResult {
  const {questions} = words.workbench;
  const becomes = samples.flatMap((raw) => previewOf(raw, value, words) ?? []);
  const label = code === 'which-table' ? words.table.title(value as 'events') : questions.answers(value);
  return html`
    <label class="choice">
      <input type="radio" name="answer" value=${value} required>
      <span>${label}${becomes.map(({raw, read}) => html`<span class="fine">${questions.becomes(raw, read)}</span>`)}</span>
    </label>
  `;
}
