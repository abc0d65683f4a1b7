import {html} from 'lit';
import type {TemplateResult} from 'lit';
import type {TableName} from '../../data/records.js';
import {columnsOf, tableNames} from '../../data/schema.js';
import type {Desk} from './desk.js';
import type {Entry} from './model.js';
import {columnName} from './names.js';

/** Which table a file was read as and what each of its columns holds: a person may know better. */
export function columnChoice({words, session}: Desk, entry: Entry): TemplateResult {
  const {files} = words.workbench;
  const {table, recipe} = entry.reading;
  const onTable = (event: Event) => session.setTable(entry, (event.target as HTMLSelectElement).value as TableName);
  const onColumn = (header: string) => (event: Event) =>
    session.setColumn(entry, header, (event.target as HTMLSelectElement).value);
  return html`
    <p class="controls"><label>${files.table} <select @change=${onTable}>${tableNames.map(
      (each) => html`<option value=${each} .selected=${each === table}>${words.table.title(each)}</option>`
    )}</select></label></p>
    <div class="columns" role="group" aria-label=${files.columns}>${Object.entries(recipe.columns).map(
      ([header, field]) => html`
      <label>${header} <select @change=${onColumn(header)}>
        <option value="" .selected=${field === ''}>${files.leftOut}</option>
        ${fieldsOf(table, field).map(
          (each) =>
            html`<option value=${each} .selected=${each === field}>${columnName(each, words)} (${each})</option>`
        )}
      </select></label>`
    )}</div>
  `;
}

/** What a column may hold: any column of the table, of events also a head count, and what it was read as. */
function fieldsOf(table: TableName, present: string): readonly string[] {
  const names = columnsOf(table).map(([name]) => name);
  const beside = table === 'events' ? ['participants.count'] : [];
  return [...new Set([...names, ...beside, ...(present ? [present] : [])])];
}
