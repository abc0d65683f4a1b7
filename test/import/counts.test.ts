import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {readCountCell} from '../../src/data/import/count-cells.js';
import type {NumberStyle} from '../../src/data/import/number-cells.js';

/** What a cell counts, as one text: "50 approximate persons experts"; what is wrong with it where it counts nothing. */
function read(text: string, style?: NumberStyle): string {
  const {value, remarks} = readCountCell(text, style);
  if (!value) return remarks.map(({code, severity}) => `${severity} ${code}`).join() || 'absent';
  return value
    .map(({count, qualifier, unit, who, basis}) =>
      [count, qualifier, unit, who, basis].filter((part) => part !== undefined)
    )
    .map((parts) => parts.join(' '))
    .join(' + ');
}

function reads(table: Readonly<Record<string, string>>): void {
  for (const [text, expected] of Object.entries(table)) expect(read(text), text).to.equal(expected);
}

describe('readCountCell', () => {
  it('reads the counts as pages of the Council of Europe word them', () => {
    reads({
      'some 50 experts': '50 approximate persons experts',
      'some 33 experts': '33 approximate persons experts',
      'some 30 legal practitioners': '30 approximate persons legal practitioners',
      'from 37 countries': '37 exact countries countries',
      'approximately 60 countries': '60 approximate countries countries',
      'More than 170 participants': '170 at-least persons participants',
      'Over 150 experts': '150 at-least persons experts',
      'over 60': '60 at-least',
      'About 20 representatives': '20 approximate persons representatives',
      'convened 130 delegates': '130 exact persons delegates',
      'the participation of 150 persons': '150 exact persons persons',
      'With 230 people': '230 exact persons people',
      'The 36 participants': '36 exact persons participants',
      'plus de 100 participants et experts': '100 at-least persons participants et experts',
      '60 experts et professionnels': '60 exact persons experts et professionnels',
      'une cinquantaine de futurs juristes': '50 approximate persons futurs juristes',
      'd’une centaine de participants': '100 approximate persons participants',
      'Twenty lawyers': '20 exact persons lawyers',
      '27 lawyers embarked': '27 exact persons lawyers',
      '47 lawyers and NGO representatives': '47 exact persons lawyers and NGO representatives',
      'seven countries in the Western Balkans': '7 exact countries countries'
    });
  });

  it('keeps how exactly a count is known, in the words and signs of several offices', () => {
    reads({
      'env. 60 pays': '60 approximate countries pays',
      'rd. 100': '100 approximate',
      'gegen 40 Personen': '40 approximate persons Personen',
      "de l'ordre de 60": '60 approximate',
      '+/- 60': '60 approximate',
      'plus ou moins 60 États': '60 approximate states États',
      'около 60 държави': '60 approximate states държави',
      'gut 50 Organisationen': '50 at-least organisations Organisationen',
      'un peu plus de 40': '40 at-least',
      'slightly more than 60': '60 at-least',
      'повече от 60 участници': '60 at-least persons участници',
      'bis 40': '40 at-most',
      'pas plus de 60 personnes': '60 at-most persons personnes',
      'un peu moins de 40 pays': '40 at-most countries pays',
      'jusqu’à 30 organisations': '30 at-most organisations organisations'
    });
  });

  it('keeps it where it stands behind the number', () => {
    reads({
      '60 (env.)': '60 approximate',
      '60 personnes env.': '60 approximate persons personnes',
      '60 Personen (ca.)': '60 approximate persons Personen',
      '60-odd participants': '60 approximate persons participants',
      '60 max.': '60 at-most'
    });
  });

  it('tells persons, States, countries and organisations apart', () => {
    reads({
      '41 OSCE participating States and Partners': '41 exact states OSCE participating States and Partners',
      '57 États participants': '57 exact states États participants',
      'douze pays': '12 exact countries pays',
      'zwölf Länder': '12 exact countries Länder',
      '15 ONG': '15 exact organisations ONG',
      '15 NGO representatives': '15 exact persons NGO representatives',
      '12 workshops': 'question unknown-unit'
    });
  });

  it('reads two counts from one sentence with two units', () => {
    reads({
      '37 participants from 21 States Parties': '37 exact persons participants + 21 exact states States Parties',
      'some 33 experts from seven countries in the Western Balkans':
        '33 approximate persons experts + 7 exact countries countries',
      'rund 20 Teilnehmer aus 5 Ländern': '20 approximate persons Teilnehmer + 5 exact countries Ländern',
      '120 from 14 countries': '120 exact + 14 exact countries countries',
      '37 (21 States)': '37 exact + 21 exact states States'
    });
  });

  it('does not choose between two counts of one unit, and never adds them up', () => {
    reads({
      '20 lawyers and 30 judges': 'question several-counts',
      '120 + 12': 'error bad-number',
      'about 50, up to 60': 'question several-counts'
    });
  });

  it('leaves the parts of a whole out and says so', () => {
    for (const text of ['50 (25 women, 25 men)', '50 participants, of whom 20 women']) {
      const {value, remarks} = readCountCell(text);
      expect([value?.map(({count}) => count), remarks.map(({code}) => code)], text).to.deep.equal([
        [50],
        ['several-counts']
      ]);
    }
  });

  it('reads qualifiers before and after the number, as words and as signs', () => {
    reads({
      'environ 20': '20 approximate',
      'etwa 20': '20 approximate',
      'ca. 20': '20 approximate',
      '~60': '60 approximate',
      '≈60': '60 approximate',
      '130+': '130 at-least',
      '>100': '100 at-least',
      '≥ 40': '40 at-least',
      'au moins 40': '40 at-least',
      'mehr als 170': '170 at-least',
      '50 or more': '50 at-least',
      'at least some 50': '50 at-least',
      'up to 50': '50 at-most',
      'no more than 50': '50 at-most',
      'au plus 50': '50 at-most',
      'jusqu’à 50 personnes': '50 at-most persons personnes',
      'höchstens 50': '50 at-most',
      '60 people from 40 countries as well as Israel': '60 exact persons people + 40 at-least countries countries'
    });
  });

  it('reads a range as at least its lower number and says so', () => {
    for (const text of ['50-60', '50–60', 'between 50 and 60', 'entre 50 et 60', '50 to 60'])
      expect([read(text), readCountCell(text).remarks[0]?.code], text).to.deep.equal(['50 at-least', 'count-range']);
  });

  it('tells forecasts and lists of members from who came', () => {
    reads({
      'will bring together more than 100 participants': '100 at-least persons participants announced-before',
      '60 participants have already registered': '60 exact persons participants announced-before',
      'representatives of the 57 participating States': '57 exact states participating States membership',
      'representatives of the 57 participating States and 11 Partners':
        '57 exact states participating States membership + 11 exact states Partners membership',
      '57 States and 11 Partners': 'question unknown-unit'
    });
  });

  it('reads thousands in the style of the column, and asks where there is none', () => {
    expect([read('1,200'), read('1,200', '1,234.5'), read('1.200', '1.234,5')]).to.deep.equal([
      'question ambiguous-number',
      '1200 exact',
      '1200 exact'
    ]);
    expect([read('1,200', '1.234,5'), read('1 200'), read('1\u00A0200 participants'), read('1’200')]).to.deep.equal([
      'error bad-number',
      '1200 exact',
      '1200 exact persons participants',
      '1200 exact'
    ]);
  });

  it('rejects what is negative, fractional or absurd', () => {
    reads({
      '-5': 'error out-of-range',
      '12.5': 'error bad-number',
      '12,5': 'error bad-number',
      '2000000': 'error out-of-range'
    });
  });

  it('does not take a number out of a text that says something else with it', () => {
    const texts = [
      'half of 50',
      '2 of 50',
      'one of 50 experts',
      '50%',
      '50 each',
      '50 per day',
      '5 million',
      'not 50',
      '1e5',
      '50th',
      'vingt et un participants',
      'quatre vingts participants',
      'twenty-five experts',
      'two dozen experts',
      'la Tunisie',
      '12/05/2014'
    ];
    for (const text of texts) expect(read(text), text).to.equal('error bad-number');
  });

  it('knows what is absent from what is withheld and from zero', () => {
    expect(['n/a', '—', 'withheld', '0', '007'].map((text) => read(text))).to.deep.equal([
      'absent',
      'absent',
      'withheld',
      '0 exact',
      '7 exact'
    ]);
  });

  it('leaves out a footnote mark and says so', () => {
    expect([read('50*'), readCountCell('50 [1]').remarks[0]?.code]).to.deep.equal(['50 exact', 'footnote-mark']);
  });

  it('gives whole numbers or a reason for any text, and never throws', () => {
    const word = fc.constantFrom(
      '50',
      '1,200',
      '1.5',
      'some',
      'une',
      'cinquantaine',
      'from',
      'States',
      'participants',
      '-',
      '+',
      '(',
      ')',
      '%',
      'and',
      ' ',
      '\uD800'
    );
    const text = fc.oneof(
      fc.string({unit: 'binary'}),
      fc.array(word, {maxLength: 8}).map((words) => words.join(' '))
    );
    fc.assert(
      fc.property(text, fc.constantFrom(undefined, '1,234.5', '1.234,5'), (written, style) => {
        const {value, remarks} = readCountCell(written, style as NumberStyle | undefined);
        const isHeld = remarks.some(({severity}) => severity !== 'warning');
        return value === undefined
          ? remarks.every(({severity}) => severity !== 'warning')
          : !isHeld &&
              value.every(
                ({count, qualifier}) =>
                  qualifier === 'withheld' || (Number.isInteger(count) && count! >= 0 && count! <= 1_000_000)
              );
      }),
      {numRuns: 2000}
    );
  });
});
