import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import type {DashboardPart} from '../charts/dashboard.view.js';
import {choice, has, section, whole} from './dashboard-parts.js';
import type {Choices, Parts} from './dashboard-parts.js';
import {TreatyBars} from './treaty-bars.js';
import {TreatyFilter} from './treaty-filter.js';
import {TreatyMatrix} from './treaty-matrix.js';
import {TreatyProfile} from './treaty-profile.js';
import {TreatyTimeline} from './treaty-timeline.js';

/** What bodies do, by the types of their events. */
const statutory = ['statutory-meeting', 'publication-launch'] as const;

/** The events behind each choice of whose participants are shown; all where there is none. */
const slices: Readonly<Record<Choices['slice'], readonly string[]>> = {
  all: [],
  annual: ['annual-meeting'],
  training: ['training', 'simulation'],
  network: ['network-meeting']
};

/** What events are counted by, the types first. */
const dimensions = ['type', 'theme', 'organiser', 'pillar', 'region', 'year'] as const;

/** Registers the elements that a dashboard needs below its first section. */
export function defineWork(): void {
  for (const element of [TreatyFilter, TreatyMatrix, TreatyTimeline, TreatyProfile, TreatyBars, TreatyTable])
    element.define();
}

/** What the section of standards holds beside its map and trend: secondary tables, and the matrix of instruments. */
export function moreStandards(parts: Parts): TemplateResult {
  const {dashboard} = parts.scene.words;
  const inner = parts.level + 1;
  return html`
    ${has(parts, 'instruments') && parts.scene.facts.dataset.tables.instruments.length > 1 ? html`<treaty-matrix of="instruments" heading-level=${inner}></treaty-matrix>` : nothing}
    ${has(parts, 'statements') ? whole('statements', dashboard.more.statements, parts, () => html`<treaty-table of="statements" heading-level=${inner}></treaty-table>`) : nothing}
    ${has(parts, 'events', ['milestone']) ? whole('milestones', dashboard.more.milestones, parts, () => html`<treaty-table of="events" types="milestone" heading-level=${inner}></treaty-table>`) : nothing}
  `;
}

/** The filter and the two sections that it narrows. */
export function work(parts: Parts, shown: ReadonlySet<DashboardPart>, isWhole: boolean): TemplateResult {
  const hasFilter = shown.has('filter');
  return html`
    <div class="work ${hasFilter ? 'beside' : ''}">
      ${hasFilter ? html`<treaty-filter></treaty-filter>` : nothing}
      <div class="part">
        ${shown.has('monitoring') ? monitoring(parts) : nothing}
        ${shown.has('cooperation') ? cooperation(parts, isWhole) : nothing}
      </div>
    </div>
  `;
}

function monitoring(parts: Parts): TemplateResult {
  const {dashboard} = parts.scene.words;
  const inner = parts.level + 1;
  return section(
    'monitoring',
    parts,
    html`
    ${has(parts, 'evaluations') ? html`<treaty-matrix of="rounds" heading-level=${inner}></treaty-matrix>` : nothing}
    ${
      has(parts, 'events', statutory)
        ? html`<treaty-timeline class="meetings" types=${statutory.join()} heading-level=${inner}>
        <div slot="heading" role="heading" aria-level=${inner}>${dashboard.meetings}</div>
      </treaty-timeline>`
        : nothing
    }
    <treaty-profile heading-level=${inner}></treaty-profile>
    ${has(parts, 'evaluations') ? whole('evaluations', dashboard.more.evaluations, parts, () => html`<treaty-table of="evaluations" heading-level=${inner}></treaty-table>`) : nothing}
  `
  );
}

function cooperation(parts: Parts, isWhole: boolean): TemplateResult {
  const {dashboard} = parts.scene.words;
  const inner = parts.level + 1;
  if (!isWhole) return section('cooperation', parts, html`<div class="waiting" part="loading"></div>`);
  return section(
    'cooperation',
    parts,
    html`
    <treaty-timeline class="all" heading-level=${inner}></treaty-timeline>
    ${has(parts, 'events') ? pictures(parts, inner) : nothing}
    ${has(parts, 'projects') ? whole('projects', dashboard.more.projects, parts, () => html`<treaty-table of="projects" heading-level=${inner}></treaty-table>`) : nothing}
    ${later?.events(inner) ?? nothing}
  `
  );
}

function pictures(parts: Parts, inner: number): TemplateResult {
  const {chosen, profile, scene} = parts;
  const {dashboard} = scene.words;
  const offered = (Object.keys(slices) as Choices['slice'][]).filter(
    (slice) => slices[slice].length === 0 || has(parts, 'events', slices[slice])
  );
  return html`
    <treaty-map show="events" frame=${profile?.frame ?? nothing} heading-level=${inner}></treaty-map>
    <div class="people">
      ${offered.length > 1 ? choice('slice', dashboard.slice, offered, parts) : nothing}
      <treaty-bars class="people" types=${slices[chosen.slice].join() || nothing} heading-level=${inner}></treaty-bars>
    </div>
    <div class="counted">
      ${choice('by', dashboard.by, dimensions, parts)}
      <treaty-bars class="counted" of="events" by=${chosen.by} heading-level=${inner}></treaty-bars>
      ${chosen.by === 'pillar' ? html`<p class="lacking">${dashboard.pillars}</p>` : nothing}
    </div>
  `;
}
