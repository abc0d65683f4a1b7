import {css} from 'lit';

/** How a story stands in its page: its widget beside its steps, or above them where there is no room. */
export const storyStyles = css`
  :host { --_top: var(--treaty-story-top, 0px); }
  .story { display: grid; gap: 0 32px; grid-template-columns: minmax(0, 1fr); }
  .stage {
    position: sticky; inset-block-start: var(--_top); z-index: 1; display: grid; grid-template: minmax(0, 1fr) auto / minmax(0, 1fr);
    max-block-size: calc(58svh - var(--_top)); background: var(--treaty-background, var(--_paper)); border-block-end: 1px solid var(--_hairline);
  }
  .widget { overflow: hidden auto; overscroll-behavior: auto; padding: 4px; margin-inline: -4px; }
  .intro ::slotted(*), .outro ::slotted(*) { max-inline-size: 68ch; }
  .steps ::slotted(treaty-step) {
    box-sizing: border-box; max-inline-size: 68ch; min-block-size: min(36svh, 320px); padding: 16px 0 24px 16px;
    border-inline-start: 3px solid var(--_hairline); scroll-margin-block-start: calc(var(--_top) + var(--_stage, 0px) + 8px);
  }
  .steps ::slotted(treaty-step:dir(rtl)) { padding: 16px 16px 24px 0; }
  .steps ::slotted(treaty-step[active]) { border-inline-start-color: var(--_accent); }
  nav { display: flex; gap: 8px; align-items: center; padding-block: 8px; background: var(--treaty-background, var(--_paper)); }
  ol { position: relative; display: flex; gap: 4px; list-style: none; margin: 0; padding: 3px; overflow-x: auto; min-inline-size: 0; scrollbar-width: thin; }
  .turn { flex: none; }
  .turn:first-child { margin-inline-end: auto; }
  .turn:last-child { margin-inline-start: auto; }
  .turn[aria-disabled='true'] { color: var(--_muted); border-color: var(--_hairline); cursor: default; }
  .to {
    display: grid; place-content: center; box-sizing: border-box; min-inline-size: 32px; min-block-size: 32px; padding: 0; font: inherit; font-size: 0.8125rem;
    color: var(--_ink); background: none; border: 1px solid transparent; border-radius: 2px; text-decoration: none; font-variant-numeric: tabular-nums;
  }
  .to:hover { border-color: var(--_muted); }
  .to[aria-current] { border-color: var(--_ink); font-weight: 600; }
  .said { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
  @container (max-width: 699px) { .turn, .to { min-block-size: 44px; } .to { min-inline-size: 30px; } nav { gap: 4px; } .turn { padding-inline: 8px; font-size: 0.8125rem; } }
  @container (min-width: 700px) {
    .story.both { grid-template-columns: minmax(15rem, 2fr) minmax(0, 3fr); }
    .both > :is(.intro, .outro) { grid-column: 1 / -1; }
    .both > .steps { grid-column: 1; grid-row: 2; }
    .both > .stage { grid-column: 2; grid-row: 2; inset-block-start: calc(var(--_top) + 16px); align-self: start; max-block-size: calc(100svh - var(--_top) - 32px); border: 0; }
    /* A map as tall as the window shows. */
    .both .widget ::slotted(treaty-map) { max-inline-size: max(400px, 88svh); }
    .steps ::slotted(treaty-step) { min-block-size: min(64svh, 480px); padding-block: 24px; scroll-margin-block-start: calc(var(--_top) + 16svh); }
  }
  @media print {
    .story.both { display: block; }
    nav { display: none; }
    .story > .stage { position: static; max-block-size: none; display: block; border: 0; }
    .widget { overflow: visible; }
    .story.pictured > .stage { display: none; }
    .steps ::slotted(treaty-step) { min-block-size: 0; padding: 0 0 16px; border: 0; max-inline-size: none; }
  }
`;

/** How the widget of a story is laid out: its picture first, since the step tells what it says. */
export const widgetStyles = css`
  @media screen {
    figure { display: flex; flex-direction: column; }
    figure > .head { order: -2; }
    figure > .head [part='heading'] { font-size: 1rem; margin-block-end: 0; }
    .picture { order: -1; margin-block-start: 4px; }
    @container (max-width: 599px) {
      figure > .head { order: 0; }
      .picture { display: flex; flex-direction: column; }
      .picture > .head { order: 1; margin-block-start: 12px; }
    }
  }
`;
