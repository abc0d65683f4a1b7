import {css, html} from 'lit';
import type {CSSResultGroup, TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {selectionKeys} from '../data/selection.js';
import {TreatyElement} from './treaty-element.js';

/** The attributes by which a step sets the view of its story's widget: those of a selection, and how it is shown. */
export const stepAttributes: readonly string[] = [
  ...selectionKeys,
  'show',
  'as',
  'frame',
  'measure',
  'of',
  'by',
  'state',
  'sections',
  'profile'
];

/**
 * One step of a `<treaty-story>`: text that stands in the page as it is, and the view that the story's widget takes while
 * it is read. A picture, a link or a figure directly in it is for paper, and for pages without script.
 *
 * @tag treaty-step
 * @slot - The text of the step, with its heading.
 * @attr instrument, date, period, states, regions, where, types, themes, pillars, organisers, partners, q, highlight - What the widget shows, as on the widget itself.
 * @attr show, as, frame, measure, of, by, state, sections, profile - How the widget shows it, as on the widget itself.
 */
export class TreatyStep extends TreatyElement {
  static override readonly tag = 'treaty-step';

  static override styles: CSSResultGroup = css`
    :host { display: block; }
    :host([hidden]) { display: none; }
    @media screen { ::slotted(:is(img, picture, figure, a)) { display: none !important; } }
    @media print { ::slotted(:is(img, picture, figure)) { max-inline-size: 100%; break-inside: avoid; } }
  `;

  /** Whether it is the one that is read; its story sets it. */
  @property({type: Boolean, reflect: true}) active = false;

  protected override readonly source = {store: undefined};

  protected override render(): TemplateResult {
    return html`<slot></slot>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'treaty-step': TreatyStep;
  }
}
