import {html, nothing} from 'lit';
import type {CSSResultGroup, TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {guard} from 'lit/directives/guard.js';
import {drawProfile} from '../charts/profile.js';
import {drawSign} from '../charts/profile-signs.js';
import {listProfile} from '../charts/profile-list.js';
import {profileView} from '../charts/profile.view.js';
import type {ProfileView} from '../charts/profile.view.js';
import {chartStyles} from './chart.css.js';
import {DrawingElement} from './drawing-element.js';
import type {Scene} from './drawing-element.js';
import {profileSections} from './profile-sections.js';
import {profileStyles} from './profile.css.js';
import {picked} from './pick.js';
import {RovingController} from './roving-controller.js';
import {cellText} from './view-table.js';

/** Below this width the timeline becomes a list by year, in CSS px. */
const listPx = 480;

/**
 * All that the dataset knows of one state towards an instrument: its status and steps, its statements, evaluations, events,
 * projects, memberships and regions. Without a state of its own it shows the only one that is selected, and lets people choose.
 *
 * @tag treaty-profile
 * @fires {TreatySelectEvent} treaty-select - A person chose a state: {states}; a step: {date}; an event or a project: {highlight}.
 * @fires {TreatyLoadEvent} treaty-load - Its own dataset is ready.
 * @fires {TreatyErrorEvent} treaty-error - Its own dataset could not be loaded.
 * @csspart choice - The choice of a state.
 * @csspart section - A section under the timeline.
 */
export class TreatyProfile extends DrawingElement<ProfileView> {
  static override readonly tag = 'treaty-profile';
  static override readonly topics = ['profile', 'timeline', 'events', 'status', 'column'] as const;

  static override styles: CSSResultGroup = [DrawingElement.styles, chartStyles, profileStyles];

  /** The state to show, by its code, for example TR; by default the only one that is selected. */
  @property({reflect: true}) state = '';

  readonly #roving = new RovingController(this);
  #view: ProfileView | undefined;
  #madeFrom: readonly unknown[] = [];

  protected override view({facts, selection, words}: Scene): ProfileView {
    const {dataset, date, instrument} = facts;
    // A plate that opens redraws the element; the same question has the same answer.
    const isList = this.#isList;
    const from = [dataset, words, isList, date, instrument, this.state, JSON.stringify(selection)];
    if (this.#view === undefined || from.some((part, index) => part !== this.#madeFrom[index])) {
      const view = profileView(facts, selection, words, this.state);
      this.#view = isList && view.reading !== '' ? {...view, reading: words.timeline.readingList} : view;
      this.#madeFrom = from;
    }
    return this.#view;
  }

  protected override picture(view: ProfileView, width: number, {words}: Scene): TemplateResult {
    const draw = (): TemplateResult =>
      html`${this.#choice(view)}${this.#drawing(view, width)}${
        view.state === undefined
          ? nothing
          : profileSections(view, {words, width, level: Math.min(6, this.headingLevel + 1), isOpen: this.isPrinting})
      }`;
    return html`<div @click=${this.#onClick} @keydown=${this.#onKeydown}>${guard([view, width, this.headingLevel, this.isPrinting], draw)}</div>`;
  }

  get #isList(): boolean {
    return this.size.width > 0 && this.size.width < listPx;
  }

  #choice({choices, state = '', choiceLabel, choicePrompt}: ProfileView): TemplateResult | typeof nothing {
    if (choices.length === 0) return nothing;
    return html`
      <label class="choice" part="choice">${choiceLabel}
        <select @change=${this.#onChoice} .value=${state}>
          <option value="" ?selected=${state === ''}>${choicePrompt}</option>
          ${choices.map(({id, name}) => html`<option value=${id} ?selected=${id === state}>${name}</option>`)}
        </select>
      </label>
    `;
  }

  #drawing(view: ProfileView, width: number): TemplateResult | typeof nothing {
    const remarks = view.remarks.map((cell) => html`<p class="remark">${cellText(cell)}</p>`);
    if (view.entries.length === 0) return html`${remarks}`;
    if (this.#isList) return html`${listProfile(view)}${remarks}`;
    return html`
      ${drawProfile(view, width)}
      ${view.signs.length === 0 ? nothing : html`<ul class="key" role="list">${view.signs.map(([sign, name]) => html`<li>${drawSign(sign)}${name}</li>`)}</ul>`}
      ${remarks}
    `;
  }

  readonly #onKeydown = (event: KeyboardEvent): void => {
    if (event.target instanceof Element && event.target.closest('svg') !== null) this.#roving.onKeydown(event);
  };

  readonly #onChoice = (event: Event): void => {
    const choice = event.target as HTMLSelectElement;
    const {value} = choice;
    // What a page refuses is not shown as chosen.
    choice.value = this.#view?.state ?? '';
    this.select({states: value === '' ? undefined : [value]});
  };

  readonly #onClick = (event: MouseEvent): void => {
    const mark = (event.target as Element).closest<SVGElement | HTMLElement>('[data-key], [data-pick]');
    const {key, pick = key} = mark?.dataset ?? {};
    const asked = pick === undefined ? undefined : this.#view?.entry(pick)?.selects;
    if (asked === undefined) return;
    if (asked.highlight === undefined) this.select(asked);
    else this.#bringForward(asked.highlight, event);
  };

  // The state itself may be what is brought forward: it stays so.
  #bringForward(ids: readonly string[], event: MouseEvent): void {
    const {highlight = []} = this.scene?.selection ?? {};
    const dataset = this.scene?.facts.dataset;
    const kept = highlight.filter((id) => dataset?.get('states', id) !== undefined);
    const next = picked(
      highlight.filter((id) => !kept.includes(id)),
      ids,
      event
    );
    this.select({highlight: next || kept.length > 0 ? [...kept, ...(next ?? [])] : undefined});
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'treaty-profile': TreatyProfile;
  }
}
