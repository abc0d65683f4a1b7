/**
 * How a story stands in its page before any script, as its element will lay it out, so that nothing moves when it does. Where
 * scripts run, the pictures of the steps keep back, and come after all if no script has come after some seconds.
 */
export const storyStyles = `
treaty-story, treaty-step { display: block; }
.intro > h1 { font-size: 1.75rem; line-height: 1.2; margin-block: 0 8px; }
.intro > p { margin-block: 0 16px; max-inline-size: 68ch; }
treaty-step > h2 { font-size: 1.25rem; line-height: 1.3; margin-block: 0 8px; }
treaty-step > p { margin-block: 0 12px; line-height: 1.5; }
.told { display: block; container-type: inline-size; }
treaty-value { white-space: nowrap; }
treaty-story:not(:defined) { display: grid; gap: 0 32px; grid-template-columns: minmax(0, 1fr); }
treaty-story:not(:defined) > .told { box-sizing: border-box; block-size: calc(58svh + 1px); padding: 4px; margin-inline: -4px; overflow: hidden; border-block-end: 1px solid light-dark(#d9dee3, #2c3640); }
treaty-story:not(:defined) > treaty-step { box-sizing: border-box; max-inline-size: 68ch; min-block-size: min(36svh, 320px); padding: 16px 0 24px 16px; border-inline-start: 3px solid light-dark(#d9dee3, #2c3640); }
.step-still { margin: 0; }
.step-still img { display: block; max-inline-size: 100%; block-size: auto; }
.step-still figcaption { font-size: 0.875rem; }
.step-still .small { font-size: 0.8125rem; color: light-dark(#52606d, #a7b1bb); }
.step-still table { border-collapse: collapse; font-size: 0.8125rem; }
.step-still details { overflow-x: auto; }
.step-still details :is(th, td) { text-align: start; font-weight: 400; padding: 4px 16px 4px 0; border-block-end: 1px solid light-dark(#d9dee3, #2c3640); vertical-align: top; }
.step-still details caption { text-align: start; font-weight: 600; padding-block: 8px; }
.embedding pre { overflow: auto; max-block-size: 20rem; padding: 12px; border: 1px solid light-dark(#d9dee3, #2c3640); white-space: pre-wrap; overflow-wrap: anywhere; }
.embedding summary, .step-still summary { padding-block: 4px; cursor: pointer; }
.telling { block-size: 100svh; display: flex; flex-direction: column; }
.telling main { flex: 1; overflow: auto; inline-size: 100%; padding: 8px 12px; }
@container (min-width: 700px) {
  treaty-story:not(:defined) { grid-template-columns: minmax(15rem, 2fr) minmax(0, 3fr); }
  treaty-story:not(:defined) > .intro { grid-column: 1 / -1; }
  treaty-story:not(:defined) > .told { grid-column: 2; grid-row: 2 / span 60; align-self: start; position: sticky; inset-block-start: 16px; block-size: auto; max-block-size: calc(100svh - 32px); border: 0; }
  treaty-story:not(:defined) > treaty-map.told { max-inline-size: max(400px, 88svh); }
  treaty-story:not(:defined) > treaty-step { grid-column: 1; min-block-size: min(64svh, 480px); padding-block: 24px; }
}
@media screen and (scripting: enabled) {
  treaty-step:not(:defined) > .step-still { block-size: 0; overflow: hidden; animation: come 0s 8s forwards; }
  @keyframes come { to { block-size: auto; overflow: visible; } }
}
@media (scripting: none), print {
  treaty-story:not(:defined) { display: block; }
  treaty-story:not(:defined) > .told { display: none; }
  treaty-story:not(:defined) > treaty-step { min-block-size: 0; max-inline-size: none; }
  treaty-step > p { max-inline-size: 68ch; }
  .telling { display: block; block-size: auto; }
}
@media print { .step-still details, .embedding { display: none; } }
`;
