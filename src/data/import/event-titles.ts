import {overlaps} from '../dates.js';
import {describe} from '../describe.js';
import type {Reading, Row} from '../problems.js';
import {recordsOf} from '../read-package.js';
import type {Finding, Wording} from '../reading.js';
import {allProblems, countRows, finding, rowOf} from '../reading.js';
import type {AnyRecord, TreatyEvent} from '../records.js';
import {readDateCell} from './date-cells.js';
import {foldHeading} from './headings.js';
import {nearestIn} from './nearest.js';
import {answerTo} from './questions.js';
import {remembering} from './remember.js';

/** What a text in place of an event's id means: the events of that title, or the one of which it is a near miss. */
interface Meant {
  readonly ids: readonly string[];
  readonly near?: TreatyEvent;
}

/**
 * Readings in which head counts refer to their events by id, also where the file names these by title: one event of that
 * title is taken and said, of several it is asked which, a near miss is offered. What names no event at all stays.
 */
export async function linkEvents(
  readings: readonly Reading[],
  known: readonly TreatyEvent[],
  words?: Wording
): Promise<readonly Reading[]> {
  if (!readings.some(({table}) => table === 'participants')) return readings;
  const events = [...known, ...(recordsOf(readings, 'events') as unknown as readonly TreatyEvent[])];
  if (events.length === 0) return readings;
  const ids = new Set(events.map(({id}) => id));
  const find = eventFinder(events);
  const findings: Finding[] = [];
  const linked = readings.map((reading) =>
    reading.table === 'participants' ? link(reading, ids, find, findings) : reading
  );
  await describe(findings, words);
  return findings.length > 0 ? linked : readings;
}

function link(reading: Reading, ids: ReadonlySet<string>, find: (text: string) => Meant, findings: Finding[]): Reading {
  const {file, recipe, problems} = reading;
  const taken = new Set(reading.rows.map(({record}) => record?.id));
  const rows = reading.rows.map((row): Row => {
    const raw = row.record?.event;
    if (typeof raw !== 'string' || ids.has(raw)) return row;
    const answer = answerTo(recipe, 'named-by-title', raw) ?? '';
    const {ids: found, near} = ids.has(answer) ? {ids: [answer]} : find(raw);
    const [id, ...others] = found;
    if (id === undefined && !near) return row;
    const sheet = recipe.sheet === undefined ? {} : {sheet: recipe.sheet};
    const place = {...sheet, line: row.line, field: 'event', raw};
    const told = tellOf(id, others, near);
    const problem = finding('participants', file, told.code, {...place, ...told});
    findings.push(problem);
    const isLinked = problem.severity === 'warning' && id !== undefined;
    const record = isLinked ? renamed(row.record!, id, taken) : undefined;
    const made = rowOf(row.line, record, [...row.problems, problem]);
    const also = row.also?.map((one) => ({...one, record: id ? renamed(one.record, id, taken) : one.record}));
    return isLinked && also ? {...made, also} : made;
  });
  const ofRows = new Set(reading.rows.flatMap((row) => row.problems));
  const ofFile = problems.filter((problem) => !ofRows.has(problem));
  return {...reading, rows, problems: allProblems(ofFile, rows), counts: countRows(rows)};
}

type Told = Pick<Finding, 'code'> & Partial<Finding>;

function tellOf(id: string | undefined, others: readonly string[], near: TreatyEvent | undefined): Told {
  if (id !== undefined && others.length === 0)
    return {code: 'named-by-title', severity: 'warning', repair: {field: 'event', value: id, applied: true}};
  if (id !== undefined)
    return {code: 'named-by-title', severity: 'question', params: {answers: [id, ...others].join(';')}};
  const {id: value = '', title = ''} = near ?? {};
  const repair = {field: 'event', value, applied: false};
  return {code: 'dangling-reference', params: {tables: 'events', nearest: title}, repair};
}

/** A count with its event's id, and an id of its own that is made anew where it was made of the title. */
function renamed(record: AnyRecord, event: string, taken: Set<unknown>): AnyRecord {
  const {id, event: before} = record;
  if (typeof id !== 'string' || !id.startsWith(`${before}-`)) return {...record, event};
  const made = event + id.slice(String(before).length);
  let own = made;
  for (let nth = 2; taken.has(own); nth += 1) own = `${made}-${nth}`;
  taken.add(own);
  return {...record, id: own, event};
}

/** Finds the events that a text names by title, with a date behind it or without: "Annual meeting, 8-9 November 2017". */
function eventFinder(events: readonly TreatyEvent[]): (text: string) => Meant {
  const byTitle = new Map<string, TreatyEvent[]>();
  for (const event of events) {
    for (const title of new Set([event.title, event.title_fr ?? ''].map(foldHeading))) {
      const same = byTitle.get(title);
      if (same) same.push(event);
      else if (title) byTitle.set(title, [event]);
    }
  }
  const nearest = nearestIn(
    new Map([...byTitle].flatMap(([title, same]) => (same.length === 1 ? [[title, same[0]!]] : [])))
  );
  return remembering((text): Meant => {
    const dated = datedTitles(text).flatMap(([title, from, until]) =>
      (byTitle.get(foldHeading(title)) ?? []).filter(({start_date: start, end_date: end = start}) =>
        overlaps({from, until}, {from: start, until: end})
      )
    );
    const same = dated.length > 0 ? dated : (byTitle.get(foldHeading(text)) ?? []);
    const near = same.length === 0 ? (nearest(foldHeading(text))?.values ?? []) : [];
    return {ids: [...new Set(same.map(({id}) => id))], ...(near.length === 1 && {near: near[0]!})};
  });
}

/** Every way of reading a text as a title with a date behind it. */
function datedTitles(text: string): readonly (readonly [title: string, from: string, until: string])[] {
  return [...text.matchAll(/\s*[,;:(–—-]\s*/g)].flatMap(({0: mark, index}) => {
    const {value} = readDateCell(text.slice(index + mark.length).replace(/\)\s*$/, ''));
    return value ? [[text.slice(0, index), value.from, value.until ?? value.from] as const] : [];
  });
}
