import type {Chunks} from './text.js';

/** A file in one piece: bytes, or text where it came as text. */
export async function whole(chunks: Chunks): Promise<Uint8Array | string> {
  const parts: (Uint8Array | string)[] = [];
  for await (const part of chunks) parts.push(part);
  if (parts.every((part) => typeof part === 'string')) return parts.join('');
  const [first] = parts;
  if (parts.length === 1 && first !== undefined) return first;
  return concat(parts.map((part) => (typeof part === 'string' ? new TextEncoder().encode(part) : part)));
}

function concat(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, {length}) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
