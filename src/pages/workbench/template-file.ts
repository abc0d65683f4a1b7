import type {TableName} from '../../data/records.js';
import {templateCells, toTemplate} from '../../data/template.js';
import type {Desk} from './desk.js';
import {download} from './download.js';

const byteOrderMark = '\uFEFF'; // without it Excel takes the file for one in the computer's own code page
const workbookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Downloads an empty table with one example row, as CSV or as a workbook. */
export async function saveTemplate({words, announce}: Desk, table: TableName, form: 'csv' | 'xlsx'): Promise<void> {
  const {examples} = await (words.lang === 'fr'
    ? import('../../words/fr/examples.js')
    : import('../../words/en/examples.js'));
  const name = `${table}.${form}`;
  if (form === 'csv') download(name, byteOrderMark + toTemplate(table, examples), 'text/csv');
  else {
    const {toWorkbook} = await import('../../data/import/write-workbook.js');
    download(name, await toWorkbook(table, templateCells(table, examples)), workbookType);
  }
  announce(words.workbench.take.saved(name));
}
