import {isAbsent} from './absent.js';
import type {Token} from './count-tokens.js';
import {isInBrackets, placeOf, qualifierAtEnd, tokensOf} from './count-tokens.js';
import type {CountQualifier, CountUnit} from './count-words.js';
import {
  countUnits,
  forecasts,
  laterQualifiers,
  links,
  neutral,
  others,
  partners,
  parts,
  rollForm,
  spoilers,
  stops,
  unitOf,
  withheld
} from './count-words.js';
import type {Remark, Told} from './evidence.js';
import {fold} from './fold.js';
import {withoutMark} from './footnote-mark.js';
import type {NumberStyle} from './number-cells.js';
import {ambiguousNumber, numbersOf} from './number-cells.js';

/** One of the counts that a cell holds: "37 participants from 21 States Parties" are two. */
export interface CountRead {
  readonly count?: number;
  readonly qualifier: CountQualifier | 'withheld';
  /** Absent where the cell has no word for what it counts. */
  readonly unit?: CountUnit;
  /** The source's word: experts, delegates. */
  readonly who?: string;
  readonly basis?: 'announced-before' | 'membership';
}

type CountsTold = Told<readonly CountRead[]>;

/** What the recipe answers to a question about a noun that is counted, or about a cell. */
type AnswerOf = (code: Remark['code'], about: string) => string | undefined;

const most = 1_000_000;
const laterStarts = new Set([...laterQualifiers.keys()].map((phrase) => phrase.split(' ')[0]));
const plainForm = /^\d{1,6}$/;

/** A number among the tokens: where it stands, the upper end of its range, and what has been found out of it. */
interface Found {
  readonly at: number;
  readonly end: number;
  readonly digits: readonly string[];
  readonly isRough: boolean;
}

const refused = (code: Remark['code'], rest: Partial<Remark> = {}): CountsTold => ({
  remarks: [{code, severity: 'error', ...rest}]
});
const badNumber = refused('bad-number', {params: {type: 'integer'}});
const outOfRange = refused('out-of-range', {params: {min: 0, max: most}});
const asked = (code: Remark['code'], rest: Partial<Remark> = {}): CountsTold => ({
  remarks: [{code, severity: 'question', ...rest}]
});

/**
 * The counts in a cell, each with its qualifier and unit. What stands before a number must be a word that we know, or
 * the cell is not read: "half of 50" is not 50. A range is read as at least its lower number. Nothing is ever added up.
 */
export function readCountCell(raw: string, style?: NumberStyle, answerOf: AnswerOf = () => undefined): CountsTold {
  if (plainForm.test(raw)) return {value: [{count: Number(raw), qualifier: 'exact'}], remarks: []};
  if (isAbsent(raw)) return {remarks: []};
  if (withheld.has(fold(raw))) return {value: [{qualifier: 'withheld'}], remarks: []};
  const {text, hasMark} = withoutMark(raw.trim(), false);
  const tokens = tokensOf(text);
  if (!tokens) return badNumber;
  if (/^[-−]\s?\d/.test(text)) return outOfRange;
  const found = numbersIn(tokens);
  if (!found || found.length === 0) return badNumber;
  const isRoll = rollForm.test(fold(text));
  const remarks: Remark[] = [];
  const counts: (CountRead & {readonly isPart: boolean})[] = [];
  let from = 0;
  let isPart = false;
  for (const [index, number] of found.entries()) {
    const read = numberOf(number, style);
    if ('remarks' in read) return read;
    const lead = leadOf(tokens.slice(from, number.at), index === 0);
    if (!lead) return badNumber;
    const next = found[index + 1];
    const after = tokens.slice(number.end + 1, next?.at ?? tokens.length);
    const tail = next ? after.slice(0, after.length - (leadOf(after, false)?.length ?? 0)) : after;
    const counted = countOf(read.count, number, lead, tail, isRoll, (name) =>
      unitOf(fold(answerOf('unknown-unit', name) ?? ''))
    );
    if (!counted) return badNumber;
    if ('asked' in counted)
      return asked('unknown-unit', {params: {name: counted.asked, answers: countUnits.join(';')}});
    if (lead.isFrom && counted.unit !== 'states' && counted.unit !== 'countries') return badNumber;
    const {answer, ...count} = counted;
    if (answer) remarks.push(answeredBy(answer));
    if (number.digits.length > 1)
      remarks.push({code: 'count-range', severity: 'warning', repair: {value: `≥ ${read.count}`, applied: true}});
    counts.push({...count, isPart: isPart || isInBrackets(tokens, number.at)});
    isPart ||= tail.some(({word}) => parts.has(word));
    from = number.end + 1 + tail.length;
  }
  if (hasMark) remarks.push({code: 'footnote-mark', severity: 'warning', repair: {value: text, applied: true}});
  const isForecast = tokens.some(({word}) => forecasts.has(word));
  return gathered(
    counts.map((count) => (isForecast ? {...count, basis: 'announced-before' as const} : count)),
    remarks,
    answerOf('several-counts', raw)
  );
}

