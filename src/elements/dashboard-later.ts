import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {choice, has} from './dashboard-parts.js';
import type {Choices, Parts} from './dashboard-parts.js';
import {TreatyBars} from './treaty-bars.js';
import {TreatyMatrix} from './treaty-matrix.js';
import {TreatyProfile} from './treaty-profile.js';
import {TreatyTable} from './treaty-table.js';

/** The events behind each choice of whose participants are shown; all where there is none. */
const slices: Readonly<Record<Choices['slice'], readonly string[]>> = {
  all: [],
  annual: ['annual-meeting'],
  training: ['training', 'simulation'],
  network: ['network-meeting']
};

/** What events are counted by, the types first. */
const dimensions = ['type', 'theme', 'organiser', 'partner', 'pillar', 'region', 'year'] as const;

/** Registers the elements that stand furthest down in a dashboard. */
export function defineLater(): void {
  for (const element of [TreatyMatrix, TreatyProfile, TreatyBars, TreatyTable]) element.define();
}

/** How far the evaluation of each state got, round by round. */
export const rounds = (level: number): TemplateResult =>
  html`<treaty-matrix of="rounds" heading-level=${level}></treaty-matrix>`;

/** The profile of a state, and the choice of one. */
export const profile = (level: number): TemplateResult =>
  html`<treaty-profile heading-level=${level}></treaty-profile>`;

/** All events, row by row. */
export const events = (level: number): TemplateResult =>
  html`<treaty-table class="all" of="events" heading-level=${level}></treaty-table>`;

/** Where events took place, who came to them, and what they are counted by. */
export function pictures(parts: Parts, inner: number): TemplateResult {
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
