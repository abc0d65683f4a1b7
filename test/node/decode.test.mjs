import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {fromSource} from '../fixtures/messy/importer.mjs';

const {decodeBytes} = await fromSource('src/data/import/decode.ts');
const {readGrids} = await fromSource('src/data/import/grid.ts');
const {toWorkbook} = await fromSource('src/data/import/write-workbook.ts');

const high = Uint8Array.from({length: 128}, (_, at) => 0x80 + at);
const latin = (from, to) => String.fromCharCode(...Array.from({length: to - from}, (_, at) => from + at));

describe('decodeBytes in Node', () => {
  it('reads 0x80 to 0xFF of Windows-1252 as browsers do, not as Node’s own decoder does', () => {
    const expected = `€\uFFFD‚ƒ„…†‡ˆ‰Š‹Œ\uFFFDŽ\uFFFD\uFFFD‘’“”•–—˜™š›œ\uFFFDžŸ${latin(0xa0, 0x100)}`;
    assert.equal(decodeBytes(high, 'windows-1252').text, expected);
  });

  it('reads 0x80 to 0xFF of Windows-1251', () => {
    const expected = `ЂЃ‚ѓ„…†‡€‰Љ‹ЊЌЋЏђ‘’“”•–—\uFFFD™љ›њќћџ\u00A0ЎўЈ¤Ґ¦§Ё©Є«¬\u00AD®Ї°±Ііґµ¶·ё№є»јЅѕї${latin(0x410, 0x450)}`;
    assert.equal(decodeBytes(high, 'windows-1251').text, expected);
  });

  it('reads UTF-16 of either order', () => {
    for (const [encoding, bytes] of [
      ['utf-16le', [0xff, 0xfe, 0x1e, 0x04, 0xe9, 0x00]],
      ['utf-16be', [0xfe, 0xff, 0x04, 0x1e, 0x00, 0xe9]]
    ]) {
      const found = decodeBytes(Uint8Array.from(bytes));
      assert.deepEqual([found.text, found.encoding], ['Оé', encoding]);
    }
  });
});

describe('readGrids in Node', () => {
  it('reads a workbook, and leaves no worker behind that would keep the process alive', async () => {
    const rows = Array.from({length: 500}, (_, at) => [`e${at}`, 'Türkiye', at / 8]);
    const [{lines}] = await readGrids(await toWorkbook('Events', [['id', 'state', 'n'], ...rows]));
    assert.deepEqual(lines.at(-1).cells, ['e499', 'Türkiye', '62.375']);
  });
});
