import type {State} from '../records.js';
import {isAbsent} from './absent.js';
import type {Remark, Told} from './evidence.js';
import {fold} from './fold.js';
import {withoutMark} from './footnote-mark.js';
import {formerStates, organisations} from './former-states.js';
import {nearestIn} from './nearest.js';
import type {KnownState} from './reference.js';
import {remembering} from './remember.js';

/** Finds states by what people call them. */
export interface StateIndex {
  /** The id of the state that a text names, none for "n/a", or why it cannot be said. Never the nearest: that is only offered. */
  readonly find: (text: string) => Told<string>;
  /** The id of the one state that has a name; no codes, no misspellings. */
  readonly named: (name: string) => string | undefined;
}

const codeForm = /^([A-Z]{2,3}|\d{3})$/;
const otherCodes: Readonly<Record<string, string>> = {UK: 'GB', EL: 'GR'};
/** Names whose asterisk is their own and no footnote of the file. */
const starred = new Set(['XK', 'PS']);
/** "Republic of China" and "Republic of Viet Nam" are not what their last word says. */
const unlike = new Set(['china', 'chine', 'vietnam', 'viet nam']);
const styles = [
  'republic of',
  'federal republic of',
  'islamic republic of',
  'kingdom of',
  'principality of',
  'grand duchy of',
  'commonwealth of',
  'republique de',
  'republique d',
  'republique du',
  'republique des',
  'republique federale de',
  'republique federale d',
  'republique islamique d',
  'republique islamique de',
  'royaume de',
  'royaume du',
  'royaume d',
  'royaume des',
  'principaute de',
  'principaute d',
  'grand duche de',
  'republik',
  'bundesrepublik',
  'konigreich',
  'furstentum'
];
const styleFirst = new RegExp(`^(?:${styles.join('|')}) (.+)$`);
const styleLast = new RegExp(`^(.+) (${styles.join('|')})$`);

const initials = /^(?:\p{L}\. ?)+$/u;

