import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {knownStates} from '../../src/data/import/reference.js';
import {stateIndex, statesOf} from '../../src/data/import/state-names.js';

const index = stateIndex(knownStates());

/** The id that a text gives; what is wrong with it where it gives none. */
function read(text: string): string {
  const {value, remarks} = index.find(text);
  return value ?? (remarks.map(({code, severity}) => `${severity} ${code}`).join() || 'absent');
}

function reads(id: string, texts: readonly string[]): void {
  for (const text of texts) expect(read(text), text).to.equal(id);
}

/** What is offered for a text, never taken: "Bulgaria BG"; only names where several are equally near. */
function offered(text: string): string {
  const [remark] = index.find(text).remarks;
  expect(remark?.repair?.applied ?? false, text).to.equal(false);
  return [remark?.params?.nearest, remark?.repair?.value].filter(Boolean).join(' ');
}

describe('stateIndex', () => {
  it('finds states by the names of conventions, newspapers and other times', () => {
    reads('TR', ['Türkiye', 'Turkey', 'TURKEY', 'Turquie', 'Turkiye', 'Türkei', 'Турция', 'Republic of Türkiye']);
    reads('CZ', ['Czechia', 'Czech Republic', 'the Czech Republic', 'République tchèque', 'Tchéquie']);
    reads('SK', ['Slovak Republic', 'Slovakia', 'Slovaquie', 'République slovaque']);
    reads('MD', [
      'Republic of Moldova',
      'Moldova',
      'Moldova, Republic of',
      'Moldova (Republic of)',
      'Moldova Republic of',
      'République de Moldova'
    ]);
    reads('NL', ['the Netherlands', 'Netherlands, the Kingdom of the', 'NETHERLANDS THE', 'Pays-Bas', 'Holland']);
    reads('DE', ['Germany', 'GERMANY FEDERAL REPUBLIC', 'Federal Republic of Germany', 'Allemagne', 'Deutschland']);
    reads('VA', ['Holy See', 'Vatican', 'Saint-Siège', 'Holy See (Vatican City State)']);
    reads('GB', [
      'United Kingdom',
      'UK',
      'U.K.',
      'GB',
      'Royaume-Uni',
      'United Kingdom of Great Britain and Northern Ireland'
    ]);
    reads('GR', ['Greece', 'EL', 'GR', 'Hellenic Republic', 'Grèce']);
    reads('US', ['USA', 'U.S.A.', 'United States of America', 'États-Unis', 'Etats-Unis']);
    reads('BA', ['Bosnia and Herzegovina', 'Bosnia & Herzegovina', 'BOSNIA-HERZEGOVINA', 'Bosnie-Herzégovine', 'BiH']);
  });

  it('finds North Macedonia in every spelling, with any quotes', () => {
    reads('MK', [
      'North Macedonia',
      'Macedonia',
      'the former Yugoslav Republic of Macedonia',
      '"the former Yugoslav Republic of Macedonia”',
      'FYR Macedonia',
      'The FYR Macedonia',
      'FYROM',
      'F.Y.R.O.M.',
      'Macedonia (FYROM)',
      'MACEDONIA THE FYR OF',
      'l’ex-République yougoslave de Macédoine',
      "l'ex-République yougoslave de Macédoine",
      'Macédoine du Nord'
    ]);
  });

  it('reads codes of two and three letters and of three digits', () => {
    expect(['FR', 'FRA', '250', '040', 'XK', 'EU'].map(read)).to.deep.equal(['FR', 'FR', 'FR', 'AT', 'XK', 'EU']);
  });

  it('knows that NA is Namibia and NO is Norway, and that n/a is neither', () => {
    expect(['NA', 'NO', 'n/a', 'N/A', '—', 'unknown'].map(read)).to.deep.equal([
      'NA',
      'NO',
      'absent',
      'absent',
      'absent',
      'absent'
    ]);
    expect([read('no'), offered('no')]).to.deep.equal(['error unknown-state', 'Norway NO']);
  });

  it('does not take a name for a state because it has the name of one in it', () => {
    reads('error unknown-state', [
      'Georgia, USA',
      'State of Georgia',
      'Luxembourg (city)',
      'Turkish Republic of Northern Cyprus',
      'Republic of China',
      'Atlantis'
    ]);
    expect([read('Guinea'), read('Equatorial Guinea'), read('Guinea-Bissau')]).to.deep.equal(['GN', 'GQ', 'GW']);
    expect([read('Republic of Korea'), read("Korea, Democratic People's Republic of")]).to.deep.equal(['KR', 'KP']);
    expect([
      read('Georgia'),
      read('Luxembourg'),
      read('Jordan'),
      read('Saint-Marin'),
      read('Dominican Republic')
    ]).to.deep.equal(['GE', 'LU', 'JO', 'SM', 'DO']);
  });

  it('asks where a name is that of two', () => {
    expect([read('Congo'), read('Republic of the Congo'), read('DR Congo')]).to.deep.equal([
      'question ambiguous-state',
      'CG',
      'CD'
    ]);
    expect(index.find('Congo').remarks[0]?.params).to.include({answers: 'CD;CG'});
    expect(read('EC'), 'Ecuador, or the European Community').to.equal('question ambiguous-state');
  });

  it('asks which state is meant by one that is no more', () => {
    reads('question dissolved-state', [
      'Yugoslavia',
      'Serbia and Montenegro',
      'SCG',
      'USSR',
      'U.S.S.R.',
      'Tchécoslovaquie',
      'GDR',
      'FR Yugoslavia'
    ]);
    expect(index.find('Serbia and Montenegro').remarks[0]?.params).to.include({states: 'ME, RS', answers: 'ME;RS'});
  });

  it('has an answer of its own for organisations, and knows that the EU can be a Party', () => {
    reads('error organisation-as-state', ['Council of Europe', 'CoE', 'OSCE', 'Nations Unies']);
    reads('EU', ['EU', 'European Union', 'Union européenne', 'UE']);
  });

  it('offers what is nearest and never takes it', () => {
    expect([
      offered('Bulgari'),
      offered('Ukrain'),
      offered('Azerbaidjian'),
      offered('fr'),
      offered('40')
    ]).to.deep.equal(['Bulgaria BG', 'Ukraine UA', 'Azerbaijan AZ', 'France FR', 'Austria AT']);
    expect([read('Bulgari'), read('fr')]).to.deep.equal(['error unknown-state', 'error unknown-state']);
    expect(offered('Nigera'), 'two are equally near').to.equal('Niger, Nigeria');
  });

  it('leaves out footnote marks and says so, but for those that names have', () => {
    expect([read('France*'), index.find('Denmark¹').remarks[0]?.code]).to.deep.equal(['FR', 'footnote-mark']);
    expect([index.find('Kosovo*'), index.find('Palestine*')]).to.deep.equal([
      {value: 'XK', remarks: []},
      {value: 'PS', remarks: []}
    ]);
  });

  it('lets a dataset call its own states what it likes', () => {
    const own = statesOf([
      {id: 'YU', kind: 'state', name: 'Yugoslavia'},
      {id: 'RS', kind: 'state', name: 'Serbia', aliases: ['Serbia and Montenegro', 'Serbija']}
    ]);
    const found = stateIndex(knownStates(), own);
    expect(['Yugoslavia', 'Serbija', 'France'].map((text) => found.find(text).value)).to.deep.equal(['YU', 'RS', 'FR']);
    expect(found.find('Serbia and Montenegro').remarks[0]?.code, 'an alias is no more than that').to.equal(
      'dissolved-state'
    );
  });

  it('gives an id that it knows or a reason for any text, and never throws', () => {
    const ids = new Set(knownStates().map(({id}) => id));
    const piece = fc.constantFrom(
      'Republic of',
      'Korea',
      'the',
      ',',
      '(',
      ')',
      'and',
      'Guinea',
      'NO',
      '250',
      '*',
      '__proto__',
      'constructor',
      '\uD800'
    );
    const text = fc.oneof(
      fc.string({unit: 'binary'}),
      fc.array(piece, {maxLength: 6}).map((pieces) => pieces.join(' '))
    );
    fc.assert(
      fc.property(text, (name) => {
        const {value, remarks} = index.find(name);
        return value === undefined ? remarks.every(({severity}) => severity !== 'warning') : ids.has(value);
      }),
      {numRuns: 1000}
    );
  });

  it('stays quick when nothing in a column is a state', () => {
    const before = performance.now();
    for (let at = 0; at < 20_000; at += 1) index.find(`Somewhere ${at}`);
    expect(performance.now() - before).to.be.lessThan(5000);
  });
});

describe('knownStates', () => {
  it('has every state of ISO 3166-1 with its codes and an English and a French name', () => {
    expect(knownStates()).to.have.length(251);
    for (const {id, iso3, numeric, names} of knownStates()) {
      expect(names[0] && names[1], id)
        .to.be.a('string')
        .and.not.equal('');
      if (id !== 'EU' && id !== 'XK') expect(`${iso3} ${numeric}`, id).to.match(/^[A-Z]{3} \d{3}$/);
    }
  });

  it('finds every one by each of its names, but for those that several have', () => {
    const fresh = stateIndex(knownStates());
    const lost = knownStates().flatMap(({id, names}) => names.filter((name) => fresh.find(name).value !== id));
    expect([...new Set(lost)].sort()).to.deep.equal(['Congo', 'EC']);
  });
});
