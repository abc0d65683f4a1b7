import type {Given} from './sorted.js';

const readable = /\.(csv|tsv|tab|txt|json|xlsx)$/i;

/** More than this is for the command line: it would not fit into the page's memory beside its readings. */
export const mostMegabytes = 100;

/** The files that a person chose or dropped, without those that can hold no table, and the names of those too large. */
export async function readFiles(
  files: readonly File[]
): Promise<{readonly given: readonly Given[]; readonly tooLarge: readonly string[]}> {
  const known = files.length === 1 ? files : files.filter(({name}) => readable.test(name));
  const isTooLarge = ({size}: File) => size > mostMegabytes * 1_000_000;
  const given = known
    .filter((file) => !isTooLarge(file))
    .map(async (file) => ({name: file.name, input: new Uint8Array(await file.arrayBuffer())}));
  return {given: await Promise.all(given), tooLarge: known.filter(isTooLarge).map(({name}) => name)};
}

/** The files of a drop, those in folders too. */
export async function droppedFiles({items, files}: DataTransfer): Promise<readonly File[]> {
  // Entries are gone once the event is over, so that all are taken before the first is read.
  const entries = [...items].flatMap((item) => item.webkitGetAsEntry?.() ?? []);
  if (entries.length === 0) return [...files];
  return (await Promise.all(entries.map(filesIn))).flat();
}

async function filesIn(entry: FileSystemEntry): Promise<readonly File[]> {
  if (entry.isFile) return [await new Promise<File>((done, fail) => (entry as FileSystemFileEntry).file(done, fail))];
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  const found: FileSystemEntry[] = [];
  // A reader gives a hundred entries at most, then those after them.
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((done, fail) => reader.readEntries(done, fail));
    if (some.length === 0) break;
    found.push(...some);
  }
  return (await Promise.all(found.map(filesIn))).flat();
}
