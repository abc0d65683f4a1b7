import {html} from 'lit';
import type {TemplateResult} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import {extentOf} from './timeline-extent.js';
import {listYears} from './timeline-years.js';
import type {TimelineEntry, TimelineView} from './timeline.view.js';

/** The timeline turned for a narrow page: a list by year, each entry with its date, its type and its sign. */
export function listTimeline(view: TimelineView): TemplateResult {
  return html`
    <ol class=${view.hasChosen ? 'years choosing' : 'years'} role="list">
      ${listYears(view.years, (entry) => row(view, entry))}
    </ol>
  `;
}

function row(view: TimelineView, entry: TimelineEntry): TemplateResult {
  const {key, title, lang, when, type, isMilestone, isChosen, from, until} = entry;
  // What can be read comes first in the name, word for word; what only the plate says follows.
  const more = (view.tip(key)?.lines ?? []).slice(2).map((line) => `, ${line.join(' ')}`);
  const name = `${when} · ${type} ${title}${more.join('')}`;
  const sign = isMilestone ? 'milestone' : extentOf(from, until).kind;
  return html`
    <div role="button" class=${isChosen ? 'row chosen' : 'row'} data-key=${key} aria-label=${name}>
      <i class=${`sign ${sign}`}></i>
      <span class="when">${when} · ${type}</span>
      <span class="title" lang=${ifDefined(lang)}>${title}</span>
    </div>
  `;
}
