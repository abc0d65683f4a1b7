import {Failure} from './failure.js';
import {readDataset} from './inputs.js';
import type {Request} from './options.js';
import {reasonOf} from './save.js';
import type {SiteReport} from './site/index.js';
import type {Terminal} from './terminal.js';

/** Writes a whole site from a package: pages, pictures, scripts, the dataset and a frozen copy of it. */
export async function site({operands, options}: Request, terminal: Terminal): Promise<number> {
  const {words, signal} = terminal;
  const [out] = options.get('out') ?? [];
  if (!out || out === '-') throw new Failure(words.siteOutMissing);
  const base = baseOf(options.get('base-url')?.[0] ?? '', words);
  const hosts = (options.get('data-hosts') ?? []).flatMap((list) => list.split(/[\s,]+/)).filter(Boolean);
  const dataset = await readDataset(operands[0] ?? '', terminal);
  // All that draws is fetched only here: no other command needs it.
  const {writeSite} = await import('./site/index.js');
  const order = {dataset, out, base, hosts, signal};
  const onProgress = (drawn: number, of: number): void => terminal.progress(() => words.drawing(drawn, of));
  report(out, base, await writeSite({...order, onProgress}).catch(refuse), terminal);
  return 0;

  function refuse(error: unknown): never {
    if (error instanceof Error && 'syscall' in error) throw new Failure(words.notWritable(out ?? '', reasonOf(error)));
    throw error;
  }
}

function baseOf(text: string, words: Terminal['words']): string {
  if (text === '') return '';
  if (!/^https?:\/\/[^?#]+$/i.test(text) || !URL.canParse(text)) throw new Failure(words.notBaseUrl(text));
  return text.endsWith('/') ? text : `${text}/`;
}

function report(
  out: string,
  base: string,
  {hash, pages, leftOut, kept, hasPng, previous}: SiteReport,
  {words, print, note}: Terminal
): void {
  for (const {widget, slug} of leftOut) note(words.viewLeftOut(`${widget}/${slug}`), 'yellow');
  if (!hasPng) note(words.noRenderer, 'yellow');
  if (base === '') note(words.noBaseUrl);
  note(words.frozenCopies(hash, kept.filter((each) => each !== hash).length));
  if (previous !== undefined) note(words.previousSite(previous));
  print(words.siteWritten(out, pages));
}
