import {isAbsent} from './absent.js';
import type {Remark, Told} from './evidence.js';
import type {StateIndex} from './state-names.js';

const strongMarks = /[;|\n\r\t•·]+/;
/** What may stand between two names, and may stand inside one: "Bosnia and Herzegovina", "Korea, Republic of". */
const weakMarks = /(\s*[,/]\s*|\s+(?:and|et|und|y|e|и|&|-|–|—)\s+)/iu;
const andForm = /^\s+(?:and|et|und|y|e|и|&)\s+$/i;
const longestName = 5;
const codesForm = /^[A-Z]{2}(?:[ ,]+[A-Z]{2})+$/;
const connectors = /^(?:(?:and|et|und)\s|[&,/\s])+|(?:\s(?:and|et|und)|[&,/\s])+$/giu;
const mostCut = 400;
const mostWords = 12; // Of a name.
const longestCapital = 60; // Letters of a name.

/**
 * What one member of a list is read as; `knows` where it gives a value for words that it does not know, too, and `named`
 * where names may stand without anything between them.
 */
type ReadMember = ((text: string) => Told<string>) & {
  readonly knows?: (text: string) => boolean;
  readonly named?: (name: string) => string | undefined;
};

/**
 * The states that a cell lists, each once, in order. Semicolons and lines always separate; commas, slashes and "and" do
 * unless a name has them. Names that stand without anything between them are cut where known names meet.
 */
export function readStates(raw: string, index: StateIndex): Told<readonly string[]> {
  const text = raw.trim();
  if (isAbsent(text) && index.find(text).value === undefined) return {remarks: []};
  return readAll(
    text,
    Object.assign((name: string) => index.find(name), {named: index.named})
  );
}

/** The words of a list, each read by itself; commas separate, and so does "and" between two words that are known. */
export function readList(raw: string, read: ReadMember): Told<readonly string[]> {
  return isAbsent(raw) ? {remarks: []} : readAll(raw.trim(), read);
}

const readAll = (text: string, read: ReadMember): Told<readonly string[]> =>
  combined(
    text.split(strongMarks).flatMap((piece) => readPiece(piece.trim(), read)),
    text
  );

/** The texts of a list that has no closed words: only semicolons, bars and lines separate, for names have commas. */
export const splitTexts = (raw: string): readonly string[] =>
  raw
    .split(/[;|\n\r\t•]+/)
    .map((member) => member.trim())
    .filter((member) => member !== '');

/** The members of a piece: from the left, the longest run of its parts that is known; else one part. */
function membersOf(piece: string, read: ReadMember): readonly string[] {
  if (piece === '') return [];
  if (codesForm.test(piece)) return piece.split(/[ ,]+/);
  const knows = read.knows ?? ((text: string) => isKnown(read(text)));
  const parts = piece.split(weakMarks); // Names and what stands between them, in turn.
  const run = (from: number, end: number) => parts.slice(from, end).join('');
  const members: string[] = [];
  for (let from = 0; from < parts.length; ) {
    let end = Math.min(parts.length, from + 2 * longestName - 1);
    while (end > from + 1 && !knows(run(from, end))) end -= 2;
    // A theme that nobody knows may be "co-operation and development".
    if (read.knows && !knows(run(from, end)))
      while (andForm.test(parts[end] ?? '') && !knows(parts[end + 1] ?? '')) end += 2;
    const member = run(from, end).trim();
    if (member !== '') members.push(member);
    from = end + 1;
  }
  return members;
}

/** Whether a text is a name: of one thing, of something that is no more, or of several. */
const isKnown = ({value, remarks}: Told<string>): boolean =>
  value !== undefined || remarks.some(({severity}) => severity === 'question');

interface Member {
  readonly told: Told<string>;
  /** The ids of names that stood without separators. */
  readonly glued?: readonly string[];
}

/** What a piece without semicolons lists: its members where all are known; else what it is when names are cut apart. */
function readPiece(piece: string, read: ReadMember): readonly Member[] {
  const members = membersOf(piece, read).map((text) => ({text, told: read(text)}));
  const {named} = read;
  if (!named || members.every(({told}) => isKnown(told))) return members;
  const whole = cut(piece, named);
  if (whole) return [{told: {remarks: []}, glued: whole}];
  return members.map(({text, told}): Member => {
    const glued = isKnown(told) ? undefined : cut(text, named);
    return glued ? {told: {remarks: []}, glued} : {told};
  });
}

/** The known names that a text is made of, when there is one way to cut it into the fewest. */
function cut(text: string, named: (name: string) => string | undefined): readonly string[] | undefined {
  const isCapital = !/\p{Ll}/u.test(text);
  const starts = text.length > mostCut ? [] : startsIn(text, isCapital);
  if (starts.length < 2) return undefined;
  const reach = isCapital ? longestCapital : mostWords;
  const ends = [...starts.slice(1), text.length];
  const ways: {readonly ids: readonly string[]; readonly count: number}[] = [{ids: [], count: 1}];
  for (const [last, end] of ends.entries()) {
    let best: {ids: readonly string[]; count: number} | undefined;
    for (let first = Math.max(0, last - reach); first <= last; first += 1) {
      const before = ways[first];
      const id = before && named(text.slice(starts[first], end).replace(connectors, ''));
      if (!before || id === undefined) continue;
      const ids = [...before.ids, id];
      if (!best || ids.length < best.ids.length) best = {ids, count: before.count};
      else if (ids.length === best.ids.length) best.count += before.count;
    }
    if (best) ways[last + 1] = best;
  }
  const whole = ways[ends.length];
  return whole?.count === 1 && whole.ids.length > 1 ? whole.ids : undefined;
}

/** Where a name may begin: at each word, and at a capital after a small letter; anywhere among capitals only. */
function startsIn(text: string, isCapital: boolean): readonly number[] {
  const starts: number[] = [];
  let before = ' ';
  for (let at = 0; at < text.length; at += 1) {
    const letter = text[at]!;
    const isStart = /[\s,/&]/.test(before)
      ? /\p{L}/u.test(letter)
      : /\p{Lu}/u.test(letter) && (isCapital || /[\p{Ll})*]/u.test(before));
    if (isStart) starts.push(at);
    before = letter;
  }
  return starts;
}

function combined(members: readonly Member[], text: string): Told<readonly string[]> {
  const all = members.flatMap(({told}) => told.remarks);
  const ids = members.flatMap(
    ({told, glued}) => glued ?? told.value?.split(';') ?? told.remarks.flatMap(({repair}) => repair?.value ?? [])
  );
  const value = [...new Set(ids)];
  const whole = value.join(';');
  const isRead = all.every(({severity}) => severity === 'warning');
  // A repair is one of the whole cell: each member with what is offered for it.
  const isOffered = members.every(
    ({told, glued}) => glued || told.value !== undefined || told.remarks.some(({repair}) => repair)
  );
  const remarks = all.map(
    ({repair, ...remark}): Remark => (repair && isOffered ? {...remark, repair: {...repair, value: whole}} : remark)
  );
  if (!isRead) return {remarks};
  if (members.some(({glued}) => glued))
    remarks.unshift({code: 'glued-list', severity: 'warning', repair: {value: whole, applied: true}});
  return value.length > 0 || text === '' ? {value, remarks} : {remarks};
}
