import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {instrumentName} from '../../charts/instrument.js';
import type {DatasetDiff, TableDiff} from '../../data/diff.js';
import {isSame} from '../../data/diff.js';
import type {Tally} from '../../data/facts.js';
import {figureNames} from '../../data/figures.js';
import type {AnyRecord, TableName} from '../../data/records.js';
import {tableNames} from '../../data/schema.js';
import type {Desk, DeskWords} from './desk.js';

const mostListed = 100;

/** What is counted of one instrument, and is not there at all where the instrument is not. */
const ofInstrument: ReadonlySet<string> = new Set(['parties', 'deposits', 'signatories']);

/** What is different from the dataset that is shown at present: headline figures, rows, cells. */
export function changeList(desk: Desk): TemplateResult | typeof nothing {
  const {snapshot, words} = desk;
  const {diff} = snapshot;
  if (!diff) return nothing;
  const {result} = words.workbench;
  return html`
    <h3>${result.changes}</h3>
    ${
      isSame(diff)
        ? html`<p>${result.same}</p>`
        : html`<div class="pair">${figureTable(diff, desk)}${tableTable(diff, words)}</div>${tableNames.map((table) => rowList(diff.tables[table], table, words))}`
    }
  `;
}

function figureTable({figures, dates, instrument}: DatasetDiff, {words, session, snapshot}: Desk): TemplateResult {
  const {result} = words.workbench;
  const hadIt = session.present?.get('instruments', instrument) !== undefined;
  const about = snapshot.dataset ? instrumentName(snapshot.dataset, instrument, words) : instrument;
  return html`
    <div class="scroll" role="region" tabindex="0" aria-label=${result.figuresOf(about)}><table>
      <caption>${result.figuresOf(about)}</caption>
      <thead><tr><th scope="col">${result.figure}</th><th scope="col" class="number">${result.before(dates.before)}</th><th scope="col" class="number">${result.after(dates.after)}</th></tr></thead>
      <tbody>${[...figureNames, 'hosts' as const].map((name) => {
        const isThere = hadIt || !ofInstrument.has(name);
        const [before, after] = [
          isThere ? figureText(figures.before[name], words) : result.notThere,
          figureText(figures.after[name], words)
        ];
        return html`<tr>
          <th scope="row">${result.figures(name)}</th>
          <td class="number">${before}</td>
          <td class="number">${before === after ? after : html`<strong>${after}</strong> <span class="said">${result.isChanged}</span>`}</td>
        </tr>`;
      })}</tbody>
    </table></div>
  `;
}

/** A figure with what it covers, where it does not cover everything. */
function figureText(tally: Tally, {amount, workbench}: DeskWords): string {
  const isPart = tally.precision !== 'none' && tally.n < tally.of && tally.of > 0;
  return isPart ? `${amount(tally)} (${workbench.result.covers(tally.n, tally.of)})` : amount(tally);
}

function tableTable({tables}: DatasetDiff, {workbench: {result}, table: names, number}: DeskWords): TemplateResult {
  const isChanged = ({added, removed, changed}: TableDiff) => added.length + removed.length + changed.length > 0;
  return html`
    <div class="scroll" role="region" tabindex="0" aria-label=${result.rowsOf}><table>
      <caption>${result.rowsOf}</caption>
      <thead><tr><th scope="col">${result.table}</th><th scope="col" class="number">${result.added}</th><th scope="col" class="number">${result.removed}</th><th scope="col" class="number">${result.changed}</th></tr></thead>
      <tbody>${tableNames
        .filter((table) => isChanged(tables[table]))
        .map((table) => {
          const {added, removed, changed} = tables[table];
          return html`<tr><th scope="row">${names.title(table)}</th>${[added, removed, changed].map(
            ({length}) => html`<td class="number">${number(length)}</td>`
          )}</tr>`;
        })}</tbody>
    </table></div>
  `;
}

function rowList(
  {added, removed, changed}: TableDiff,
  of: TableName,
  words: DeskWords
): TemplateResult | typeof nothing {
  const {result} = words.workbench;
  const count = added.length + removed.length + changed.length;
  if (count === 0) return nothing;
  const say = (value: AnyRecord[string] | undefined): string => {
    if (value === undefined) return result.empty;
    return typeof value === 'object' ? value.join('; ') : String(value);
  };
  const room = (used: number) => Math.max(0, mostListed - used);
  const lines = [
    ...changed
      .slice(0, mostListed)
      .map(({id, field, before, after}) => [`${id}, ${words.column(field)}`, result.became(say(before), say(after))]),
    ...added.slice(0, room(changed.length)).map((record) => [nameOf(record), result.wasAdded]),
    ...removed.slice(0, room(changed.length + added.length)).map((record) => [nameOf(record), result.wasRemoved])
  ];
  return html`
    <details>
      <summary>${result.show(of)}</summary>
      <ul class="plain">${lines.map(([what, how]) => html`<li>${what}${words.table.labels}${how}</li>`)}
        ${count > mostListed ? html`<li>${result.more(count - mostListed)}</li>` : nothing}</ul>
    </details>
  `;
}

const nameOf = ({id, title}: AnyRecord): string => (title ? `${title} (${id})` : String(id));