/** The counts of a cell that stand beside each other; the parts of one are left out, and two of a kind are a question. */
function gathered(
  all: readonly (CountRead & {readonly isPart: boolean})[],
  remarks: Remark[],
  answer: string | undefined
): CountsTold {
  const whole = all.filter(({isPart}) => !isPart);
  const others = all.filter(
    ({isPart, unit}) => isPart && unit !== undefined && !whole.some((count) => (count.unit ?? 'persons') === unit)
  );
  const counts = [...whole, ...others].map(({isPart: _isPart, ...count}) => count);
  const units = counts.filter(isOfComers).map(kindOf);
  if (new Set(units).size < units.length) return oneOfEach(counts, remarks, answer);
  if (counts.length < all.length) {
    const value = String(counts[0]?.count ?? '');
    remarks.push({code: 'several-counts', severity: 'warning', repair: {value, applied: true}});
  }
  return {value: counts, remarks};
}

const kindOf = ({unit = 'persons'}: CountRead): CountUnit => unit;

/** Members are listed and not counted: they stand in nobody's way. */
const isOfComers = ({basis}: CountRead): boolean => basis !== 'membership';

const answeredBy = (value: string): Remark => ({
  code: 'recipe-repair',
  severity: 'warning',
  repair: {value, applied: true}
});

/** Counts of which two are of one kind: the one that is answered counts, be it one of them or what a person makes of them. */
function oneOfEach(counts: readonly CountRead[], remarks: readonly Remark[], answer: string | undefined): CountsTold {
  const rivals = counts.filter(
    (one, _, all) =>
      isOfComers(one) && all.some((other) => other !== one && isOfComers(other) && kindOf(other) === kindOf(one))
  );
  if (answer === undefined || !plainForm.test(answer) || new Set(rivals.map(kindOf)).size > 1) {
    const answers = [...new Set(rivals.map(({count}) => count))].join(';');
    return asked('several-counts', {params: {answers}});
  }
  const {unit} = rivals[0]!;
  const count = Number(answer);
  const chosen = rivals.find((one) => one.count === count) ?? {count, qualifier: 'exact', ...(unit && {unit})};
  const value = [chosen, ...counts.filter((one) => !rivals.includes(one))];
  return {value, remarks: [...remarks, answeredBy(answer)]};
}

