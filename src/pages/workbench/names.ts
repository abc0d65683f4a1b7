import type {Dataset} from '../../data/dataset.js';
import type {Problem} from '../../data/problems.js';
import type {TableName} from '../../data/records.js';
import {columnsOf, tableNames} from '../../data/schema.js';
import {capital, named} from '../../words/named.js';
import type {Desk, DeskWords} from './desk.js';

/** A column without the table that it stands beside: `participants.count` is `count`. */
export const partOf = (field: string): string => field.split('.').at(-1) ?? field;

/** A column by its name in the page's language; a heading that is none of ours as it stands. */
export const columnName = (field: string, {column}: DeskWords): string => column(partOf(field).replace(/@.*$/, ''));

/** A word of a closed vocabulary in the page's language, where it has a name there. */
export function wordFor(value: string, {events, table}: DeskWords): string {
  const type = events.type(value);
  return type === capital(named({}, value)) ? table.value(value) : type;
}

/** A value as the page says it: a State and a word of a closed list by their names. */
export function valueName({table, field}: Problem, value: string, words: DeskWords, states?: Dataset): string {
  const [, column] =
    columnsOf(/^participants\./.test(field) ? 'participants' : table).find(([name]) => name === partOf(field)) ?? [];
  if (column?.values) return wordFor(value, words);
  const state = column?.refs?.includes('states') ? states?.get('states', value) : undefined;
  return state ? (words.lang === 'fr' && state.name_fr) || state.name : value;
}

const isTable = (name: string): name is TableName => tableNames.includes(name as TableName);

/** A problem with its table, its column and the words of closed lists as the page says them, to be put into a sentence. */
export function inWords(problem: Problem, words: DeskWords): Problem {
  const {params, repair, table} = problem;
  const titled = (name: string): TableName => (isTable(name) ? words.table.title(name) : name) as TableName;
  const each = (list: string | number, mark: string): string =>
    String(list)
      .split(mark)
      .map((value) => valueName(problem, value, words))
      .join(mark);
  return {
    ...problem,
    table: titled(table),
    field: columnName(problem.field, words),
    params: {
      ...params,
      ...(params.tables !== undefined && {tables: String(params.tables).split(', ').map(titled).join(', ')}),
      ...(params.allowed !== undefined && {allowed: each(params.allowed, ', ')}),
      ...(params.answers !== undefined && {answers: each(params.answers, ';')}),
      ...(params.value !== undefined && {value: each(params.value, ';')})
    },
    ...(repair && {repair: {...repair, value: valueName(problem, repair.value, words)}})
  };
}

/** An answer to a question, as it is offered. */
export function answerName({code, params}: Problem, value: string, {words, session}: Desk): string {
  const {questions} = words.workbench;
  const state = session.present?.get('states', value);
  if (/state$/.test(code) && state) return (words.lang === 'fr' && state.name_fr) || state.name;
  if (code === 'which-table') return words.table.title(value as TableName);
  if (code === 'which-column') return params.headers ? value : columnName(value, words);
  if (code === 'unstated-value') return session.present?.get('instruments', value)?.title ?? wordFor(value, words);
  return questions.answers(value);
}
