import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import type {DashboardPart} from '../charts/dashboard.view.js';
import {has, section, whole} from './dashboard-parts.js';
import type {Parts} from './dashboard-parts.js';
export {forPaper, takeTurns} from './dashboard-turns.js';
import {TreatyFilter} from './treaty-filter.js';
import {TreatyTimeline} from './treaty-timeline.js';

/** What bodies do, by the types of their events. */
const statutory = ['statutory-meeting', 'publication-launch'] as const;

/** What is fetched once somebody moves on the page. */
export type Later = typeof import('./dashboard-later.js');

/** Registers the elements that a dashboard needs below its first section. */
export function defineWork(): void {
  for (const element of [TreatyFilter, TreatyTimeline]) element.define();
}

/** What the section of standards holds beside its map and trend: secondary tables, and the matrix of instruments. */
export function moreStandards(parts: Parts): TemplateResult {
  const {dashboard} = parts.scene.words;
  const inner = parts.level + 1;
  return html`
    ${has(parts, 'ratifications') ? instruments(parts, inner) : nothing}
    ${has(parts, 'statements') ? whole('statements', dashboard.more.statements, parts, () => html`<treaty-table of="statements" heading-level=${inner}></treaty-table>`) : nothing}
    ${has(parts, 'events', ['milestone']) ? whole('milestones', dashboard.more.milestones, parts, () => html`<treaty-table of="events" types="milestone" heading-level=${inner}></treaty-table>`) : nothing}
  `;
}

/** Several instruments beside one another; the steps of one, closed until asked for, since the map has its statuses. */
function instruments(parts: Parts, inner: number): TemplateResult {
  const matrix = (): TemplateResult => html`<treaty-matrix of="instruments" heading-level=${inner}></treaty-matrix>`;
  const {instruments: all} = parts.scene.facts.dataset.tables;
  return all.length > 1 ? matrix() : whole('steps', parts.scene.words.dashboard.more.steps, parts, matrix);
}

/** The filter and the two sections that it narrows. */
export function work(parts: Parts, shown: ReadonlySet<DashboardPart>, isWhole: boolean, later?: Later): TemplateResult {
  const hasFilter = shown.has('filter');
  return html`
    <div class="work ${hasFilter ? 'beside' : ''}">
      ${hasFilter ? html`<treaty-filter></treaty-filter>` : nothing}
      <div class="part">
        ${shown.has('monitoring') ? monitoring(parts, later) : nothing}
        ${shown.has('cooperation') ? cooperation(parts, isWhole, later) : nothing}
      </div>
    </div>
  `;
}

function monitoring(parts: Parts, later: Later | undefined): TemplateResult {
  const {dashboard} = parts.scene.words;
  const inner = parts.level + 1;
  return section(
    'monitoring',
    parts,
    html`
    ${has(parts, 'evaluations') ? (later?.rounds(inner) ?? html`<div class="later tall"></div>`) : nothing}
    ${
      has(parts, 'events', statutory)
        ? html`<treaty-timeline class="meetings" types=${statutory.join()} heading-level=${inner}>
        <div slot="heading" role="heading" aria-level=${inner}>${dashboard.meetings}</div>
      </treaty-timeline>`
        : nothing
    }
    ${later?.profile(inner) ?? html`<div class="later"></div>`}
    ${has(parts, 'evaluations') ? whole('evaluations', dashboard.more.evaluations, parts, () => html`<treaty-table of="evaluations" heading-level=${inner}></treaty-table>`) : nothing}
  `
  );
}

function cooperation(parts: Parts, isWhole: boolean, later: Later | undefined): TemplateResult {
  const {dashboard} = parts.scene.words;
  const inner = parts.level + 1;
  if (!isWhole) return section('cooperation', parts, html`<div class="waiting" part="loading"></div>`);
  return section(
    'cooperation',
    parts,
    html`
    <treaty-timeline class="all" heading-level=${inner}></treaty-timeline>
    ${has(parts, 'events') ? (later?.pictures(parts, inner) ?? html`<div class="later long"></div>`) : nothing}
    ${has(parts, 'projects') ? whole('projects', dashboard.more.projects, parts, () => html`<treaty-table of="projects" heading-level=${inner}></treaty-table>`) : nothing}
    ${later?.events(inner) ?? nothing}
  `
  );
}
