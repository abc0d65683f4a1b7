const entities: Readonly<Record<string, string>> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'};

/** A text as it stands in markup, between tags or in a quoted attribute. */
export const escaped = (text: string): string => text.replace(/[&<>"]/g, (found) => entities[found] ?? found);

/** A template for markup: what is put into it is text, unless it is markup itself. */
export function markup(strings: TemplateStringsArray, ...values: readonly Part[]): Markup {
  return {text: strings.map((part, at) => part + (at < values.length ? written(values[at]) : '')).join('')};
}

/** Markup that was written by us, to stand in other markup as it is. */
export interface Markup {
  readonly text: string;
}

type Part = string | number | Markup | undefined | readonly Part[];

function written(part: Part): string {
  if (part === undefined) return '';
  if (typeof part === 'object') return 'text' in part ? part.text : part.map(written).join('');
  return escaped(String(part));
}
