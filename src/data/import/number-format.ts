/** How a cell shows its number: as a day, a month, a year, a time, with leading zeros, or as it is. */
export type NumberShape = 'day' | 'month' | 'year' | 'day-time' | 'time' | 'plain' | {readonly digits: number};

// The formats that have a number instead of a code, in the offices of Europe and of East Asia.
const days = [14, 15, 16, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58];
const builtIn: Readonly<Record<number, NumberShape>> = {
  ...Object.fromEntries(days.map((id) => [id, 'day'])),
  ...Object.fromEntries([18, 19, 20, 21, 45, 46, 47].map((id) => [id, 'time'])),
  17: 'month',
  22: 'day-time'
};

/** What a number format shows, by its code where it has one, else by its number. */
export function shapeOf(id: number, code?: string): NumberShape {
  if (code === undefined) return builtIn[id] ?? 'plain';
  // Texts in the format, escaped characters, colours and languages show nothing of the number; elapsed hours do.
  const [first = ''] = code
    .replace(/\\.|"[^"]*"|_.|\*./g, ' ')
    .replace(/\[(h+|m+|s+)\]/gi, '$1')
    .replace(/\[[^\]]*\]/g, '')
    .split(';');
  if (/^0{2,}$/.test(first.trim())) return {digits: first.trim().length};
  if (/[#?%]|\b0|general|standard/i.test(first)) return 'plain';
  const hasTime = /[hs]/i.test(first.replace(/am\/pm|a\/p/i, ''));
  const hasDay = /d/i.test(first);
  const hasYear = /[ye]/i.test(first);
  if (hasDay) return hasTime ? 'day-time' : 'day';
  if (hasYear) return /m/i.test(first) ? 'month' : 'year';
  return hasTime ? 'time' : 'plain';
}

const dayLength = 86_400_000;
const last = 2_958_466; // The day after 31 December 9999.
const from1904 = 1462;

/** The number of a cell as the text it stands for: dates as ISO, no more exact than they are shown. */
export function numberText(raw: string, shape: NumberShape, is1904: boolean): string {
  if (shape === 'plain') return plainNumber(raw);
  if (typeof shape === 'object') return /^\d+$/.test(raw) ? raw.padStart(shape.digits, '0') : plainNumber(raw);
  const serial = Number(raw) + (is1904 ? from1904 : 0);
  if (!(serial >= 0 && serial < last)) return plainNumber(raw);
  // The 1900 calendar has a 29 February too many, so that before it a day is called by its predecessor's number.
  const days = serial < 60 ? serial + 1 : serial;
  const iso = new Date(Math.round((days - 25_569) * dayLength)).toISOString();
  const clock = iso.slice(11, 16);
  if (shape === 'time') return clock;
  if (shape === 'month') return iso.slice(0, 7);
  if (shape === 'year') return iso.slice(0, 4);
  return shape === 'day-time' && clock !== '00:00' ? `${iso.slice(0, 10)}T${clock}` : iso.slice(0, 10);
}

/** A number as a person would write it: 15 digits, as spreadsheets show, and no exponent; whole numbers keep all digits. */
function plainNumber(raw: string): string {
  if (/^-?\d*$/.test(raw)) return raw;
  const text = String(Number(Number(raw).toPrecision(15)));
  return /^-?[\d.]+$/.test(text) ? text : raw;
}
