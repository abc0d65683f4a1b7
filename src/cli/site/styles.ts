import type {CSSResultGroup, CSSResultOrNative} from 'lit';
import {styles as eventStyles} from '../../elements/map-events.js';
import {styles as tileStyles} from '../../elements/map-tiles.js';
// biome-ignore lint/correctness/useImportExtensions: the text of a style sheet has its extension before the query.
import page from '../../pages/page.css?raw';
import {widths} from './figure.js';
import {stylesOf} from './still.js';
import {storyStyles} from './story-styles.js';

/** What a still stands on: the column whose width it was drawn for, and what is shown at which width. */
const stage = `
main { container-type: inline-size; }
.stage { position: relative; max-inline-size: ${widths[1] - 193}px; }
.stage + .stage { margin-block-start: 48px; }
@container (min-width: ${widths[1]}px) { .stage { max-inline-size: none; inline-size: ${widths[1]}px; } }
@container (min-width: ${widths[2]}px) { .stage { inline-size: ${widths[2]}px; } }
.stage > * { display: block; }
.stage > .coming { position: absolute; inset-block-start: 0; inset-inline: 0; visibility: hidden; }
.lead { max-inline-size: 68ch; }
footer li { padding-block: 4px; }
h1.section { font-size: 1.75rem; line-height: 1.2; font-weight: 600; margin-block: 0 8px; }
.still :is(h1, h2, h3, h4) { margin-block-start: 0; }
.still .mute { visibility: hidden; }
.still .button { display: inline-block; text-align: center; box-sizing: border-box; cursor: default; }
.still [data-key], .still .hit { cursor: default; }
@container (max-width: ${widths[1] - 1}px) { .still :is(.w${widths[1]}, .w${widths[2]}) { display: none !important; } .still .w${widths[0]} svg:not(.tiles, .mark, .swatch, .size, .sign) { max-inline-size: ${widths[0]}px; } }
@container (min-width: ${widths[1]}px) and (max-width: ${widths[2] - 1}px) { .still :is(.w${widths[0]}, .w${widths[2]}) { display: none !important; } }
@container (min-width: ${widths[2]}px) { .still :is(.w${widths[0]}, .w${widths[1]}) { display: none !important; } }
/* In a frame an element takes the width there is, and stands in the place of its still at once. */
.framed main { padding: 0; max-inline-size: none; }
.framed .stage { inline-size: auto; max-inline-size: none; }
.framed .still :is(.reading, .coverage, details[part='sources']) { display: none; }
@media print { details::details-content { content-visibility: visible; block-size: auto; } .still .mute { display: none; } }
`;

/** The one style sheet of all pages for views: that of pages, and those of the elements without their shadow roots. */
export function pageStyles(widgets: readonly string[]): string {
  const own = widgets.map((widget) => {
    const later = widget === 'map' ? [tileStyles, eventStyles] : [];
    const text = [stylesOf(widget), ...later].map(textOf).join('\n');
    const rules = `.still.${widget} {\n${unshadowed(text)}\n}`;
    return text.includes('url(#')
      ? [rules, ...widths.map((width) => patterned(text, widget, width))].join('\n')
      : rules;
  });
  return [page, ...own, stage, storyStyles].join('\n');
}

/** The text of style sheets, in their order. */
function textOf(styles: CSSResultGroup): string {
  if (Array.isArray(styles)) return styles.map(textOf).join('\n');
  return (styles as Exclude<CSSResultOrNative, CSSStyleSheet>).cssText;
}

/** Rules of a shadow root as rules nested in the box that stands for it. */
function unshadowed(text: string): string {
  return text
    .replace(/@keyframes\s+\w+\s*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g, '')
    .replace(/:host\((:dir\(\w+\)|[^()]*)\)/g, (_, inner: string) => `&${inner.replace(/\[(?!hidden)/g, '[data-')}`)
    .replace(/:host\b/g, '&')
    .replaceAll("[role='heading']", ':is(h1, h2, h3, h4, h5, h6)')
    .replace(/(?<![\w.#-])button(?=[\s,:.[{)>])/g, '.button');
}

/** What is painted with a pattern takes that of its own picture. */
function patterned(text: string, widget: string, width: number): string {
  return `.still.${widget} .w${width} {\n${unshadowed(text.replace(/:host[^{}]*\{[^{}]*\}/g, ''))}\n}`.replace(
    /url\(#/g,
    `url(#w${width}-`
  );
}

/** The rules of a widget as it draws them, for a picture by itself. */
export function drawnStyles(widget: string): string {
  return [stylesOf(widget), ...(widget === 'map' ? [tileStyles, eventStyles] : [])].map(textOf).join('\n');
}
