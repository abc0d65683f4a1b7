/** One file within an archive, still packed. */
export interface Entry {
  readonly name: string;
  readonly method: number;
  /** Its size when unpacked, as the archive says. */
  readonly size: number;
  readonly packed: Uint8Array;
}

/** An archive that cannot be unpacked: damaged, encrypted, or too large. */
export class ZipError extends Error {
  override readonly name = 'ZipError';
  readonly reason: 'workbook' | 'too-large' | 'old-workbook';

  constructor(reason: ZipError['reason']) {
    super(`treatyscope: a workbook cannot be unpacked: ${reason}`);
    this.reason = reason;
  }
}

const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
const localSignature = 0x04034b50;
const endLength = 22;
const longestComment = 65_535;

/** The files of an archive, by the directory at its end. */
export function entriesOf(bytes: Uint8Array): readonly Entry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries: Entry[] = [];
  try {
    const end = endOf(view);
    let at = view.getUint32(end + 16, true);
    for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
      if (view.getUint32(at, true) !== entrySignature) throw new ZipError('workbook');
      if (view.getUint16(at + 8, true) & 1) throw new ZipError('old-workbook');
      const nameLength = view.getUint16(at + 28, true);
      const local = view.getUint32(at + 42, true);
      if (view.getUint32(local, true) !== localSignature) throw new ZipError('workbook');
      const from = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
      const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
      const packed = bytes.subarray(from, from + view.getUint32(at + 20, true));
      entries.push({name, method: view.getUint16(at + 10, true), size: view.getUint32(at + 24, true), packed});
      at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    }
  } catch (error) {
    // A place outside the file, which DataView refuses, is damage like any other.
    throw error instanceof ZipError ? error : new ZipError('workbook');
  }
  return entries;
}

function endOf(view: DataView): number {
  const last = view.byteLength - endLength;
  for (let at = last; at >= Math.max(0, last - longestComment); at -= 1)
    if (view.getUint32(at, true) === endSignature) return at;
  throw new ZipError('workbook');
}

/** The text of a file in an archive, unpacked without blocking and never to more than `limit` bytes. */
export async function textOf({method, packed}: Entry, limit: number): Promise<string> {
  if (method === 0) return new TextDecoder().decode(packed);
  if (method !== 8) throw new ZipError('workbook');
  const stream = new Blob([packed as Uint8Array<ArrayBuffer>])
    .stream()
    .pipeThrough(new DecompressionStream('deflate-raw'));
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  try {
    for (const reader = stream.getReader(); ; ) {
      const {value, done} = await reader.read();
      if (done) break;
      size += value.length;
      if (size > limit) {
        await reader.cancel();
        throw new ZipError('too-large');
      }
      parts.push(value);
    }
  } catch (error) {
    throw error instanceof ZipError ? error : new ZipError('workbook');
  }
  return new TextDecoder().decode(await new Blob(parts).arrayBuffer());
}

/** An archive of texts that are not packed, so that no reader needs a worker to unpack it. */
export function stored(files: Readonly<Record<string, string>>): ArrayBuffer {
  const encoder = new TextEncoder();
  const entries = Object.entries(files).map(([name, text]) => ({
    name: encoder.encode(name),
    data: encoder.encode(text)
  }));
  const locals = entries.reduce((sum, {name, data}) => sum + 30 + name.length + data.length, 0);
  const directory = entries.reduce((sum, {name}) => sum + 46 + name.length, 0);
  const bytes = new Uint8Array(locals + directory + endLength);
  const view = new DataView(bytes.buffer);
  let at = 0;
  let entry = locals;
  for (const {name, data} of entries) {
    view.setUint32(at, localSignature, true);
    view.setUint32(entry, entrySignature, true);
    for (const head of [at, entry + 2]) {
      view.setUint32(head + 18, data.length, true);
      view.setUint32(head + 22, data.length, true);
      view.setUint16(head + 26, name.length, true);
    }
    view.setUint32(entry + 42, at, true);
    bytes.set(name, at + 30);
    bytes.set(data, at + 30 + name.length);
    bytes.set(name, entry + 46);
    at += 30 + name.length + data.length;
    entry += 46 + name.length;
  }
  view.setUint32(entry, endSignature, true);
  view.setUint16(entry + 8, entries.length, true);
  view.setUint16(entry + 10, entries.length, true);
  view.setUint32(entry + 12, directory, true);
  view.setUint32(entry + 16, locals, true);
  return bytes.buffer;
}
