import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import type {Problem} from '../../data/problems.js';
import {choicesOf} from './choices.js';
import type {Choice} from './choices.js';
import type {Desk} from './desk.js';
import type {Cause, Found} from './findings.js';
import {countLines} from './findings.js';
import {answerName} from './names.js';
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

function question(desk: Desk, cause: Cause, at: number): TemplateResult {
  const {found, code, key} = cause;
  const {words, say, session} = desk;
  const {questions, findings} = words.workbench;
  const first = found[0] as Found;
  const choices = choicesOf(first.problem);
  const samples = samplesOf(desk, found);
  const waiting = countLines(cause);
  const isForCell = first.problem.params.header === undefined;
  const canWrite = isForCell || choices.length === 0;
  const answer = (event: SubmitEvent) => {
    event.preventDefault();
    const data = new FormData(event.target as HTMLFormElement);
    const value = String(data.get('answer') ?? '');
    const other = String(data.get('other') ?? '').trim();
    const isAnswer = choices.find((one) => one.value === value)?.isAnswer || !isForCell;
    if (!value && !other) return undefined;
    // What is written in place of a cell is its whole text; an answer is about what was asked.
    return isAnswer && !(isForCell && other)
      ? session.answer(first.entry, first.problem, value || other)
      : session.repair([first], other || value);
  };
  return html`
    <form class="question" data-key=${key} @submit=${answer}>
      <fieldset aria-describedby="why-${at}">
        <legend>${findings.cause(code)}</legend>
        <p id="why-${at}">${say(first.problem)} ${waiting > 0 ? questions.waiting(waiting) : nothing}</p>
        ${choices.map((choice) => option(desk, first.problem, choice, samples))}
        ${
          canWrite
            ? html`<label class="write">${choices.length > 0 ? questions.other : questions.otherLabel} <input name="other" autocomplete="off" ?required=${choices.length === 0} @input=${freeChoice}></label>`
            : nothing
        }
      </fieldset>
      <button>${questions.answer}</button>
    </form>
  `;
}

function option(desk: Desk, problem: Problem, {value}: Choice, samples: readonly string[]): TemplateResult {
  const {words} = desk;
  const {questions} = words.workbench;
  const becomes = samples.flatMap((raw) => previewOf(raw, value, words) ?? []);
  return html`
    <label class="choice">
      <input type="radio" name="answer" value=${value} required>
      <span>${answerName(problem, value, desk)}${becomes.map(({raw, read}) => html`<span class="fine">${questions.becomes(raw, read)}</span>`)}</span>
    </label>
  `;
}

/** Whoever writes an answer needs not choose one. */
function freeChoice({target}: Event): void {
  const {form, value} = target as HTMLInputElement;
  for (const radio of form?.querySelectorAll<HTMLInputElement>('[type=radio]') ?? [])
    radio.required = value.trim() === '';
}

/** Some cells that depend on the answer, as they stand in the file. */
function samplesOf({cells}: Desk, found: readonly Found[]): readonly string[] {
  const texts = found.flatMap(({entry, problem, lines}) => {
    const own = problem.column > 0 && lines.length > 0 ? cells.of(entry) : undefined;
    const others = lines.slice(0, 20).map((line) => own?.of(line)?.[problem.column - 1] ?? '');
    return [problem.raw, ...others];
  });
  return [...new Set(texts)].filter(Boolean).slice(0, shownSamples);
}
