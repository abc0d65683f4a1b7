import type {Chunks} from './text.js';
import {concat} from './text.js';

/** A file in one piece: bytes, or text where it came as text. */
export async function whole(chunks: Chunks): Promise<Uint8Array | string> {
  const parts: (Uint8Array | string)[] = [];
  for await (const part of chunks) parts.push(part);
  if (parts.every((part) => typeof part === 'string')) return parts.join('');
  const [first] = parts;
  if (parts.length === 1 && first !== undefined) return first;
  return concat(parts.map((part) => (typeof part === 'string' ? new TextEncoder().encode(part) : part)));
}
