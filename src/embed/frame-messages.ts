/** The lowest and the highest that a frame may be told to be, in CSS px. */
const [lowestPx, highestPx] = [120, 8000];

/** No message is longer: the longest holds a selection. */
const longest = 10_000;

/** The name and version of the messages between a page and a frame; part of each of them. */
const protocol = 'treatyscope-frame/1';

/**
 * What a page and a frame say to each other. `hello` and `port` go by `postMessage`, and hold nothing that anybody may
 * not read; the rest goes through the port. Texts are of the group's own form (docs/groups.md): no message holds markup.
 */
export type FrameMessage =
  | {readonly say: 'hello'}
  | {readonly say: 'port'; readonly lang: string; readonly theme: '' | 'light' | 'dark'}
  | {readonly say: 'height'; readonly height: number}
  | {readonly say: 'group'; readonly text: string};

/** A message as it is sent. */
export function writeFrameMessage(message: FrameMessage): object {
  return {treatyscope: protocol, ...message};
}

/** The message in what came from anywhere; nothing where it is not one of ours, to the letter. */
export function readFrameMessage(data: unknown): FrameMessage | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  const {treatyscope, say, lang, theme, height, text} = data as Readonly<Record<string, unknown>>;
  if (treatyscope !== protocol) return undefined;
  switch (say) {
    case 'hello':
      return {say};
    case 'port':
      return isLanguage(lang) && isTheme(theme) ? {say, lang, theme} : undefined;
    case 'height':
      return Number.isInteger(height) ? {say, height: clampHeight(height as number)} : undefined;
    case 'group':
      return typeof text === 'string' && text.length <= longest ? {say, text} : undefined;
    default:
      return undefined;
  }
}

/** A height that a frame may have, in whole CSS px. */
export function clampHeight(height: number): number {
  return Math.min(highestPx, Math.max(lowestPx, Math.ceil(height)));
}

const isLanguage = (lang: unknown): lang is string =>
  typeof lang === 'string' && /^([a-z]{2,3}(-\w{1,8})*)?$/i.test(lang);

const isTheme = (theme: unknown): theme is '' | 'light' | 'dark' =>
  theme === '' || theme === 'light' || theme === 'dark';
