import {decodeText, encodeText} from '../data/selection.js';

const named = /(?<=^|&)group=([^&]*)/;

/** The group that a message of a group is for; nothing where it is for none. */
export function groupOf(text: string): string | undefined {
  const [, name] = named.exec(text) ?? [];
  return name === undefined ? undefined : decodeText(name);
}

/** The same message for another group. */
export function forGroup(text: string, group: string): string {
  return text.replace(named, () => `group=${encodeText(group)}`);
}
