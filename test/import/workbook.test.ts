import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {cellName} from '../../src/data/import/cell-name.js';
import type {Grid} from '../../src/data/import/evidence.js';
import {readGrids} from '../../src/data/import/grid.js';
import {numberText, shapeOf} from '../../src/data/import/number-format.js';
import {toWorkbook} from '../../src/data/import/write-workbook.js';
import {stored} from '../../src/data/import/zip.js';

const kinds = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A workbook as Excel writes it, of sheets in XML: named "A", "B" … in order. */
function workbook(
  sheets: readonly string[],
  more: {styles?: string; strings?: string; states?: readonly string[]; properties?: string} = {}
) {
  const names = sheets.map((_, at) => String.fromCharCode(65 + at));
  const sheetTags = names.map(
    (name, at) => `<sheet name="${name}" sheetId="${at + 1}" ${more.states?.[at] ?? ''} r:id="r${name}"/>`
  );
  const relations = names.map(
    (name) => `<Relationship Id="r${name}" Type="${kinds}/worksheet" Target="worksheets/${name}.xml"/>`
  );
  return new Uint8Array(
    stored({
      'xl/workbook.xml': `<workbook>${more.properties ?? ''}<sheets>${sheetTags.join('')}</sheets></workbook>`,
      'xl/_rels/workbook.xml.rels': `<Relationships>${relations.join('')}</Relationships>`,
      ...(more.styles && {'xl/styles.xml': `<styleSheet>${more.styles}</styleSheet>`}),
      ...(more.strings && {'xl/sharedStrings.xml': `<sst>${more.strings}</sst>`}),
      ...Object.fromEntries(
        sheets.map((xml, at) => [`xl/worksheets/${names[at]}.xml`, `<worksheet>${xml}</worksheet>`])
      )
    })
  );
}
const sheet = (rows: string, after = '') => `<sheetData>${rows}</sheetData>${after}`;
const text = (place: string, value: string) => `<c r="${place}" t="inlineStr"><is><t>${value}</t></is></c>`;
const linesOf = (grids: readonly Grid[]) => grids.map(({lines}) => lines.map(({line, cells}) => [line, ...cells]));

