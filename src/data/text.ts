/** A file as it comes: bytes, text, or a stream of either. */
export type Chunks = AsyncIterable<Uint8Array | string> | Iterable<Uint8Array | string>;

const pieceLength = 262_144; // Who looks at the beginning of a large file, or stops early, does not wait for all of it.

/** The text of bytes in UTF-8, without a byte order mark; what is not UTF-8 becomes U+FFFD, which no row is accepted with. */
export async function* decode(chunks: Chunks, count?: (bytes: number) => void): AsyncGenerator<string> {
  let decoder = new TextDecoder();
  let carry: Uint8Array = new Uint8Array();
  let isFirst = true;
  for await (const chunk of pieces(chunks)) {
    count?.(chunk.length);
    if (typeof chunk === 'string') {
      yield isFirst ? chunk.replace(/^\uFEFF/, '') : chunk;
      isFirst = false;
      continue;
    }
    // Cut after an ASCII byte and decoded whole: decoding as a stream makes Node's strings twice as large and slow.
    const bytes = carry.length > 0 ? concat([carry, chunk]) : chunk;
    let end = bytes.length;
    while (end > 0 && bytes[end - 1]! > 0x7f) end -= 1;
    carry = bytes.slice(end);
    if (end === 0) continue;
    yield decoder.decode(bytes.subarray(0, end));
    decoder = new TextDecoder('utf-8', {ignoreBOM: true});
  }
  if (carry.length > 0) yield decoder.decode(carry);
}

/** A file in pieces that are neither so large that one takes long, nor so small that there are very many of them. */
async function* pieces(chunks: Chunks): AsyncGenerator<Uint8Array | string> {
  let small: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    if (typeof chunk !== 'string') {
      small.push(chunk);
      length += chunk.length;
      if (length < pieceLength) continue;
    }
    const bytes = concat(small);
    for (let at = 0; at < length; at += pieceLength) yield bytes.subarray(at, at + pieceLength);
    [small, length] = [[], 0];
    if (typeof chunk === 'string') yield chunk;
  }
  if (length > 0) yield concat(small);
}

/** Parts as one; a single one as it is. */
export function concat(parts: readonly Uint8Array[]): Uint8Array {
  if (parts.length === 1) return parts[0]!;
  const whole = new Uint8Array(parts.reduce((sum, {length}) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** The first characters of a text that are not blank, and the text with nothing missing. */
export async function peek(
  texts: AsyncIterable<string>
): Promise<{readonly head: string; readonly all: AsyncIterable<string>}> {
  const iterator = texts[Symbol.asyncIterator]();
  let text = '';
  let next = await iterator.next();
  while (!next.done) {
    text += next.value;
    if (text.trimStart().length > 9) break;
    next = await iterator.next();
  }
  async function* all(): AsyncGenerator<string> {
    yield text;
    yield* {[Symbol.asyncIterator]: () => iterator};
  }
  return {head: text.trimStart().slice(0, 10), all: all()};
}

/** A text as one piece. */
export async function join(texts: AsyncIterable<string>): Promise<string> {
  const parts: string[] = [];
  for await (const text of texts) parts.push(text);
  return parts.join('');
}
