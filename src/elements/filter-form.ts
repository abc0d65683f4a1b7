import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import {repeat} from 'lit/directives/repeat.js';
import {shownOptions} from '../charts/filter.view.js';
import type {FilterGroup, FilterOption, FilterView, FilterWay, GroupKey} from '../charts/filter.view.js';
import type {Words} from '../words/index.js';

/** A field that a person types into. */
export type FieldKey = 'q' | 'from' | 'until';

/** What stands in the form beside what is selected: what was typed, opened, looked for. */
export interface FormState {
  readonly text: (field: FieldKey) => string;
  /** What is wrong with a date; empty where nothing is. */
  readonly fault: (field: FieldKey) => string;
  readonly isFixed: (key: string) => boolean;
  readonly isOpen: (group: FilterGroup) => boolean;
  readonly isAll: (key: GroupKey) => boolean;
  readonly find: (key: GroupKey) => string;
  readonly notes: (options: readonly FilterOption[]) => readonly string[];
  readonly hasChoice: boolean;
}

/** What a person may do in the form; each handler finds by `name`, `value` and `data-key` what it is about. */
export interface FormActions {
  readonly onType: (event: Event) => void;
  readonly onField: (event: Event) => void;
  readonly onWay: (event: Event) => void;
  readonly onOption: (event: Event) => void;
  readonly onOpen: (event: Event) => void;
  readonly onFind: (event: Event) => void;
  readonly onAll: (event: Event) => void;
  readonly onSkip: () => void;
  readonly onReset: (event: Event) => void;
}

/** A list as long as this can be searched, since nobody reads it to its end. */
const longList = 20;

/** The form: words, period, places, then a group of choices for each column that events have. */
export function filterForm(view: FilterView, words: Words, state: FormState, actions: FormActions): TemplateResult {
  const {filter} = words;
  const stack = (keys: readonly GroupKey[]) =>
    repeat(
      view.groups.filter(({key}) => keys.includes(key)),
      ({key}) => key,
      (group) => groupOf(group, words, state, actions)
    );
  return html`
    <button class="skip" type="button" @click=${actions.onSkip}>${filter.skip}</button>
    <div class="halves">
      <div class="half">
        <div>
          ${view.hasEvents && !state.isFixed('q') ? html`<div class="group first">${field('q', filter.search, state, actions)}</div>` : nothing}
          ${view.hasEvents && !state.isFixed('period') ? period(words, state, actions) : nothing}
        </div>
        <div>${view.ways.length > 0 ? ways(view.ways, words, actions) : nothing}${stack(['regions', 'states'])}</div>
      </div>
      <div class="half">
        <div>${stack(['types', 'themes'])}</div>
        <div>${stack(['pillars', 'organisers', 'partners'])}</div>
      </div>
    </div>
    <div class="foot">
      <button type="reset" part="reset" aria-disabled=${!state.hasChoice} @click=${actions.onReset}>${filter.reset}</button>
    </div>
  `;
}

function field(key: FieldKey, label: string, {text, fault}: FormState, {onType, onField}: FormActions): TemplateResult {
  const isDate = key !== 'q';
  return html`
    <label class="field">${label}<input name=${key} type=${isDate ? 'text' : 'search'} autocomplete="off"
      aria-describedby=${isDate ? 'hint' : nothing} aria-invalid=${fault(key) === '' ? nothing : 'true'}
      .value=${live(text(key))} @input=${onType} @change=${onField}></label>
  `;
}

function period({filter}: Words, state: FormState, actions: FormActions): TemplateResult {
  const faults = [state.fault('from'), state.fault('until')].filter(Boolean);
  return html`
    <fieldset class="group">
      <legend>${filter.period}</legend>
      <div class="two">${field('from', filter.from, state, actions)}${field('until', filter.until, state, actions)}</div>
      <p class="small" id="hint">${faults.map((fault) => html`<span class="fault" dir="auto">${fault}</span> `)}${faults.length > 0 ? nothing : html`<span dir="auto">${filter.hint}</span>`}</p>
    </fieldset>
  `;
}

function ways(options: readonly FilterWay[], {filter, number}: Words, {onWay}: FormActions): TemplateResult {
  return html`
    <fieldset class="group">
      <legend>${filter.places}</legend>
      <div>${options.map(
        ({key, label, count, isChecked}) => html`
        <label class="option"><input type="radio" name="where" value=${key} .checked=${live(isChecked)} @change=${onWay}><span class="text">${label}</span> ${
          count === undefined ? nothing : counted(number(count), filter.events(count))
        }</label>
      `
      )}</div>
    </fieldset>
  `;
}

function groupOf(group: FilterGroup, words: Words, state: FormState, actions: FormActions): TemplateResult {
  const {filter} = words;
  const {key, label, chosen} = group;
  const isOpen = state.isOpen(group);
  return html`
    <details class="group" part="group" data-key=${key} ?open=${isOpen} @toggle=${actions.onOpen}>
      <summary>${label} ${chosen > 0 ? html`<span class="chosen">${filter.chosen(chosen)}</span>` : nothing}</summary>
      ${isOpen ? choices(group, words, state, actions) : nothing}
    </details>
  `;
}

function choices(group: FilterGroup, words: Words, state: FormState, actions: FormActions): TemplateResult {
  const {filter} = words;
  const {key, label, note, options, first} = group;
  const find = state.find(key);
  const isAll = state.isAll(key);
  const shown = shownOptions(group, find, isAll);
  return html`
    <fieldset>
      <legend class="said">${label}</legend>
      ${note === '' ? nothing : html`<p class="small">${note}</p>`}
      ${
        options.length >= longList
          ? html`<label class="field">${filter.find}<input type="search" autocomplete="off" data-key=${key} .value=${live(find)} @input=${actions.onFind}></label>`
          : nothing
      }
      ${shown.length === 0 ? html`<p class="small">${filter.none}</p>` : nothing}
      <ul role="list" class=${shown.length >= longList ? 'long' : nothing}>${repeat(
        shown,
        (option) => option.key,
        (option) => html`<li>${choice(key, option, words, actions)}</li>`
      )}</ul>
      ${state.notes(shown).map((text) => html`<p class="small">${text}</p>`)}
      ${
        find !== '' || first.size === options.length
          ? nothing
          : html`<button class="plain" type="button" data-key=${key} aria-expanded=${isAll} @click=${actions.onAll}>${isAll ? filter.fewer : filter.all(options.length)}</button>`
      }
    </fieldset>
  `;
}

function choice(
  name: GroupKey,
  {key, label, lang, count, isChecked, isDead}: FilterOption,
  {filter, number}: Words,
  {onOption}: FormActions
): TemplateResult {
  // What has nothing to give keeps its place and the focus: `disabled` would throw the focus away.
  return html`
    <label class="option ${count === 0 ? 'zero' : ''} ${isDead ? 'dead' : ''}">
      <input type="checkbox" name=${name} value=${key} aria-disabled=${isDead ? 'true' : nothing} .checked=${live(isChecked)} @click=${isDead ? refuse : nothing} @change=${onOption}>
      <span class="text" lang=${lang ?? nothing}>${label}</span> ${counted(number(count), filter.events(count))}
    </label>
  `;
}

/** Keeps a box as it is. */
const refuse = (event: Event): void => event.preventDefault();

/** A number as it is seen, with the noun that is heard. */
const counted = (number: string, noun: string): TemplateResult =>
  html`<span class="count">${number}<span class="said"> ${noun}</span></span>`;