/** The numbers among tokens, a range being one; undefined where two stand side by side. */
function numbersIn(tokens: readonly Token[]): readonly Found[] | undefined {
  const found: Found[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const {digits, isRough = false} = tokens[at]!;
    if (digits === undefined) continue;
    const before = found.at(-1);
    if (before && at - before.end <= 2) {
      const between = tokens[at - 1]!.word;
      const isBetween = tokens.slice(0, before.at).some(({word}) => /^(between|entre|zwischen)$/.test(word));
      const isRange =
        at - before.end === 2 &&
        (/^([-–to]|to|a|bis|or|ou|oder)$/.test(between) || (isBetween && /^(and|et|und)$/.test(between)));
      if (isRange && before.digits.length === 1 && !isRough && !before.isRough) {
        found[found.length - 1] = {...before, end: at, digits: [...before.digits, digits]};
        continue;
      }
      if (!/^[,;(]$/.test(between) && between !== 'from' && between !== 'aus' && between !== 'de') return undefined;
    }
    found.push({at, end: at, digits: [digits], isRough});
  }
  return found;
}

function numberOf({digits}: Found, style: NumberStyle | undefined): {readonly count: number} | CountsTold {
  const read = digits.map((text) => numbersOf(text, style));
  if (read.some((numbers) => numbers.length > 1)) return asked('ambiguous-number', ambiguousNumber);
  const [count = Number.NaN, upper = Infinity] = read.map(([number]) => Number(number));
  if (!Number.isInteger(count) || upper <= count) return badNumber;
  return count > most ? outOfRange : {count};
}

/** What stands right before a number. */
interface Lead {
  readonly qualifier?: CountQualifier;
  /** How many words. */
  readonly length: number;
  readonly isAll: boolean;
  /** Words that we do not know say who came from so many states: "co-ordinators from 60 countries". */
  readonly isFrom: boolean;
}

/** What stands right before a number: its qualifier, and how many words that is; undefined for unknown words before the first. */
function leadOf(before: readonly Token[], isFirst: boolean): Lead | undefined {
  const words = before.map(({word}) => word);
  let qualifier: CountQualifier | undefined;
  let left = words.length;
  while (left > 0) {
    const found = qualifierAtEnd(words.slice(0, left));
    const word = words[left - 1]!;
    const isKnown =
      neutral.has(word) ||
      forecasts.has(word) ||
      /^(between|entre|zwischen)$/.test(word) ||
      (isFirst && unitOf(word) !== undefined);
    if (!found && !isKnown) break;
    // "At least some 50" is at least 50.
    if (found && qualifier !== 'at-least' && qualifier !== 'at-most') qualifier = found.qualifier;
    else if (found && found.qualifier !== 'approximate' && found.qualifier !== qualifier) return undefined;
    left -= found?.length ?? 1;
  }
  const isFrom = isFirst && left > 0;
  if (isFrom && !words.slice(left).some((word) => /^(?:from|aus|representing)$/.test(word))) return undefined;
  const isAll = words.some((word) => word === 'the' || word === 'les' || word === 'all');
  return {...(qualifier && {qualifier}), length: words.length - left, isAll, isFrom};
}

function countOf(
  count: number,
  {digits, isRough}: Found,
  lead: Lead,
  tail: readonly Token[],
  isRoll: boolean,
  answerTo: (noun: string) => CountUnit | undefined
): (CountRead & {readonly answer?: string}) | {readonly asked: string} | undefined {
  let rest = tail;
  let qualifier = digits.length > 1 ? 'at-least' : lead.qualifier;
  if (isRough) qualifier ??= 'approximate';
  if (rest[0]?.word === '+') {
    qualifier = 'at-least';
    rest = rest.slice(1);
  }
  const isQualified = rest.some(({word}) => laterStarts.has(word));
  for (const [phrase, later] of isQualified ? laterQualifiers : []) {
    const at = placeOf(
      phrase,
      rest.map(({word}) => word)
    );
    if (at < 0) continue;
    qualifier ??= later;
    rest = [...rest.slice(0, at), ...rest.slice(at + phrase.split(' ').length)];
  }
  if (rest.some(({word}) => spoilers.has(word) || /^[+×*/=%]$/.test(word))) return undefined;
  const words = rest.map(({word}) => word);
  if (others.some((phrase) => placeOf(phrase, words) >= 0)) qualifier ??= 'at-least';
  const start = rest.findIndex(({word}) => !links.has(word));
  const own = start < 0 ? [] : rest.slice(start);
  const stop = own.findIndex(({word}) => stops.has(word) || parts.has(word));
  const phrase = stop < 0 ? own : own.slice(0, stop);
  const nouns = phrase.map(({word}) => word);
  const known = unitIn(nouns) ?? (isRoll && nouns.some((word) => partners.has(word)) ? 'states' : undefined);
  const isStrange = known === undefined && phrase.some(({word}) => !neutral.has(word) && !forecasts.has(word));
  const noun = nouns.join(' ');
  const unit = isStrange ? answerTo(noun) : known;
  if (isStrange && !unit) return {asked: noun};
  const who =
    phrase.length > 0 && unit
      ? phrase
          .map(({raw}) => (raw.endsWith("'") ? raw : `${raw} `))
          .join('')
          .trim()
      : undefined;
  const isOfMembers = /participating|member|participants|membres|teilnehmer|mitglied/.test(fold(who ?? ''));
  const isMembership = unit === 'states' && (isRoll || (lead.isAll && isOfMembers));
  return {
    count,
    qualifier: qualifier ?? 'exact',
    ...(unit && {unit}),
    ...(who && {who}),
    ...(isMembership && {basis: 'membership' as const}),
    ...(isStrange && unit && {answer: unit})
  };
}

/** What a noun with its adjectives counts: the last word that we know before "of" or "and". */
function unitIn(words: readonly string[]): CountUnit | undefined {
  let unit: CountUnit | undefined;
  for (const word of words) {
    if (links.has(word) && unit) return unit;
    // "États participants" are States.
    const isAdjective = unit === 'states' && /^(participants|membres|parties)$/.test(word);
    if (!isAdjective) unit = unitOf(word) ?? unit;
  }
  return unit;
}
