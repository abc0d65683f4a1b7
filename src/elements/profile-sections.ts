import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import type {ProfileEvaluation} from '../charts/profile-entries.view.js';
import type {ProfileItem} from '../charts/profile-items.view.js';
import type {ProfileView} from '../charts/profile.view.js';
import type {ProfileSection} from '../charts/profile-sections.view.js';
import type {Cell} from '../charts/view.js';
import type {Words} from '../words/index.js';
import {cellText} from './view-table.js';

/** So many items of a section are shown; the others stand behind a button. */
const mostItems = 5;

/** From this width on, evaluations stand in a table, in CSS px. */
const tablePx = 640;

interface Around {
  readonly words: Words;
  readonly width: number;
  /** The level of the headings of sections. */
  readonly level: number;
  /** Whether nothing stands closed, as on paper. */
  readonly isOpen: boolean;
}

/** The parts of a profile under its timeline: each with its heading, its lead and its items. */
export function profileSections(view: ProfileView, around: Around): TemplateResult {
  return html`
    <div class="sections">
      ${view.sections.map((section, index) => html`${sectionOf(section, around)}${index === 0 ? placesOf(view, around) : nothing}`)}
    </div>
  `;
}

function heading(key: string, title: string, count: string, level: number): TemplateResult {
  return html`<div class="title" role="heading" aria-level=${level} id=${key}>${title}${count === '' ? nothing : html` <span class="count">${count}</span>`}</div>`;
}

function sectionOf(
  {key, title, count, lead, items, evaluations, gaps}: ProfileSection,
  around: Around
): TemplateResult {
  const {words, level, isOpen} = around;
  return html`
    <section part="section" class=${key} aria-labelledby=${key}>
      ${heading(key, title, words.number(count), level)}
      ${lead === '' ? nothing : html`<p class="lead">${lead}</p>`}
      ${evaluations === undefined || evaluations.length === 0 ? nothing : evaluationList(evaluations, around)}
      ${listOf(items)}
      ${items.length <= mostItems ? nothing : restOf(items, words, isOpen)}
      ${gapsOf(gaps, words, isOpen)}
    </section>
  `;
}

const listOf = (items: readonly ProfileItem[]): TemplateResult | typeof nothing =>
  items.length === 0 ? nothing : html`<ul class="items" role="list">${items.slice(0, mostItems).map(itemOf)}</ul>`;

const restOf = (items: readonly ProfileItem[], words: Words, isOpen: boolean): TemplateResult => html`
  <details class="rest" ?open=${isOpen}>
    <summary>${words.profile.more(items.length - mostItems)}</summary>
    <ul class="items" role="list">${items.slice(mostItems).map(itemOf)}</ul>
  </details>
`;

function gapsOf(gaps: readonly string[], words: Words, isOpen: boolean): TemplateResult | typeof nothing {
  if (gaps.length === 0) return nothing;
  return html`
    <details class="gaps" ?open=${isOpen}>
      <summary>${words.profile.gaps}</summary>
      <ul>${gaps.map((gap) => html`<li>${gap}</li>`)}</ul>
    </details>
  `;
}

const small = (cells: readonly Cell[]): readonly TemplateResult[] =>
  cells.map((cell) => html`<span class="small">${cellText(cell)}</span>`);

function itemOf({title, meta, text, small: print}: ProfileItem): TemplateResult {
  return html`
    <li>
      <span class="name">${cellText(title)}</span>
      <span class="meta">${meta.join(' · ')}</span>
      ${text === undefined ? nothing : html`<span class="text">${cellText(text)}</span>`}
      ${small(print)}
    </li>
  `;
}

/** The stages of each evaluation: in a table where there is room, else one under the other. */
function evaluationList(evaluations: readonly ProfileEvaluation[], {words, width}: Around): TemplateResult {
  const {profile} = words;
  const stages = Object.values(profile.evaluationSteps);
  const stage = (index: number, evaluation: ProfileEvaluation): TemplateResult => {
    const said = evaluation.stages[index];
    return said === undefined ? html`<span class="absent">${profile.absent}</span>` : html`${said.when}`;
  };
  const sources = ({reference, sources: cells, small: print}: ProfileEvaluation): TemplateResult =>
    html`${reference === '' ? nothing : html`<span class="reference">${reference}</span>`}${small(cells)}${small(print)}`;
  if (width < tablePx) {
    return html`<ul class="items" role="list">${evaluations.map(
      (evaluation) => html`
      <li>
        <span class="name">${evaluation.name}</span>
        <dl>${stages.map((name, index) => html`<div><dt>${name}</dt><dd>${stage(index, evaluation)}</dd></div>`)}</dl>
        ${sources(evaluation)}
      </li>
    `
    )}</ul>`;
  }
  return html`
    <table>
      <thead><tr>
        <th scope="col">${profile.bySource.evaluation}</th>
        ${stages.map((name) => html`<th scope="col">${name}</th>`)}
        <th scope="col">${profile.columns.source}</th>
      </tr></thead>
      <tbody>${evaluations.map(
        (evaluation) => html`
        <tr>
          <th scope="row">${evaluation.name}</th>
          ${stages.map((_, index) => html`<td>${stage(index, evaluation)}</td>`)}
          <td>${sources(evaluation)}</td>
        </tr>
      `
      )}</tbody>
    </table>
  `;
}

function placesOf(
  {memberships, regions, placesLead, placesRemark}: ProfileView,
  {words, level}: Around
): TemplateResult | typeof nothing {
  if (memberships.length + regions.length === 0) return nothing;
  return html`
    <section part="section" class="places" aria-labelledby="places">
      ${heading('places', words.profile.sections.places, '', level)}
      <p class="lead">${placesLead}</p>
      <ul class="items" role="list">${memberships.map((cell) => html`<li>${cellText(cell)}</li>`)}</ul>
      ${placesRemark === '' ? nothing : html`<p class="remark">${placesRemark}</p>`}
      <ul class="tags" role="list">${regions.map((cell) => html`<li>${cellText(cell)}</li>`)}</ul>
    </section>
  `;
}
