import {css} from 'lit';

/** How a dashboard sits in its page: one column where it is narrow, a filter beside the events where it is wide. */
export const dashboardStyles = css`
  :host { max-inline-size: 1440px; position: relative; }
  [part='title'] { font-size: clamp(1.5rem, 1rem + 2cqi, 2.25rem); max-inline-size: 32ch; margin-block-end: 4px; }
  .dates, .scope { color: var(--_muted); font-size: 0.875rem; }
  .scope { color: var(--_ink); font-weight: 600; margin-block-start: 4px; }
  .corners { display: grid; grid-template-columns: minmax(0, 1fr); gap: 24px 48px; margin-block: 24px 16px; }
  .corner { border-block-start: 2px solid var(--_ink); padding-block-start: 8px; display: grid; gap: 16px; align-content: start; min-inline-size: 0; }
  .corner a { color: inherit; font-size: 1rem; text-decoration-thickness: 1px; }
  .corner treaty-summary { --treaty-heading-size: 1rem; --_reserve: 11rem; min-block-size: 16rem; }
  .corner .told { --_reserve: 0; min-block-size: 0; }
  .corner treaty-summary:not(.told)::part(sentence), .corner treaty-summary::part(coverage), .corner treaty-summary::part(source),
  .corner treaty-summary::part(sources), .corner treaty-summary::part(table), .corner treaty-summary::part(problems), .corner .told::part(heading), .corner .told::part(menu), .corner .told::part(note) { display: none; }
  .corner .told::part(picture) { display: none; }
  section { border-block-start: 1px solid var(--_hairline); padding-block: 32px 16px; margin-block-start: 32px; min-inline-size: 0; scroll-margin-block-start: 8px; }
  section > [role='heading'] { font-size: 1.5rem; }
  section > [role='heading']:focus { outline: none; }
  section > p { max-inline-size: 68ch; margin-block-end: 24px; }
  section > * + *, .part > * + * { margin-block-start: 32px; }
  section > [role='heading'] + p { margin-block-start: 0; }
  .back { display: inline-block; font-size: 0.8125rem; }
  dl { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 17rem), 1fr)); gap: 16px 32px; margin: 0; font-size: 0.875rem; line-height: 1.45; }
  dt { color: var(--_muted); font-size: 0.8125rem; }
  dd { margin: 0; overflow-wrap: anywhere; }
  .pictures { display: grid; gap: 24px 48px; grid-template-columns: minmax(0, 1fr); }
  .choice { display: flex; flex-wrap: wrap; margin: 0 0 12px; padding: 0; border: 0; min-inline-size: 0; }
  .choice button { border-radius: 0; font-size: 0.8125rem; border-color: var(--_muted); margin-inline-start: -1px; position: relative; }
  .choice button:first-child { margin-inline-start: 0; }
  .choice [aria-pressed='true'] { background: var(--_ink); color: var(--_paper); border-color: var(--_ink); }
  .choice button:focus-visible { z-index: 1; }
  .whole { border-block-start: 1px solid var(--_hairline); }
  .whole > summary { font-size: 1rem; color: var(--_ink); min-block-size: 44px; padding-block: 10px; }
  .whole > :not(summary) { margin-block: 8px 16px; }
  .whole + .whole { margin-block-start: 0; }
  .lacking { font-size: 0.8125rem; color: var(--_muted); }
  .lacking [role='heading'] { font-size: 0.8125rem; color: var(--_ink); margin-block-end: 4px; }
  .lacking ul { padding-inline-start: 20px; max-inline-size: 80ch; line-height: 1.45; }
  .work { display: grid; grid-template-columns: minmax(0, 1fr); }
  .work treaty-filter { margin-block-start: 32px; }
  .waiting { min-block-size: 120rem; border-block-start: 1px solid var(--_hairline); margin-block-start: 32px; color: var(--_muted); font-size: 0.8125rem; }
  .later { min-block-size: 12rem; }
  .tall { min-block-size: 60rem; }
  .long { min-block-size: 150rem; }
  @container (min-width: 640px) { .corners { grid-template-columns: repeat(3, minmax(0, 1fr)); gap: 24px clamp(16px, 3cqi, 48px); } .corners.two { grid-template-columns: repeat(2, minmax(0, 1fr)); } .corners.one { grid-template-columns: minmax(0, 1fr); } }
  @container (min-width: 1000px) {
    .pictures { grid-template: 'map clock' auto 'map trend' 1fr / minmax(0, 7fr) minmax(0, 5fr); }
    .map { grid-area: map; }
    treaty-clock { grid-area: clock; }
    treaty-trend { grid-area: trend; }
    .work.beside { grid-template-columns: 288px minmax(0, 1fr); column-gap: 48px; }
    .work.beside treaty-filter { position: sticky; inset-block-start: 0; align-self: start; max-block-size: 100vh; overflow-y: auto; overscroll-behavior: contain; box-sizing: border-box; padding-inline: 4px; margin-inline-start: -4px; padding-block: 16px; }
  }
  @container (max-width: 999px) { .corner treaty-summary::part(number) { font-size: 1.625rem; } }
  @container (max-width: 479px) { .corner treaty-summary:not(.told) { --_reserve: 13rem; } .choice button { min-block-size: 44px; } }
  @media (forced-colors: active) { .choice [aria-pressed='true'] { background: Highlight; color: HighlightText; forced-color-adjust: none; } }
  @media print {
    section { break-before: page; border: 0; margin: 0; padding-block: 0; }
    .corners ~ section, .work section:first-child { break-before: auto; }
    .corners ~ section { margin-block-start: 24px; }
    .work { break-before: page; }
    .choice { display: none; }
    .work, .work.beside { display: block; }
    .work treaty-filter { position: static; max-block-size: none; padding: 0; }
    .lacking, dl > div { break-inside: avoid; }
    treaty-trend::part(picture) { max-inline-size: 32rem; }
    .corner treaty-summary { min-block-size: 0; }
  }
`;