/** A name as it is compared: without case, accents, punctuation and articles. */
function keyOf(name: string): string {
  const folded = fold(name);
  if (initials.test(folded)) return folded.replace(/[. ]/g, '');
  return folded
    .replace(/[&+]/g, ' and ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/\bst\b/g, 'saint')
    .replace(/\b(?:the|le|la|les|l|die|der|den|das)\b/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

const republics = /\b(?:rep|r(?= of\b))\b/;

/** The forms of a name, and those with "Rep. of" and "Rép." written out. */
function formsOf(text: string): readonly string[] {
  const forms = plainForms(text);
  if (!forms.some((form) => republics.test(form))) return forms;
  const writtenOut = (form: string) => ['republic', 'republique'].map((word) => form.replace(republics, word));
  return [...forms, ...forms.flatMap(writtenOut).flatMap(plainForms)];
}

/** Every form under which a name may be known: as it is, "Korea, Republic of" turned round, and without "Republic of". */
function plainForms(text: string): readonly string[] {
  const key = keyOf(text);
  const [, first, last] = /^(.+?)\s*[,(]\s*(.+?)\s*\)?$/.exec(text) ?? [];
  const [, name, style] = styleLast.exec(key) ?? [];
  const whole = [key, ...(first && last ? [keyOf(`${last} ${first}`)] : []), ...(name ? [`${style} ${name}`] : [])];
  const short = whole.flatMap((form) => styleFirst.exec(form)?.[1] ?? []).filter((form) => !unlike.has(form));
  return [...whole, ...short];
}

const formerByKey = new Map(formerStates.flatMap(([names, now]) => names.split('|').map((name) => [keyOf(name), now])));
const organisationKeys = new Set(organisations.map(keyOf));

/** A dataset's own states as the index takes them. A name of a state that is no more counts only where it is the main one. */
export function statesOf(records: readonly State[]): readonly KnownState[] {
  return records.map((state) => {
    const {id, iso3 = '', numeric = '', name, name_fr = '', aliases = []} = state;
    const main = [
      name,
      name_fr,
      state.short_name,
      state.short_name_fr,
      state.name_de,
      state.name_it,
      state.name_es,
      state.name_ru,
      state.name_ar
    ];
    const others = aliases.filter((alias) => !formerByKey.has(keyOf(alias)));
    return {id, iso3, numeric, names: [...main.filter((text) => text !== undefined), ...others]};
  });
}

/** The states that can be found; where a dataset's own states and the others share a name, it is that of its own. */
export function stateIndex(states: readonly KnownState[], own: readonly KnownState[] = []): StateIndex {
  const ownIds = new Set(own.map(({id}) => id));
  const ownNames = namesIn(own);
  const names = namesIn([...own, ...states]);
  const labels = new Map([...states, ...own].map(({id, names: [label = id]}) => [id, label]));
  const codes = new Map<string, string>(Object.entries(otherCodes));
  for (const {id, iso3, numeric} of [...states, ...own])
    for (const code of [id, iso3, numeric]) if (code) codes.set(code, id);
  const nearest = nearestIn(
    new Map([...names].flatMap(([key, ids]) => (ids.length === 1 ? [[key, ids[0]!] as const] : [])))
  );

  const lookUp = (form: string): readonly string[] | undefined => {
    const ids = ownNames.get(form) ?? names.get(form);
    const preferred = ids?.filter((id) => ownIds.has(id)) ?? [];
    return preferred.length > 0 ? preferred : ids;
  };

  const find = (raw: string): Told<string> => {
    const {text, hasMark} = withoutMark(raw.trim());
    const code = codeForm.test(text) || ownIds.has(text) ? codes.get(text) : undefined;
    if (code === undefined && isAbsent(text)) return {remarks: []};
    const forms = formsOf(text);
    const named = forms.map(lookUp).find((ids) => ids !== undefined) ?? [];
    const ids = [...new Set(code === undefined ? named : [code, ...named])];
    const form = forms.find((one) => formerByKey.has(one));
    const isFormer = form !== undefined && code === undefined && !ownNames.has(form);
    if (isFormer)
      return held('dissolved-state', 'question', text, {
        states: formerByKey.get(form)!,
        answers: (formerByKey.get(form) ?? '').replaceAll(', ', ';')
      });
    if (ids.length > 1)
      return held('ambiguous-state', 'question', text, {states: ids.join(', '), answers: ids.join(';')});
    const [id = sameTwice(text)] = ids;
    if (id === undefined)
      return forms.some((one) => organisationKeys.has(one))
        ? held('organisation-as-state', 'error', text)
        : unknown(text, forms[0]!);
    const isStray = hasMark && !starred.has(id);
    return {
      value: id,
      remarks: isStray ? [{code: 'footnote-mark', severity: 'warning', repair: {value: id, applied: true}}] : []
    };
  };

  /** The state that is named twice: "Türkiye (Turkey)", "Suisse/Switzerland". */
  function sameTwice(text: string): string | undefined {
    const [, one = '', other = ''] = /^([^()/]+?)\s*[(/]\s*([^()/]+?)\s*\)?$/.exec(text) ?? [];
    const id = named(one);
    return id === named(other) ? id : undefined;
  }

  function unknown(text: string, key: string): Told<string> {
    const upper = codes.get(/^\d{1,2}$/.test(text) ? text.padStart(3, '0') : text.toUpperCase());
    const values = upper === undefined ? (nearest(key)?.values ?? []) : [upper];
    const near = values.map((id) => labels.get(id) ?? id).join(', ');
    const repair = values.length === 1 && {value: values[0]!, applied: false};
    return held('unknown-state', 'error', text, near ? {nearest: near} : {}, repair || undefined);
  }

  const named = (name: string): string | undefined => {
    const key = keyOf(name);
    const ids = key.length > 3 && !formerByKey.has(key) ? lookUp(key) : undefined;
    return ids?.length === 1 ? ids[0] : undefined;
  };

  return {find: remembering(find), named};
}

function held(
  code: Remark['code'],
  severity: Remark['severity'],
  name: string,
  params: Remark['params'] = {},
  repair?: Remark['repair']
): Told<string> {
  return {remarks: [{code, severity, params: {name, ...params}, ...(repair && {repair})}]};
}

function namesIn(states: readonly KnownState[]): ReadonlyMap<string, readonly string[]> {
  const ids = new Map<string, string[]>();
  for (const {id, names} of states) {
    for (const name of names) {
      const key = keyOf(name);
      const known = ids.get(key);
      if (!known) ids.set(key, [id]);
      else if (!known.includes(id)) known.push(id);
    }
  }
  return ids;
}
