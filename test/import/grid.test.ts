import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {cleanCell} from '../../src/data/import/clean.js';
import {delimiterOf} from '../../src/data/import/delimiter.js';
import {readGrids} from '../../src/data/import/grid.js';

const grid = async (text: string, options = {}) => (await readGrids(text, options))[0]!;
const cells = async (text: string) => (await grid(text)).lines.map((line) => line.cells);
const told = async (text: string) =>
  (await grid(text)).lines.flatMap(({line, remarks = []}) =>
    remarks.map(({code, column, repair, severity}) => `${line}:${column ?? 0} ${code} ${repair?.value ?? severity}`)
  );

describe('readGrids', () => {
  it('reads cells in quotes with delimiters, doubled quotes and line breaks, and keeps physical line numbers', async () => {
    const {lines} = await grid('a,b\n"x, y","say ""no"""\r\n"two\nlines",z\r"u",v');
    expect(lines.map(({line, cells: own}) => [line, ...own])).to.deep.equal([
      [1, 'a', 'b'],
      [2, 'x, y', 'say "no"'],
      [3, 'two\nlines', 'z'],
      [5, 'u', 'v']
    ]);
  });

  it('ends lines at CR, LF and CRLF in one file, and keeps blank lines', async () => {
    const {lines} = await grid('a;b\r1;2\n\r\n3;4\r\n\n');
    expect(lines.map(({line, raw}) => [line, raw])).to.deep.equal([
      [1, 'a;b'],
      [2, '1;2'],
      [3, ''],
      [4, '3;4'],
      [5, '']
    ]);
  });

  it('keeps ids, empty cells and dangerous names as they are', async () => {
    expect(await cells('id,__proto__,n\n007,,1e5\n')).to.deep.equal([
      ['id', '__proto__', 'n'],
      ['007', '', '1e5']
    ]);
  });

  it('does not let a stray quote swallow the file, and repairs its line where that gives a whole row', async () => {
    const text = 'a,b,c\n1,"Sofia,x\n2,"Kyiv, Lviv",y\n3,Rome,z\n';
    expect(await cells(text)).to.deep.equal([
      ['a', 'b', 'c'],
      ['1', 'Sofia', 'x'],
      ['2', 'Kyiv, Lviv', 'y'],
      ['3', 'Rome', 'z']
    ]);
    expect(await told(text)).to.deep.equal(['2:2 stray-quote Sofia']);
  });

  it('offers to take off the other half of a stray quote, because inches are written so', async () => {
    const text = 'a,b,c\n1,"Sofia,x\n2,Kyiv",y\n';
    expect(await told(text)).to.deep.equal(['2:2 stray-quote Sofia', '3:2 stray-quote Kyiv']);
    expect((await cells(text))[2]).to.deep.equal(['2', 'Kyiv"', 'y']);
  });

  it('does not let two stray quotes in a row, or one in each of two, join lines that are rows', async () => {
    const joined = {
      'id,t,d,n\n1,A,2010,"x\n2,B,2011,"\n3,C,2012,z\n': ['1,A,2010,x', '2,B,2011,', '3,C,2012,z'],
      'id,t,d,n\n1,"A ""b"",2010,"x\n2,B",2011,y\n': ['1,A "b",2010,x', '2,B",2011,y'],
      'id;t;d;n\n1;A" 3;2010;"x\n2;B;2011;"\n': ['1;A" 3;2010;x', '2;B;2011;']
    };
    for (const [text, expected] of Object.entries(joined)) {
      const delimiter = text.includes(';') ? ';' : ',';
      const rows = (await cells(text)).slice(1).map((row) => row.join(delimiter));
      expect(rows, text).to.have.length(expected.length);
      expect(rows.at(-1), text).to.equal(expected.at(-1));
    }
  });

  it('leaves a text whole whose lines have as many commas as a row', async () => {
    const note = 'Rooms: A, B, C\nand D, E, F';
    expect((await cells(`id,t,d,n\n1,A,2010,"${note}, G"\n2,"B ""b"", c, d\ne, f",2011,x\n`)).slice(1)).to.deep.equal([
      ['1', 'A', '2010', `${note}, G`],
      ['2', 'B "b", c, d\ne, f', '2011', 'x']
    ]);
  });

  it('reads quotes within a quoted cell that were not doubled', async () => {
    const text = 'a,b\n"The "big" one, again",x\n"A" and B,"C"\n';
    expect((await cells(text)).slice(1)).to.deep.equal([
      ['The "big" one, again', 'x'],
      ['"A" and B', 'C']
    ]);
    expect(await told(text)).to.have.length(2);
  });

  it('gives up a line that no reading makes a whole row, and only that line', async () => {
    expect(await told('a,b,c\n1,"x,y,z,u\n2,v,w\n')).to.deep.equal(['2:0 stray-quote error']);
  });

  it('says that the last line is cut off where it has too few cells and no end', async () => {
    expect(await told('a,b,c\n1,2,3\n4,5')).to.deep.equal(['3:0 cut-off error']);
    expect(await told('a,b,c\n1,2,3\n4,"5')).to.deep.equal(['3:0 cut-off error']);
    expect(await told('a,b,c\n1,2,3\n4,5,6')).to.deep.equal([]);
  });

  it('takes the text of a cell that spaces separate from its quotes', async () => {
    expect((await cells('a, b\n1, "x, y" \n'))[1]).to.deep.equal(['1', 'x, y']);
  });

  it('reports a file that is no table and gives no lines', async () => {
    const [found] = await readGrids(new TextEncoder().encode('<html><table>'));
    expect([found!.lines, found!.remarks.map(({code}) => code)]).to.deep.equal([[], ['not-a-table']]);
  });

  it('takes out what nobody can see and says so, with the cell as it was', async () => {
    const text = 'a,b\nSo\u200Bfia,some\u00A050\n\u0001x,50\u00A0000\n';
    expect(await told(text)).to.deep.equal(['2:1 odd-space Sofia', '2:2 odd-space some 50', '3:1 control-character x']);
    const {lines} = await grid(text);
    expect(lines[1]!.remarks![0]!.raw).to.equal('So\u200Bfia');
  });

  it('is quick with a file full of stray quotes', async () => {
    const start = performance.now();
    const {lines} = await grid(`a,b\n${'"a,b\n"c,d\n'.repeat(20_000)}`);
    expect(lines.length).to.equal(40_001);
    expect(performance.now() - start).to.be.below(3000);
  });

  it('stops when it is told to, and says how far it is', async () => {
    const abort = new AbortController();
    const rows: number[] = [];
    const onProgress = (progress: {rows: number}) => {
      rows.push(progress.rows);
      abort.abort();
    };
    const reading = readGrids('a,b\n'.repeat(50_000), {signal: abort.signal, onProgress});
    expect(await reading.catch((error: Error) => error.name)).to.equal('AbortError');
    expect(rows).to.have.length(1);
  });

  it('gives back any table that was written with quotes', async () => {
    // Where every line of a cell is itself a whole row, no reader could tell it from a stray quote.
    const tableOf = (...letters: readonly string[]) => {
      const cell = fc.string({unit: fc.constantFrom(...letters)});
      return fc.array(fc.array(cell, {minLength: 3, maxLength: 3}), {minLength: 1, maxLength: 8});
    };
    const table = fc.oneof(
      tableOf('"', ',', ';', 'a', 'é', ' ', '\t', '|'),
      tableOf('"', ',', '\n', '\r\n', 'a', 'é', ' ')
    );
    await fc.assert(
      fc.asyncProperty(table, async (rows) => {
        const text = rows.map((row) => row.map((value) => `"${value.replaceAll('"', '""')}"`).join(';')).join('\r\n');
        const {lines} = await grid(text, {recipe: {delimiter: ';'}});
        expect(lines.map((line) => line.cells)).to.deep.equal(rows);
      })
    );
  });

  it('never throws and loses no character, whatever the text', async () => {
    const piece = fc.constantFrom(
      '"',
      '""',
      ',',
      ';',
      '\n',
      '\r',
      '\r\n',
      'a',
      '“',
      'Ã¼',
      '\0',
      '\uFEFF',
      ' ',
      'x,y,z\n'
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, {maxLength: 60}), async (pieces) => {
        const text = pieces.join('');
        const {lines} = await grid(text);
        const raws = lines.map(({raw}) => raw.replaceAll(/[\r\n]/g, '')).join('');
        expect(raws).to.equal(text.replace(/^\uFEFF/, '').replaceAll(/[\r\n]/g, ''));
        const numbers = lines.map(({line}) => line);
        expect(numbers).to.deep.equal([...new Set(numbers)].sort((a, b) => a - b));
      }),
      {numRuns: 500}
    );
  });
});

