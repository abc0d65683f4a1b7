import {html} from 'lit';
import type {TemplateResult} from 'lit';

/** A page of ours as it stands in its file: what a story's text is copied from. Only ever for files of this repository. */
export function fromFile(text: string): TemplateResult {
  const strings = files.get(text) ?? Object.assign([text], {raw: [text]});
  files.set(text, strings);
  return html(strings);
}

/** A template is known by its strings: the same ones each time. */
const files = new Map<string, TemplateStringsArray>();
