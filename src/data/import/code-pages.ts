const unknown = '\uFFFD';

/** What the bytes 0x80 to 0x9F mean in Windows-1252; from 0xA0 on a byte is its own code point. */
const west =
  '\u20AC\uFFFD\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\uFFFD\u017D\uFFFD' +
  '\uFFFD\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\uFFFD\u017E\u0178';

/** What the bytes 0x80 to 0xBF mean in Windows-1251; from 0xC0 on they are the letters А to я in order. */
const cyrillic =
  '\u0402\u0403\u201A\u0453\u201E\u2026\u2020\u2021\u20AC\u2030\u0409\u2039\u040A\u040C\u040B\u040F' +
  '\u0452\u2018\u2019\u201C\u201D\u2022\u2013\u2014\uFFFD\u2122\u0459\u203A\u045A\u045C\u045B\u045F' +
  '\u00A0\u040E\u045E\u0408\u00A4\u0490\u00A6\u00A7\u0401\u00A9\u0404\u00AB\u00AC\u00AD\u00AE\u0407' +
  '\u00B0\u00B1\u0406\u0456\u0491\u00B5\u00B6\u00B7\u0451\u2116\u0454\u00BB\u0458\u0405\u0455\u0457';

/** A code page in which each byte is one character. */
export type CodePage = 'windows-1252' | 'windows-1251';

// Tables of our own: what Node's decoder makes of 0x80 to 0x9F is not what browsers make of it.
const tables: Readonly<Record<CodePage, Uint16Array>> = {
  'windows-1252': tableOf((byte) => (byte < 0xa0 ? west.charCodeAt(byte - 0x80) : byte)),
  'windows-1251': tableOf((byte) => (byte < 0xc0 ? cyrillic.charCodeAt(byte - 0x80) : byte + 0x350))
};

const bytesOf: ReadonlyMap<number, number> = new Map(
  Array.from(tables['windows-1252'], (code, byte): [number, number] => [code, byte]).filter(
    ([code]) => code !== unknown.charCodeAt(0)
  )
);

/** The text of bytes in a code page; a byte that means nothing in it becomes U+FFFD. */
export function decodePage(bytes: Uint8Array, page: CodePage): string {
  // By way of UTF-8, whose decoder is many times as fast as making a text of character codes.
  const table = tables[page];
  let high = 0;
  for (let at = 0; at < bytes.length; at += 1) high += bytes[at]! >> 7;
  const utf8 = new Uint8Array(bytes.length + 2 * high);
  let to = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    const code = table[bytes[at]!]!;
    if (code < 0x80) utf8[to++] = code;
    else {
      if (code < 0x800) utf8[to++] = 0xc0 | (code >> 6);
      else {
        utf8[to++] = 0xe0 | (code >> 12);
        utf8[to++] = 0x80 | ((code >> 6) & 0x3f);
      }
      utf8[to++] = 0x80 | (code & 0x3f);
    }
  }
  return new TextDecoder('utf-8', {ignoreBOM: true}).decode(utf8.subarray(0, to));
}

/** The byte that Windows-1252 shows as this character; control characters that it leaves undefined stand for themselves. */
export function byteInWest(code: number): number | undefined {
  return code < 0xa0 ? code : bytesOf.get(code);
}

function tableOf(code: (byte: number) => number): Uint16Array {
  return Uint16Array.from({length: 256}, (_, byte) => (byte < 0x80 ? byte : code(byte)));
}
