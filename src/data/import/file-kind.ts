/** What kind of file the first bytes show; `text` where nothing speaks against it. */
export type FileKind =
  | 'text'
  | 'workbook'
  | 'html'
  | 'pdf'
  | 'image'
  | 'archive'
  | 'document'
  | 'old-workbook'
  | 'empty'
  | 'binary';

const beginnings: readonly (readonly [FileKind, readonly number[]])[] = [
  ['pdf', [0x25, 0x50, 0x44, 0x46]],
  ['image', [0x89, 0x50, 0x4e, 0x47]],
  ['image', [0xff, 0xd8, 0xff]],
  ['image', [0x47, 0x49, 0x46, 0x38]],
  ['image', [0x52, 0x49, 0x46, 0x46]],
  ['old-workbook', [0xd0, 0xcf, 0x11, 0xe0]],
  ['archive', [0x1f, 0x8b]],
  ['archive', [0x37, 0x7a, 0xbc, 0xaf]],
  ['archive', [0x52, 0x61, 0x72, 0x21]]
];

const wideMarks = [
  [0xff, 0xfe],
  [0xfe, 0xff]
];
const zip = [0x50, 0x4b];
const lookAt = 65_536;
const mostControls = 0.02; // A stray control character is a slip; one in fifty is no text.

/** What a file is, by its bytes: a table can only come out of text or of a workbook. */
export function fileKind(bytes: Uint8Array): FileKind {
  if (bytes.length === 0) return 'empty';
  if (startsWith(bytes, zip) && bytes[2]! < 9 && bytes[3]! < 9) return kindOfZip(bytes);
  const known = beginnings.find(([, beginning]) => startsWith(bytes, beginning));
  if (known) return known[0];
  if (wideMarks.some((mark) => startsWith(bytes, mark))) return 'text';
  const head = latin(bytes.subarray(0, 1024)).replace(/[\0\xEF\xBB\xBF\xFE\xFF]/g, '');
  if (/^\s*(?:<!--.*?-->\s*)*<(?:!doctype html|html|head|body|table)\b/is.test(head)) return 'html';
  return controls(bytes.subarray(0, lookAt)) > mostControls ? 'binary' : 'text';
}

/** Names stand uncompressed in a zip archive, at its beginning and again at its end. */
function kindOfZip(bytes: Uint8Array): FileKind {
  const names = latin(bytes.subarray(0, lookAt)) + latin(bytes.subarray(-lookAt));
  if (names.includes('xl/workbook.xml')) return 'workbook';
  if (names.includes('xl/workbook.bin')) return 'old-workbook';
  if (/mimetypeapplication\/vnd\.oasis|word\/|ppt\//.test(names)) return 'document';
  return 'archive';
}

/** How much of a text are control characters; where they stand at every other place only, they are half a letter of UTF-16. */
function controls(bytes: Uint8Array): number {
  const counts: [number, number] = [0, 0];
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at]!;
    if (byte < 0x20 && (byte < 0x09 || byte > 0x0d)) counts[(at % 2) as 0 | 1] += 1;
  }
  return (2 * Math.min(...counts)) / bytes.length;
}

const startsWith = (bytes: Uint8Array, beginning: readonly number[]): boolean =>
  beginning.every((byte, at) => bytes[at] === byte);

function latin(bytes: Uint8Array): string {
  let text = '';
  for (let from = 0; from < bytes.length; from += 8192)
    text += String.fromCharCode(...bytes.subarray(from, from + 8192));
  return text;
}
