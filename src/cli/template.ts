import {templateCells, toTemplate} from '../data/template.js';
import type {Request} from './options.js';
import {save} from './save.js';
import {tableNamed} from './tables.js';
import type {Terminal} from './terminal.js';

/** Writes an empty table with the right header and one example row, as CSV or as an Excel workbook. */
export async function template({operands, options}: Request, terminal: Terminal): Promise<number> {
  const {words, language} = terminal;
  const [name = ''] = operands;
  const table = tableNamed(name, words);
  const [out = '-'] = options.get('out') ?? [];
  const {examples} = await (language === 'fr' ? import('../words/fr/examples.js') : import('../words/en/examples.js'));
  const isWorkbook = options.has('xlsx') || /\.xlsx$/i.test(out);
  const content = isWorkbook ? await workbook() : toTemplate(table, examples);
  if (out === '-') terminal.write(content);
  else await save(new Map([[out, content]]), words);
  if (out !== '-') terminal.note(words.written([out]));
  return 0;

  async function workbook(): Promise<Uint8Array> {
    const {toWorkbook} = await import('../data/import/write-workbook.js');
    return toWorkbook(table, templateCells(table, examples));
  }
}
