import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import type {Corner, DashboardView, Profile} from '../charts/dashboard.view.js';
import type {TableName} from '../data/records.js';
import type {Scene} from './scene-element.js';
import {cellText} from './view-table.js';

/** What a person may choose in a dashboard that concerns one picture, and so is no part of the selection. */
export interface Choices {
  readonly show: 'since' | 'status';
  readonly slice: 'all' | 'annual' | 'training' | 'network';
  readonly by: 'type' | 'theme' | 'organiser' | 'partner' | 'pillar' | 'region' | 'year';
}

/** What the sections of a dashboard are written from. */
export interface Parts {
  readonly scene: Scene;
  readonly view: DashboardView;
  readonly profile: Profile | undefined;
  /** The level of the sections' headings; their pictures stand one below. */
  readonly level: number;
  readonly chosen: Choices;
  /** The secondary tables that stand open. */
  readonly opened: ReadonlySet<string>;
  readonly onChoose: (choice: Partial<Choices>) => void;
  readonly onOpen: (key: string, isOpen: boolean) => void;
  readonly onTop: (event: Event) => void;
}

/** Whether the dataset has rows of a table for its instrument, whatever is selected: a section keeps its pictures. */
export function has({scene: {facts}}: Parts, table: TableName, types?: readonly string[]): boolean {
  if (table !== 'events') return facts.dataset.tables[table].length > 0;
  return facts.dataset.tables.events.some(({type}) => types === undefined || types.includes(type));
}

/** A section: its heading, its text, its pictures, what the dataset does not hold of it. */
export function section(corner: Corner, parts: Parts, content: TemplateResult): TemplateResult {
  const {scene, view, level} = parts;
  const {dashboard} = scene.words;
  const {heading, text} = dashboard[corner];
  const lacking = view.notHeld[corner];
  return html`
    <section part="section" id=${corner} aria-labelledby=${`${corner}-heading`}>
      <div id=${`${corner}-heading`} role="heading" aria-level=${level} tabindex="-1">${heading}</div>
      <p>${text}</p>
      ${content}
      ${
        lacking.length === 0
          ? nothing
          : html`<div class="lacking" part="lacking">
        <div role="heading" aria-level=${level + 1}>${dashboard.notHeld}</div>
        <ul>${lacking.map(({key, text: line}) => html`<li data-lacks=${key}>${line}</li>`)}</ul>
      </div>`
      }
    </section>
  `;
}

/** Buttons of which one is pressed. */
export function choice<K extends keyof Choices>(
  key: K,
  names: {readonly [V in Choices[K]]: string} & {readonly label: string},
  offered: readonly Choices[K][],
  {chosen, onChoose}: Parts
): TemplateResult {
  return html`<div class="choice" role="group" aria-label=${names.label}>${offered.map(
    (value) => html`
    <button type="button" data-choice=${value} aria-pressed=${chosen[key] === value} @click=${() => onChoose({[key]: value})}>${names[value]}</button>
  `
  )}</div>`;
}

/** What stands closed until it is asked for; its content is written only then. */
export function whole(
  key: string,
  label: string,
  {opened, onOpen}: Parts,
  content: () => TemplateResult
): TemplateResult {
  const isOpen = opened.has(key);
  return html`
    <details class="whole" data-more=${key} ?open=${isOpen} @toggle=${(event: Event) => onOpen(key, (event.target as HTMLDetailsElement).open)}>
      <summary>${label}</summary>
      ${isOpen ? content() : nothing}
    </details>
  `;
}

/** The facts of the instrument, each under its label. */
export function instrumentFacts({view: {facts}, scene: {words}}: Parts): TemplateResult | typeof nothing {
  if (facts.length === 0) return nothing;
  return html`<dl part="facts" aria-label=${words.dashboard.aboutInstrument}>${facts.map(
    ({key, label, cells}) => html`
    <div data-fact=${key}><dt>${label}</dt>${cells.map((cell) => html`<dd>${cellText(cell)}</dd>`)}</div>
  `
  )}</dl>`;
}
