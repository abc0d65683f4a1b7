import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {isAbsent} from '../../src/data/import/absent.js';
import {readList, readStates, splitTexts} from '../../src/data/import/lists.js';
import {knownStates} from '../../src/data/import/reference.js';
import {stateIndex} from '../../src/data/import/state-names.js';
import {wordReader} from '../../src/data/import/word-cells.js';

const index = stateIndex(knownStates());

function reads(table: Readonly<Record<string, string>>): void {
  for (const [text, ids] of Object.entries(table))
    expect(readStates(text, index).value?.join(';') ?? '', text).to.equal(ids);
}

describe('readStates', () => {
  it('separates at semicolons, commas, slashes, lines and the last "and"', () => {
    reads({
      'AL;BA;BG': 'AL;BA;BG',
      'AL, BA, BG': 'AL;BA;BG',
      'AL BA BG': 'AL;BA;BG',
      'Albania / Belgium': 'AL;BE',
      'Albania\nBelgium': 'AL;BE',
      'Morocco, Tunisia, Egypt, Lebanon': 'MA;TN;EG;LB',
      'Morocco and Tunisia': 'MA;TN',
      'la Tunisie, le Maroc, la Jordanie et le Liban': 'TN;MA;JO;LB',
      'Frankreich und Deutschland': 'FR;DE',
      'Turkey, Türkiye': 'TR',
      'NO, NA': 'NO;NA',
      'n/a': '',
      '': ''
    });
  });

  it('does not separate inside a name', () => {
    reads({
      'Bosnia and Herzegovina': 'BA',
      'Bosnia and Herzegovina and Serbia': 'BA;RS',
      'Albania, Bosnia and Herzegovina, Trinidad and Tobago and France': 'AL;BA;TT;FR',
      'Netherlands, the Kingdom of the, Norway': 'NL;NO',
      'Korea, Republic of, Moldova': 'KR;MD',
      'Ireland, Republic of Moldova': 'IE;MD'
    });
  });

  it('cuts names apart that stand without separators, and says so', () => {
    const table = {
      SwedenSwitzerland: 'SE;CH',
      LithuaniaLuxembourg: 'LT;LU',
      'Republic of MoldovaMonaco': 'MD;MC',
      'Finland France': 'FI;FR',
      'ArmeniaBosnia and HerzegovinaFranceLatviaNorway': 'AM;BA;FR;LV;NO',
      'the NetherlandsNorway': 'NL;NO',
      'Armenia, Bosnia and HerzegovinaFrance': 'AM;BA;FR',
      'MaltaMonacoKosovo*Serbia': 'MT;MC;XK;RS',
      SWEDENSWITZERLAND: 'SE;CH',
      'ARMENIABOSNIA AND HERZEGOVINAFRANCE': 'AM;BA;FR'
    };
    reads(table);
    for (const [text, value] of Object.entries(table))
      expect(readStates(text, index).remarks, text).to.deep.equal([
        {code: 'glued-list', severity: 'warning', repair: {value, applied: true}}
      ]);
  });

  it('cuts nothing that is not made of names as a whole, or may be cut in two ways', () => {
    for (const text of ['SWEDENATLANTIS', 'ATLANTISSWEDEN', 'SWEDENSWITZERLANDX', 'GRETA'])
      expect(readStates(text, index).value, text).to.equal(undefined);
  });

  it('gives no list where one member is not known, and offers a repair of the whole', () => {
    const {value, remarks} = readStates('Albania, Bulgarai', index);
    expect(value).to.equal(undefined);
    expect(remarks[0]).to.deep.include({code: 'unknown-state', repair: {value: 'AL;BG', applied: false}});
    expect(remarks[0]?.params).to.include({name: 'Bulgarai'});
    expect(readStates('France, Atlantis', index).remarks[0]?.repair).to.equal(undefined);
    expect(readStates('Albania, Armenia and 3 others', index).value).to.equal(undefined);
  });

  it('asks which state is meant, in a list as well', () => {
    const codes = (text: string) => readStates(text, index).remarks.map(({code}) => code);
    expect([codes('Albania, Serbia and Montenegro'), codes('Congo, France'), codes('OSCE, France')]).to.deep.equal([
      ['dissolved-state'],
      ['ambiguous-state'],
      ['organisation-as-state']
    ]);
  });

  it('gives each state once or a reason for any text, and never throws', () => {
    const piece = fc.constantFrom(
      'Albania',
      'Bosnia and Herzegovina',
      'France',
      'the',
      'AL',
      ' and ',
      ', ',
      ';',
      ' ',
      '*',
      '(',
      '\n',
      'X'
    );
    const text = fc.oneof(
      fc.string({unit: 'binary'}),
      fc.array(piece, {maxLength: 10}).map((pieces) => pieces.join(''))
    );
    fc.assert(
      fc.property(text, (cell) => {
        const {value, remarks} = readStates(cell, index);
        if (!value) return remarks.length > 0 || cell.split(/[;,\s\p{Cc}]+|and/u).every(isAbsent);
        return new Set(value).size === value.length && remarks.every(({severity}) => severity === 'warning');
      }),
      {numRuns: 500}
    );
  });
});

describe('readList', () => {
  it('reads the words of a list in any spelling', () => {
    expect(readList('Prévention, protection et poursuites', wordReader('events', 'pillars')!).value).to.deep.equal([
      'prevention',
      'protection',
      'prosecution'
    ]);
    expect(readList('research and data, training', wordReader('events', 'themes')!).value).to.deep.equal([
      'research-data',
      'training'
    ]);
  });

  it('keeps an unknown theme with "and" in one piece', () => {
    expect(readList('rule of law, co-operation and development', wordReader('events', 'themes')!).value).to.deep.equal([
      'rule of law',
      'co-operation and development'
    ]);
  });

  it('gives no list where a closed word is not known', () => {
    const {value, remarks} = readList('Protection; foo', wordReader('events', 'pillars')!);
    expect([value, remarks.map(({code}) => code)]).to.deep.equal([undefined, ['unknown-word']]);
  });
});

describe('splitTexts', () => {
  it('does not separate at commas, which names of organisations have', () => {
    expect(splitTexts('Ministry of the Interior, Bulgaria; OSCE |IOM\nGRETA')).to.deep.equal([
      'Ministry of the Interior, Bulgaria',
      'OSCE',
      'IOM',
      'GRETA'
    ]);
  });
});
