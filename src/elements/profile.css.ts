import {css} from 'lit';

/** What the profile of a state looks like: the choice, the bar of its status, its lanes, its sections. */
export const profileStyles = css`
  .loading { --_reserve: 480px; }
  .choice { display: flex; flex-wrap: wrap; align-items: center; gap: 4px 12px; margin-block-end: 16px; font-size: 0.875rem; }
  select {
    font: inherit; color: var(--_ink); background: var(--_paper); border: 1px solid var(--_muted); border-radius: 2px;
    padding: 4px 8px; min-block-size: 32px; max-inline-size: 100%; box-sizing: border-box;
  }
  .before { text-anchor: end; }
  .pole line { stroke: var(--_entitled); shape-rendering: crispEdges; }
  .date line { stroke: var(--_ink); shape-rendering: crispEdges; }
  svg text { paint-order: stroke; stroke: var(--_paper); stroke-width: 4px; stroke-linejoin: round; }
  .lane { fill: var(--_muted); }
  .band { stroke: var(--_ink); stroke-width: 1px; }
  .band.party { fill: var(--_party); stroke: var(--_party); }
  .band.consent { fill: url(#profile-consent); stroke: var(--_party); }
  .band.signatory { fill: url(#profile-signatory); stroke: var(--_signatory); }
  .band.former { fill: url(#profile-former); stroke: var(--_former); }
  .hatch rect { fill: var(--_paper); }
  .hatch path { fill: none; stroke-width: 2; }
  .hatch.consent path { stroke: var(--_party); }
  .hatch.signatory path { stroke: var(--_signatory); }
  .hatch.former path { stroke: var(--_former); }
  .way { fill: none; stroke: var(--_entitled); stroke-width: 1px; }
  /* The clear edge widens what can be pointed at. */
  .mark { fill: var(--_accent); stroke: transparent; stroke-width: 8px; paint-order: stroke; }
  .mark.step { fill: var(--_paper); stroke: var(--_ink); stroke-width: 2px; paint-order: normal; }
  .mark.step.about { fill-opacity: 0.6; }
  .mark:is(.visit, .adopted) { fill: var(--_paper); stroke: var(--_accent); stroke-width: 2px; paint-order: normal; }
  .mark.recommendation, .mark.project { fill: var(--_ink); }
  .mark.about:not(.step) { fill: var(--_accent); fill-opacity: 0.2; stroke: var(--_accent); stroke-width: 1px; paint-order: normal; }
  .mark.about:is(.recommendation, .project) { fill: var(--_ink); stroke: var(--_ink); }
  .sure { fill: var(--_ink); pointer-events: none; }
  .event + .sure { fill: var(--_accent); }
  .mark:is(:hover, :focus-visible, .chosen), .pole:is(:hover, :focus-visible) .mark { stroke: var(--_ink); stroke-width: 4px; }
  .pole:is(:hover, :focus-visible) text { font-weight: 600; }
  .key { display: flex; flex-wrap: wrap; gap: 4px 20px; list-style: none; padding: 0; margin-block-start: 4px; font-size: 0.8125rem; color: var(--_muted); }
  .key li { display: flex; align-items: center; gap: 6px; }
  svg.sign { inline-size: 14px; block-size: 14px; flex: none; }
  .remark { font-size: 0.8125rem; color: var(--_muted); max-inline-size: 68ch; margin-block-start: 4px; }
  ol, .items, .tags { list-style: none; margin: 0; padding: 0; }
  .years { font-size: 0.875rem; line-height: 1.35; max-block-size: min(32rem, 80vh); overflow-y: auto; border-block: 1px solid var(--_hairline); }
  .year {
    position: sticky; inset-block-start: 0; z-index: 1; background: var(--_paper); padding-block: 8px 4px; font-weight: 600;
    font-variant-numeric: tabular-nums; border-block-end: 1px solid var(--_hairline);
  }
  .row {
    display: grid; grid-template-columns: 14px 1fr; column-gap: 8px; inline-size: 100%; box-sizing: border-box; min-block-size: 24px;
    padding: 6px 2px; border: 0; background: none; text-align: start; overflow-wrap: anywhere;
  }
  .row .sign { margin-block-start: 2px; }
  .row .when { color: var(--_muted); font-size: 0.8125rem; }
  .row .title { grid-column: 2; }
  button.row .title { text-decoration: underline; text-decoration-color: var(--_entitled); text-underline-offset: 0.2em; }
  .row.chosen .title { font-weight: 600; }
  .row:focus-visible { outline-offset: -2px; }
  .sections { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 26rem), 1fr)); gap: 32px 48px; margin-block: 24px 32px; }
  section { min-inline-size: 0; border-block-start: 1px solid var(--_hairline); padding-block-start: 12px; }
  section.evaluations { grid-column: 1 / -1; }
  .title[role='heading'] { font-size: 1rem; margin-block-end: 4px; text-wrap: pretty; }
  .count { font-weight: 400; color: var(--_muted); font-variant-numeric: tabular-nums; }
  .lead { font-size: 0.875rem; color: var(--_muted); max-inline-size: 60ch; }
  .items { font-size: 0.875rem; line-height: 1.4; }
  .items li { display: grid; padding-block: 6px; overflow-wrap: anywhere; }
  .items li > * { max-inline-size: 68ch; }
  .items li + li, .rest .items { border-block-start: 1px solid var(--_hairline); }
  .name { font-weight: 600; }
  :is(.held, .attended, .about, .projects) .name { font-weight: 400; }
  .meta, .small { font-size: 0.8125rem; color: var(--_muted); }
  .small { display: block; }
  .small a { color: inherit; display: inline-block; padding-block: 4px; }
  .absent { color: var(--_muted); font-size: 0.8125rem; }
  section.evaluations table { margin-block-start: 4px; }
  section.evaluations th[scope='row'] { font-weight: 600; }
  section.evaluations td { font-variant-numeric: tabular-nums; }
  dl { margin: 0; }
  dl div { display: grid; grid-template-columns: 9rem 1fr; gap: 0 8px; }
  dt { color: var(--_muted); font-size: 0.8125rem; }
  dd { margin: 0; }
  .tags { display: flex; flex-wrap: wrap; gap: 0 16px; font-size: 0.8125rem; color: var(--_muted); margin-block-start: 4px; }
  .gaps ul { font-size: 0.8125rem; color: var(--_muted); }
  @container (max-width: 479px) { select { min-block-size: 44px; inline-size: 100%; } .choice { display: grid; } .sections { gap: 24px; } }
  @media print { .choice { display: none; } .years { max-block-size: none; } section { break-inside: avoid; } figure:has(.choice:only-child) { display: none; } }
`;