describe('delimiterOf', () => {
  const of = (text: string, recipe?: string) => delimiterOf(text, recipe).delimiter;

  it('finds comma, semicolon, tab and bar by lines of one length', () => {
    for (const delimiter of [',', ';', '\t', '|'])
      expect(
        of(`a,b;c${delimiter}d${delimiter}e\n1${delimiter}2${delimiter}3\n4${delimiter}5${delimiter}6\n`)
      ).to.equal(delimiter);
  });

  it('is not misled by decimal commas, lists within cells, or a comma in every text', () => {
    expect(of('place;lat;lon\nSofia;42,7;23,3\nKyiv;50,4;30,5\n')).to.equal(';');
    expect(of('title,states,n\nA,SE;NO;DK,1\nB,FR;DE;IT,2\n')).to.equal(',');
    expect(of('Lieu, pays;Date\nParis, France;2010\nSofia, Bulgarie;2011\n')).to.equal(';');
  });

  it('sees past title rows above the table and totals below', () => {
    expect(of('Liste des activités, 2012\n\nTitre;Lieu;Date\nA;Sofia;2012\nB;Kyiv;2013\nTotal;2;\n')).to.equal(';');
  });

  it("takes what Excel's own first line states, and what a recipe names", () => {
    expect(of('sep=|\na,b|c,d\n1,2|3,4\n')).to.equal('|');
    expect(of('a,b|c,d\n1,2|3,4\n', '|')).to.equal('|');
  });

  it('takes headings that are known as evidence', () => {
    const known = (text: string) => Number(['Lieu', 'Date', 'Titre'].includes(text));
    expect(delimiterOf('Titre|Lieu|Date\na,b,c\n', undefined, known).delimiter).to.equal('|');
  });
});

