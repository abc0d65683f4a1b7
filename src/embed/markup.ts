const inText: Readonly<Record<string, string>> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'};

/** Text that stands in markup, or in the value of an attribute, as nothing but text. */
export function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => inText[sign] ?? sign);
}

/** The start of a tag: attributes that say nothing are left out, those that are true stand by their name. */
export function opening(
  name: string,
  attributes: Readonly<Record<string, string | number | true | undefined>>
): string {
  const told = Object.entries(attributes).flatMap(([key, value]) => {
    if (value === undefined) return [];
    return value === true ? [key] : [`${key}="${escaped(String(value))}"`];
  });
  return `<${[name, ...told].join(' ')}>`;
}

/** A link with its text. */
export function link(href: string, text: string): string {
  return `${opening('a', {href})}${escaped(text)}</a>`;
}

/** A paragraph around markup; nothing around nothing. */
export function paragraph(markup: string): string {
  return markup === '' ? '' : `<p>${markup}</p>`;
}
