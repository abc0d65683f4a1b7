import {html} from 'lit';
import type {TemplateResult} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import type {ProfileEntry} from './profile-entries.view.js';
import {extentOf} from './timeline-extent.js';
import type {ProfileView} from './profile.view.js';
import {drawSign} from './profile-signs.js';
import {listYears} from './timeline-years.js';

/** The timeline of a state turned for a narrow page: a list by year, each entry with its sign, its date and its name. */
export function listProfile(view: ProfileView): TemplateResult {
  return html`
    <ol class="years" role="list" tabindex="0" aria-label=${view.title}>
      ${listYears(view.years, (entry) => row(view, entry))}
    </ol>
  `;
}

function row({highlighted}: ProfileView, entry: ProfileEntry): TemplateResult {
  const {key, group, what, when, sign = 'event', selects} = entry;
  const said = html`
    ${drawSign(sign, extentOf(entry.from, entry.until).kind)}
    <span class="when">${when} · ${group}</span>
    <span class="title" lang=${ifDefined(what.lang)}>${what.text}</span>
  `;
  if (selects === undefined) return html`<div class="row">${said}</div>`;
  return html`<button type="button" class=${highlighted.has(key) ? 'row chosen' : 'row'} data-pick=${key}>${said}</button>`;
}