describe('cleanCell', () => {
  const clean = (raw: string) => {
    const {value, remarks} = cleanCell(raw);
    return [value, ...remarks.map(({code}) => code)];
  };

  it('repairs UTF-8 that was read as Windows-1252, and tells it', () => {
    expect(clean('TÃ¼rkiye')).to.deep.equal(['Türkiye', 'doubled-encoding']);
    expect(clean('Victimsâ€™ rights')).to.deep.equal(['Victims’ rights', 'doubled-encoding']);
    expect(clean('ÐšÐ¸Ñ—Ð²')).to.deep.equal(['Київ', 'doubled-encoding']);
  });

  it('leaves true accents and symbols alone', () => {
    for (const text of ['THÉÂTRE', 'SÃO PAULO', 'Å', 'qualité»', 'ESPAÑA…', 'Ärzte', 'Council of Europeís', 'Βέλγιο'])
      expect(clean(text)).to.deep.equal([text]);
  });

  it('takes off quotation marks around a whole cell, also where one is curly and one straight', () => {
    expect(clean('“workshop”')).to.deep.equal(['workshop', 'curly-quote']);
    expect(clean('"the former Yugoslav Republic of Macedonia”')[0]).to.equal(
      'the former Yugoslav Republic of Macedonia'
    );
    expect(clean('A “real” case')).to.deep.equal(['A “real” case']);
  });

  it('rejects what cannot be read', () => {
    expect(clean('caf\uFFFD')).to.deep.equal(['caf\uFFFD', 'bad-encoding']);
  });
});
