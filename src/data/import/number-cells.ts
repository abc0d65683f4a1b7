import type {Steps} from '../in-slices.js';
import {atOnce} from '../in-slices.js';
import {isAbsent} from './absent.js';
import {withoutMark} from './footnote-mark.js';
import type {CellAt} from './date-order.js';
import type {Evidence, Remark, Told} from './evidence.js';

/** How a column writes one thousand two hundred and thirty-four and a half; spaces and apostrophes stand for thousands in both. */
export type NumberStyle = '1,234.5' | '1.234,5';

/** How the numbers of a column are written, as far as its own cells prove it. */
export interface NumberStyleFound {
  readonly style?: NumberStyle;
  readonly evidence: readonly Evidence[];
  /** Some of its cells may be several numbers, and nothing in the column decides between them: one question. */
  readonly isUndecidable: boolean;
  readonly answers: readonly NumberStyle[];
}

/** What the numbers of a column may be: a latitude of 48.857 is no 48857, and 1.200 persons are no 1.2. */
export interface NumberRange {
  readonly min?: number;
  readonly max?: number;
  readonly isWhole?: boolean;
}

const slice = 1000;
const styles: readonly NumberStyle[] = ['1,234.5', '1.234,5'];
const tokens = /[-−]?\d+(?:[.,' ]\d+)*/g;
const forms: Readonly<Record<NumberStyle, RegExp>> = {
  '1,234.5': /^(-?)(\d*|\d{1,3}(?:([,' ])\d{3})(?:\3\d{3})*)(?:\.(\d+))?$/,
  '1.234,5': /^(-?)(\d*|\d{1,3}(?:([.' ])\d{3})(?:\3\d{3})*)(?:,(\d+))?$/
};

const tidy = (text: string): string => text.replace(/[’ʼ]/g, "'").replace(/[−–]/g, '-').replace(/\s/g, ' ').trim();

/** What digits mean in a style: text as `Number` reads it; undefined where they are not written in that style. */
function numberIn(text: string, style: NumberStyle): string | undefined {
  const match = forms[style].exec(text);
  const [, sign = '', whole = '', , decimals] = match ?? [];
  if (!match || (whole === '' && decimals === undefined)) return undefined;
  // Nobody writes 0,123 for one hundred and twenty-three.
  if (/^0[., ']/.test(whole)) return undefined;
  const digits = whole.replace(/\D/g, '') || '0';
  return sign + digits + (decimals === undefined ? '' : `.${decimals}`);
}

/** What digits mean in the style of their column; every number they may be, where the column has none. */
export function numbersOf(text: string, style?: NumberStyle): readonly string[] {
  const own = style && numberIn(text, style);
  if (own !== undefined) return [own];
  // A number that is in another style than its column, and in no other way a number, is still that number.
  const all = styles.map((one) => numberIn(text, one)).filter((number) => number !== undefined);
  return [...new Set(all)];
}

/** The style of a column's numbers, decided by those that can be written in one style only: 12,5 and 1.234.567. */
export const numberStyle = (cells: Iterable<CellAt>, range?: NumberRange): NumberStyleFound =>
  atOnce(numberStyleSteps(cells, range));

/** The same in steps. */
export function* numberStyleSteps(
  cells: Iterable<CellAt>,
  {min = -Infinity, max = Infinity, isWhole = false}: NumberRange = {}
): Steps<NumberStyleFound> {
  const evidence: Evidence[] = [];
  let isUnclear = false;
  let looked = 0;
  for (const {line, text} of cells) {
    looked += 1;
    if (looked % slice === 0) yield;
    if (!/[.,]/.test(text)) continue;
    for (const [token] of tidy(text).matchAll(tokens)) {
      const inRange = styles.filter((style) => {
        const number = numberIn(token, style);
        return number !== undefined && Number(number) >= min && Number(number) <= max;
      });
      const isPlain = inRange.length === 2 && numberIn(token, styles[0]!) === numberIn(token, styles[1]!);
      isUnclear ||= inRange.length === 2 && !isPlain;
      const fitting = isWhole ? inRange.filter((style) => Number.isInteger(Number(numberIn(token, style)))) : inRange;
      const decision = `numbers ${fitting[0]}`;
      if (fitting.length !== 1 || evidence.some((before) => before.decision === decision)) continue;
      evidence.push({decision, line, raw: text});
    }
  }
  const style = evidence.length === 1 ? styles.find((one) => evidence[0]!.decision.endsWith(one)) : undefined;
  return {
    ...(style && {style}),
    evidence,
    isUndecidable: isUnclear && style === undefined,
    answers: style ? [style] : styles
  };
}

/** The question that a number in an undecided column is. */
export const ambiguousNumber: Remark = {
  code: 'ambiguous-number',
  severity: 'question',
  params: {answers: styles.join(';')}
};

/** A number as our files have it: "1200", "48.85"; none for an empty cell, or where a remark says what is wrong. */
export function readNumberCell(raw: string, style?: NumberStyle): Told<string> {
  if (isAbsent(raw)) return {remarks: []};
  const {text, hasMark} = withoutMark(tidy(raw), false);
  const [value, other] = numbersOf(text, style);
  if (value === undefined) return {remarks: [{code: 'bad-number', severity: 'error', params: {type: 'number'}}]};
  if (other !== undefined) return {remarks: [ambiguousNumber]};
  return {
    value,
    remarks: hasMark ? [{code: 'footnote-mark', severity: 'warning', repair: {value, applied: true}}] : []
  };
}
