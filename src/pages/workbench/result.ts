import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {isDate} from '../../data/dates.js';
import {changeList} from './changes.js';
import type {Desk} from './desk.js';
import type {Base} from './model.js';
import {sumCounts} from './model.js';

const mostDrawn = 10_000;

/** The dataset that results: what it is made of, and what changes. */
export function resultPart(desk: Desk): TemplateResult | typeof nothing {
  const {snapshot, words} = desk;
  const {dataset, entries} = snapshot;
  if (!dataset) return nothing;
  const {result} = words.workbench;
  const {rejected} = sumCounts(entries);
  return html`
    <section aria-labelledby="result">
      <h2 id="result" tabindex="-1">${result.heading}</h2>
      ${rejected > 0 ? html`<p>${result.leftOut(rejected)}</p>` : nothing}
      ${about(desk)}
      ${changeList(desk)}
    </section>
  `;
}

/** The dashboard as it would be; that of very many rows is drawn when asked for, since a page stands still meanwhile. */
export function previewPart({snapshot: {dataset, entries}, words, look, show}: Desk): TemplateResult | typeof nothing {
  if (!dataset) return nothing;
  const {result} = words.workbench;
  const {accepted, repaired} = sumCounts(entries);
  const {events, participants} = dataset.tables;
  const isLarge = events.length + participants.length > mostDrawn && look.drawn !== dataset;
  return html`
    <section aria-labelledby="preview">
      <h2 id="preview" tabindex="-1">${result.preview}</h2>
      ${accepted + repaired === 0 ? html`<p>${result.noPreview}</p>` : nothing}
      ${
        accepted + repaired > 0 && isLarge
          ? html`<p>${result.large(events.length)}</p><button type="button" @click=${() => show({drawn: dataset})}>${result.draw}</button>`
          : nothing
      }
      ${
        accepted + repaired > 0 && !isLarge
          ? html`<div class="preview"><treaty-data .dataset=${dataset}><treaty-dashboard heading-level="3"></treaty-dashboard></treaty-data></div>`
          : nothing
      }
    </section>
  `;
}

function about(desk: Desk): TemplateResult {
  const {snapshot, words, session, look, show} = desk;
  const {base} = snapshot.history.bench;
  const {result} = words.workbench;
  const info = snapshot.dataset?.info;
  const onBase = (event: Event) => session.setBase((event.target as HTMLInputElement).value as Base);
  const onAbout = (event: SubmitEvent) => {
    event.preventDefault();
    const data = new FormData(event.target as HTMLFormElement);
    const title = String(data.get('title') ?? '').trim();
    const as_of = String(data.get('as_of') ?? '').trim();
    const badDate = as_of === '' || isDate(as_of) ? '' : as_of;
    show({badDate});
    if (badDate) return;
    const change = {...(title !== info?.title && title && {title}), ...(as_of !== info?.as_of && as_of && {as_of})};
    if (Object.keys(change).length > 0) void session.describe(change);
  };
  return html`
    ${
      session.present
        ? html`
      <fieldset class="base" @change=${onBase}>
        <legend>${result.base}</legend>
        ${(['present', 'own'] as const).map(
          (value) =>
            html`<label class="choice"><input type="radio" name="base" value=${value} .checked=${value === base}> ${result.bases[value]}</label>`
        )}
        ${base === 'own' ? html`<p class="fine">${result.ownText}</p>` : nothing}
      </fieldset>`
        : nothing
    }
    <form class="controls" @submit=${onAbout} novalidate>
      <label class="grow">${result.title} <input name="title" .value=${info?.title ?? ''} autocomplete="off"></label>
      <label>${result.asOf} <input name="as_of" size="12" .value=${info?.as_of ?? ''} placeholder="2026-11-21" autocomplete="off"
        aria-invalid=${look.badDate !== ''} aria-describedby=${look.badDate ? 'bad-date' : nothing}></label>
      <button>${result.apply}</button>
      ${look.badDate ? html`<p id="bad-date" class="fault" role="alert">${result.badDate(look.badDate)}</p>` : nothing}
    </form>
  `;
}