describe('readGrids on a workbook', () => {
  it('reads what a spreadsheet program wrote: texts, numbers with all digits, one grid a sheet', async () => {
    const bytes = await toWorkbook('Événements', [
      ['id', 'title', 'lat'],
      ['007', 'Türkiye & Česko <1>', 41.0082],
      ['1e5', ' in\ntwo lines ', -0.1]
    ]);
    const grids = await readGrids(bytes);
    expect(grids.map((grid) => [grid.sheet, grid.encoding, grid.delimiter])).to.deep.equal([
      ['Événements', 'xlsx', '']
    ]);
    expect(linesOf(grids)).to.deep.equal([
      [
        [1, 'id', 'title', 'lat'],
        [2, '007', 'Türkiye & Česko <1>', '41.0082'],
        [3, '1e5', ' in\ntwo lines ', '-0.1']
      ]
    ]);
  });

  it('reads dates as ISO, no more exact than they are shown, in both calendars of Excel', async () => {
    const formats = `<numFmts><numFmt numFmtId="164" formatCode="mmmm\\ yyyy"/><numFmt numFmtId="165" formatCode="yyyy"/><numFmt numFmtId="166" formatCode="[$-40C]d\\ mmmm\\ yyyy;@"/></numFmts>`;
    const styles = `${formats}<cellXfs>${[0, 14, 164, 165, 166, 22].map((id) => `<xf numFmtId="${id}"/>`).join('')}</cellXfs>`;
    const cells = [0, 1, 2, 3, 4, 5].map(
      (style, at) => `<c r="${'ABCDEF'[at]}1" s="${style}"><v>43047${style === 5 ? '.6' : ''}</v></c>`
    );
    const rows = sheet(`<row r="1">${cells.join('')}</row>`);
    const expected = ['43047', '2017-11-08', '2017-11', '2017', '2017-11-08', '2017-11-08T14:24'];
    expect(linesOf(await readGrids(workbook([rows], {styles})))).to.deep.equal([[[1, ...expected]]]);
    const mac = await readGrids(workbook([rows], {styles, properties: '<workbookPr date1904="1"/>'}));
    expect(mac[0]!.lines[0]!.cells[1]).to.equal('2021-11-09');
  });

  it('reads shared and rich texts, formulas, booleans and errors, and none of them as something else', async () => {
    const strings =
      '<si><t xml:space="preserve">Kyiv </t></si><si><r><t>Ki</t></r><r><rPr><b/></rPr><t>ev</t></r></si>';
    const row =
      '<row r="3"><c r="A3" t="s"><v>1</v></c><c r="B3" t="s"><v>0</v></c><c r="C3" t="b"><v>1</v></c>' +
      '<c r="D3" t="e"><v>#N/A</v></c><c r="F3" t="str"><f>A1</f><v>A &amp; B</v></c><c r="G3"><f>1+1</f><v>2</v></c></row>';
    expect(linesOf(await readGrids(workbook([sheet(row)], {strings})))).to.deep.equal([
      [[3, 'Kiev', 'Kyiv ', 'TRUE', '#N/A', '', 'A & B', '2']]
    ]);
  });

  it('keeps the numbers of rows below empty ones, of which it leaves one', async () => {
    const rows = sheet(`<row r="2">${text('A2', 'x')}</row><row r="5"/><row r="9">${text('B9', 'y')}</row>`);
    expect(linesOf(await readGrids(workbook([rows])))).to.deep.equal([
      [
        [2, 'x', ''],
        [3, ''],
        [9, '', 'y']
      ]
    ]);
  });

  it('writes a text that is merged over several rows into each of them, and says so', async () => {
    const rows = sheet(
      `<row r="1">${text('A1', 'France')}${text('B1', 'a')}</row><row r="2">${text('B2', 'b')}</row>`,
      '<mergeCells><mergeCell ref="A1:A2"/></mergeCells>'
    );
    const [grid] = await readGrids(workbook([rows]));
    expect(grid!.lines[1]!.cells).to.deep.equal(['France', 'b']);
    expect(grid!.lines[1]!.remarks![0]).to.include({code: 'merged-cell', column: 1, raw: 'France'});
  });

  it('leaves out empty sheets, and hidden ones unless a recipe names them, and says so', async () => {
    const bytes = workbook(
      [sheet(''), sheet(`<row r="1">${text('A1', 'x')}</row>`), sheet(`<row r="1">${text('A1', 'y')}</row>`)],
      {
        states: ['', '', 'state="hidden"']
      }
    );
    const grids = await readGrids(bytes);
    expect(grids.map(({sheet: name, remarks}) => [name, remarks.map(({code, raw}) => [code, raw])])).to.deep.equal([
      ['B', [['hidden-sheet', 'C']]]
    ]);
    expect(linesOf(await readGrids(bytes, {recipe: {sheet: 'C'}}))).to.deep.equal([[[1, 'y']]]);
  });

  it('reads parts with prefixes and cells without places, as some programs write them', async () => {
    const rows =
      '<x:sheetData><x:row><x:c t="inlineStr"><x:is><x:t>a</x:t></x:is></x:c><x:c><x:v>5</x:v></x:c></x:row></x:sheetData>';
    expect(linesOf(await readGrids(workbook([rows])))).to.deep.equal([[[1, 'a', '5']]]);
  });

  it('reports a workbook that is damaged, empty or too old, and never throws', async () => {
    const whole = await toWorkbook('A', [
      ['a', 'b'],
      ['c', 1]
    ]);
    const problem = async (bytes: Uint8Array) =>
      (await readGrids(bytes))[0]!.remarks.map(({code, params}) => `${code} ${params?.kind}`);
    expect(await problem(whole.slice(0, -30))).to.deep.equal(['not-a-table workbook']);
    expect(await problem(workbook([sheet('')]))).to.deep.equal(['not-a-table empty']);
    expect(await problem(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1))).to.deep.equal(['not-a-table old-workbook']);
    const places = fc.array(fc.record({at: fc.nat(whole.length - 1), byte: fc.nat(255)}), {
      minLength: 1,
      maxLength: 20
    });
    await fc.assert(
      fc.asyncProperty(places, async (changes) => {
        const bytes = whole.slice();
        for (const {at, byte} of changes) bytes[at] = byte;
        expect(await readGrids(bytes)).to.be.an('array');
      }),
      {numRuns: 100}
    );
  });

  it('reads two megabytes in slices, where no worker may start', async () => {
    // Texts that hardly pack, so that the archive is as large as a worker would be started for.
    let seed = 1;
    const noise = () => {
      seed = (seed * 48_271) % 2_147_483_647;
      return seed.toString(36);
    };
    const rows = Array.from({length: 30_000}, (_, at) => [`e${at}`, ...Array.from({length: 8}, noise)]);
    const bytes = await toWorkbook('Big', [['id', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'], ...rows]);
    expect(bytes.length).to.be.above(2_000_000);
    const policy = document.createElement('meta');
    policy.httpEquiv = 'Content-Security-Policy';
    policy.content = "worker-src 'none'";
    document.head.append(policy);
    const seen: number[] = [];
    const [grid] = await readGrids(bytes, {onProgress: (progress) => seen.push(progress.rows)});
    expect(grid!.lines.length).to.equal(30_001);
    expect(grid!.lines.at(-1)!.cells).to.deep.equal(rows.at(-1));
    expect(seen.length).to.be.above(20);
    const abort = new AbortController();
    const reading = readGrids(bytes, {signal: abort.signal, onProgress: () => abort.abort()});
    expect(await reading.catch((error: Error) => error.name)).to.equal('AbortError');
  }).timeout(30_000);
});

describe('shapeOf', () => {
  it('tells dates and times from numbers by their format', () => {
    const shapes = [
      'dd/mm/yyyy',
      'mmm\\-yy',
      'yyyy',
      'h:mm',
      'General',
      '0.00" days"',
      '#,##0\\ "d"',
      '[h]:mm',
      '000',
      'jj/mm/aaaa'
    ];
    expect(shapes.map((code) => shapeOf(164, code))).to.deep.equal([
      'day',
      'month',
      'year',
      'time',
      'plain',
      'plain',
      'plain',
      'time',
      {digits: 3},
      'plain'
    ]);
  });
});

describe('numberText', () => {
  it('keeps leading zeros that are shown and digits that are there, and has no rounding noise', () => {
    expect(numberText('7', {digits: 3}, false)).to.equal('007');
    expect(
      ['12345678901234567890', '0.10000000000000001', '1.5E+3', '42.697700000000005'].map((raw) =>
        numberText(raw, 'plain', false)
      )
    ).to.deep.equal(['12345678901234567890', '0.1', '1500', '42.6977']);
  });

  it('leaves a number that no date has as a number', () => {
    expect(numberText('-5', 'day', false)).to.equal('-5');
    expect(numberText('99999999', 'day', false)).to.equal('99999999');
  });
});

describe('cellName', () => {
  it('names cells as spreadsheets do', () => {
    expect([cellName(214, 5), cellName(1, 26), cellName(1, 27), cellName(3, 703)]).to.deep.equal([
      'E214',
      'Z1',
      'AA1',
      'AAA3'
    ]);
  });
});
