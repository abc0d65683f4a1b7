import {fold} from './fold.js';
import {withoutMark} from './footnote-mark.js';
import {isWeekday, monthOf, roleOf} from './date-words.js';

/** A text that holds a date, in one notation: months as `m05`, ranges with `~`, single days with `&`; and what was left out. */
export interface Notation {
  /** Undefined for a text with words that no date has. */
  readonly text: string | undefined;
  readonly hasMark: boolean;
  readonly hasTime: boolean;
  readonly zone?: string;
}

const clock = String.raw`\d{1,2}(?::[0-5]\d(?::[0-5]\d(?:[.,]\d+)?)?|h(?:[0-5]\d)?)(?: ?(?:[ap]\.?m\.?|uhr))?`;
const timeForm = new RegExp(
  String.raw`(?:^|[t\s,])\s*(?:(?:at|a|um|alle|kl\.?|в) )?(${clock})(?:\s*(?:-|to|a|bis)\s*${clock})?` +
    String.raw`\s*(z|utc|gmt|ce?s?t|[+-](?:0\d|1[0-4]):?\d\d)?(?![\d:\p{L}])`,
  'gu'
);
/** The clock with a point, which only "am" or "pm" behind it tells from a date: 1.15 - 2.30 pm. */
const pointedTime = /\b(\d{1,2})\.([0-5]\d)(?=(?:\s*-\s*\d{1,2}[.:][0-5]\d)?\s*[ap]\.?m\b)/g;
const tokenForm = /\d+|\p{L}+|\S/gu;

/** A cell's text in the notation in which dates are read. */
export function notationOf(raw: string): Notation {
  const {text: said, hasMark} = withoutMark(fold(raw));
  const text = said.replace(pointedTime, '$1:$2');
  let zone: string | undefined;
  let hasTime = false;
  const day = !/\d[:h]/.test(text)
    ? text
    : text.replace(timeForm, (_all, time: string, found: string | undefined) => {
        zone ??= found;
        hasTime ||= /[1-9]/.test(time);
        return ' ';
      });
  return {text: noted(day), hasMark, hasTime, ...(zone && {zone: zone.toUpperCase()})};
}

/** The tokens of a text in one notation; undefined where one of them has no business in a date. */
function noted(text: string): string | undefined {
  const spaced = text
    .trim()
    .replace(/^\((.*)\)$/, '$1')
    .replace(/\b(?:dall|nell|dell|l|d|jusqu)'\s*/g, '')
    .replace(/\ball'/g, 'al ')
    .replace(/\s*([/.])\s*/g, '$1')
    .replace(/^(\d+) ?- ?(\d+) ?- ?(\d+)$/, '$1-$2-$3')
    .replace(/\s*(?:-\s+|\s-)\s*/g, '~');
  const tokens = spaced.match(tokenForm) ?? [];
  let isOpen = false;
  let end = 0; // Where the token before ended: "1er" is one word, "8 er" two.
  let notation = '';
  for (const [at, token] of tokens.entries()) {
    const from = spaced.indexOf(token, end);
    const isJoined = from === end && at > 0;
    const isApart = !isJoined && at > 0;
    end = from + token.length;
    const next = tokens[at + 1] ?? '';
    if (/^\d/.test(token)) {
      notation += isApart ? ` ${token}` : token;
    } else if (/^\p{L}/u.test(token)) {
      if (isJoined && /\d$/.test(notation) && /^(?:st|nd|rd|th|er|ere|e|eme|o|a|º|ª)$/.test(token)) continue;
      const role = isWeekday(token) && hasOtherMonth(tokens, at) ? 'weekday' : roleOf(token);
      if (role === undefined) return undefined;
      if (role === 'month') notation += ` m${String(monthOf(token)).padStart(2, '0')} `;
      if (role === 'range') notation += '~';
      if (role === 'and') notation += '&';
      if (role === 'beginning') isOpen = true;
      if (role === 'filler' || role === 'weekday') notation += ' ';
    } else if (token === '.') {
      const isInside = /\d$/.test(notation) && /^[\divx]/.test(next);
      notation += isInside || (/m\d\d $/.test(notation) && /^\d{2,4}$/.test(next)) ? '.' : ' ';
    } else if (token === ',') {
      notation += /\d$/.test(notation) && /^\d{1,2}$/.test(next) ? '&' : ' ';
    } else if (/^[-~/&']$/.test(token)) {
      notation += isApart && token === "'" ? " '" : token;
    } else if (token === '+') {
      notation += '&';
    } else if (!/^[°º]$/.test(token)) {
      return undefined;
    }
  }
  const tidy = notation
    .replace(/\s+/g, ' ')
    .replace(/ ?([-~&/.]) ?/g, '$1')
    .replace(/&&|,&/g, '&')
    .trim();
  // "From 8 November" has no end, and is not that day.
  return isOpen && !tidy.includes('~') ? undefined : tidy;
}

/** Whether a date has its month elsewhere: in "mar. 12 mai 2014" the first word is a Tuesday. */
function hasOtherMonth(tokens: readonly string[], at: number): boolean {
  const others = tokens.filter((_token, index) => index !== at);
  return (
    others.some((token) => token !== 'mar' && monthOf(token) !== undefined && token.length > 2) ||
    /^\d+[/.-]\d+[/.-]\d+/.test(others.join(''))
  );
}
