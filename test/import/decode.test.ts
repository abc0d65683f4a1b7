import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {decodeBytes} from '../../src/data/import/decode.js';
import {fileKind} from '../../src/data/import/file-kind.js';

const bytes = (...all: (string | readonly number[])[]) =>
  Uint8Array.from(all.flatMap((part) => (typeof part === 'string' ? [...new TextEncoder().encode(part)] : part)));
const wide = (text: string, mark: readonly number[], isBig = false) =>
  Uint8Array.from([
    ...mark,
    ...[...text].flatMap((letter) => {
      const code = letter.charCodeAt(0);
      return isBig ? [code >> 8, code & 0xff] : [code & 0xff, code >> 8];
    })
  ]);
const read = (input: Uint8Array, recipe?: string) => {
  const {text, encoding} = decodeBytes(input, recipe);
  return [text, encoding];
};

describe('decodeBytes', () => {
  it('reads UTF-8 with and without a byte order mark, which is no part of the text', () => {
    expect(read(bytes('pays;Türkiye'))).to.deep.equal(['pays;Türkiye', 'utf-8']);
    expect(read(bytes([0xef, 0xbb, 0xbf], 'pays;Türkiye'))).to.deep.equal(['pays;Türkiye', 'utf-8-bom']);
  });

  it('reads UTF-16 with a byte order mark, and without one by its zeros', () => {
    expect(read(wide('état;Україна\n', [0xff, 0xfe]))).to.deep.equal(['état;Україна\n', 'utf-16le']);
    expect(read(wide('état;Україна\n', [0xfe, 0xff], true))).to.deep.equal(['état;Україна\n', 'utf-16be']);
    expect(read(wide('name;date\nSofia;2012\n', []))).to.deep.equal(['name;date\nSofia;2012\n', 'utf-16le']);
    expect(read(wide('name;date\nСофия, 2012\n', [], true))).to.deep.equal(['name;date\nСофия, 2012\n', 'utf-16be']);
  });

  it('reads Windows-1252 where accents stand among other letters, and names the word that showed it', () => {
    const input = bytes('lieu\nGen', [0xe8], 've caf', [0xe9], ' ', [0x93], 'ok', [0x94], ' 5 ', [0x80], '\n');
    const {text, encoding, evidence} = decodeBytes(input);
    expect([text, encoding]).to.deep.equal(['lieu\nGenève café “ok” 5 €\n', 'windows-1252']);
    expect(evidence).to.deep.equal([{decision: 'encoding windows-1252', line: 2, raw: 'Genève'}]);
  });

  it('reads every byte of 0x80 to 0x9F as browsers do, and those without a meaning as unreadable', () => {
    const input = Uint8Array.from({length: 32}, (_, at) => 0x80 + at);
    expect(read(input, 'windows-1252')[0]).to.equal('€\uFFFD‚ƒ„…†‡ˆ‰Š‹Œ\uFFFDŽ\uFFFD\uFFFD‘’“”•–—˜™š›œ\uFFFDžŸ');
  });

  it('reads Windows-1251 where whole words are of letters above 0x7F', () => {
    const input = bytes(
      'title;place\n',
      [0xcf, 0xee, 0xe4, 0xe3, 0xee, 0xf2, 0xee, 0xe2, 0xea, 0xe0],
      ';',
      [0xca, 0xe8, 0xe5, 0xe2]
    );
    expect(read(input)).to.deep.equal(['title;place\nПодготовка;Киев', 'windows-1251']);
  });

  it('leaves unreadable what belongs to a code page it does not know', () => {
    // "Łódź" and "Gdańsk" in Windows-1250
    expect(read(bytes([0xa3, 0xf3], 'd', [0x9f], ';Gda', [0xf1], 'sk'))[0]).to.include('\uFFFD');
  });

  it('reads UTF-8 with a broken letter as UTF-8, the letter as unreadable', () => {
    const input = bytes('Türkiye;Österreich;Genève;Kraków;caf', [0xc3], '\n');
    expect(read(input)).to.deep.equal(['Türkiye;Österreich;Genève;Kraków;caf\uFFFD\n', 'utf-8']);
  });

  it('takes the encoding a recipe names, unless a byte order mark says otherwise', () => {
    expect(read(Uint8Array.of(0xc0, 0xe9), 'windows-1251')).to.deep.equal(['Ай', 'windows-1251']);
    expect(read(bytes([0xef, 0xbb, 0xbf], 'é'), 'windows-1252')).to.deep.equal(['é', 'utf-8-bom']);
  });

  it('says what a file is that is no table', () => {
    const kindOf = (input: Uint8Array) => decodeBytes(input).remarks.map(({code, params}) => `${code} ${params?.kind}`);
    expect(kindOf(bytes([0x89], 'PNG\r\n\x1a\n'))).to.deep.equal(['not-a-table image']);
    expect(kindOf(bytes('PK', [3, 4], 'word/document.xml'))).to.deep.equal(['not-a-table document']);
    expect(kindOf(bytes('PK', [3, 4], 'photo.jpg'))).to.deep.equal(['not-a-table archive']);
    expect(kindOf(bytes('\n<!DOCTYPE html><title>x'))).to.deep.equal(['not-a-table html']);
    expect(kindOf(bytes('%PDF-1.7'))).to.deep.equal(['not-a-table pdf']);
    expect(kindOf(Uint8Array.from({length: 300}, (_, at) => (at * 7) % 256))).to.deep.equal(['not-a-table binary']);
    expect(kindOf(new Uint8Array())).to.deep.equal(['not-a-table empty']);
  });

  it('knows a workbook by the part that every workbook has', () => {
    expect(fileKind(bytes('PK', [3, 4], 'xl/workbook.xml'))).to.equal('workbook');
  });

  it('never throws, whatever the bytes', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({maxLength: 400}),
        fc.constantFrom(undefined, 'utf-8', 'utf-16be', 'x'),
        (input, recipe) => {
          const {text, remarks} = decodeBytes(input, recipe);
          return typeof text === 'string' && (text !== '' || remarks.length > 0 || input.length < 4);
        }
      ),
      {numRuns: 500}
    );
  });

  it('gives back any text that was written as UTF-8 or UTF-16', () => {
    const texts = fc.string({unit: 'binary', maxLength: 50}).filter((text) => !/\p{Cc}/u.test(text) && text !== '');
    fc.assert(
      fc.property(texts, (text) => {
        const encoded = bytes([0xef, 0xbb, 0xbf], text);
        const utf16 = Uint8Array.from([
          0xff,
          0xfe,
          ...Array.from({length: text.length * 2}, (_, at) => (text.charCodeAt(at >> 1) >> (at % 2 ? 8 : 0)) & 0xff)
        ]);
        return decodeBytes(encoded).text === text && decodeBytes(utf16).text === text;
      })
    );
  });
});
