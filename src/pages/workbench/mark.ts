import {html} from 'lit';
import type {TemplateResult} from 'lit';

/** What something became: a shape and a word, so that colour is never alone. */
export type Kind = 'accepted' | 'repaired' | 'rejected' | 'waits' | 'warning';

const shapes: {readonly [K in Kind]: string} = {
  accepted: '✓',
  repaired: '◆',
  rejected: '✕',
  waits: '?',
  warning: '!'
};

/** A shape with its word. */
export const mark = (kind: Kind, word: string): TemplateResult =>
  html`<span class="mark ${kind}"><span aria-hidden="true">${shapes[kind]}</span> ${word}</span>`;

/** A shape whose word only a screen reader says, because many stand side by side. */
export const smallMark = (kind: Kind, word: string): TemplateResult =>
  html`<span class="mark ${kind}"><span aria-hidden="true">${shapes[kind]}</span><span class="said">${word} </span></span>`;
