import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import type {Desk} from './desk.js';
import {sumCounts} from './model.js';

/** What became of all rows, said aloud after each step; the way back, and the way to each part of the page. */
export function statusBar(desk: Desk, said: string): TemplateResult {
  const {snapshot, causes, words, session} = desk;
  const {entries, notices, history, isBusy} = snapshot;
  const {status, files} = words.workbench;
  const open = causes.filter(({weight}) => weight === 'question').length;
  const last = history.steps.at(-1);
  const more = [open > 0 ? status.open(open) : '', causes.length === 0 ? status.clean : ''];
  const told = [...notices.map(({kind, about}) => words.workbench.notices[kind](about)), said].filter(Boolean);
  return html`
    <div class="status" id="tally" tabindex="-1">
      <p role="status">
        ${isBusy ? html`<span class="said">${files.busy}</span>` : nothing}
        ${entries.length > 0 && !isBusy ? html`<strong>${status.counts(sumCounts(entries))}</strong> ${more.filter(Boolean).join(' ')}` : nothing}
        ${told.map((text) => html`<span class="notice">${text}</span>`)}
      </p>
      ${
        last
          ? html`<span class="back"><span class="fine" id="last-step">${status.lastStep(last.kind, last.to)}</span>
        <button type="button" aria-describedby="last-step" @click=${() => session.undo()}>${status.undo}</button></span>`
          : nothing
      }
      ${entries.length > 0 ? parts(desk, open > 0) : nothing}
    </div>
  `;
}

function parts({words: {workbench}}: Desk, hasQuestions: boolean): TemplateResult {
  const {questions, findings, rows, result, take} = workbench;
  const all = [
    ['questions', questions.short],
    ['findings', findings.heading],
    ['rows', rows.heading],
    ['result', result.short],
    ['take', take.heading],
    ['preview', workbench.dashboard]
  ] as const;
  return html`
    <nav aria-label=${workbench.status.parts}>${all
      .filter(([id]) => hasQuestions || id !== 'questions')
      .map(([id, name]) => html`<a href="#${id}">${name}</a> `)}</nav>
  `;
}
