import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import {compareSnippet} from '../embed/parts.js';
import type {Part} from '../embed/parts.js';
import type {Form} from '../embed/targets.js';
import type {EmbedWords} from '../words/embed-words.js';

/** How a choice is shown. */
interface SelectOptions {
  /** Why there is nothing to choose. */
  readonly why?: string | undefined;
  readonly isWide?: boolean;
}

/** A labelled choice of one from several, by name. */
export function select(
  name: string,
  label: string,
  names: Readonly<Record<string, string>>,
  value: string,
  {why, isWide = false}: SelectOptions = {}
): TemplateResult {
  return html`
    <label class=${isWide ? 'wide' : ''}>
      <span class="name">${label}</span>
      <select name=${name} ?disabled=${why !== undefined}>
        ${Object.entries(names).map(([key, text]) => html`<option value=${key} .selected=${live(key === value)}>${text}</option>`)}
      </select>
      ${why === undefined ? nothing : html`<small>${why}</small>`}
    </label>
  `;
}

/** What of a snippet is in the source that a system gave back, in words, and which form to take instead. */
export function compared(given: string, left: string, form: Form, words: EmbedWords): TemplateResult {
  const {kept, lost, showsCode, instead} = compareSnippet(given, left);
  const named = (parts: readonly Part[]): readonly string[] => parts.map((part) => words.parts[part]);
  if (showsCode) return html`<p>${words.checkCode}</p>`;
  if (lost.length === 0) return html`<p>${words.checkAll}</p>`;
  return html`
    <p>${kept.length === 0 ? words.checkNothing : words.checkLost(named(lost))}</p>
    ${kept.length === 0 ? nothing : html`<p>${words.checkKept(named(kept))}</p>`}
    ${instead && instead !== form ? html`<p>${words.better(words.form[instead])}</p>` : nothing}
  `;
}
