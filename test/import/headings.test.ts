import {expect} from '@open-wc/testing';
import {foldHeading, meaningsOf} from '../../src/data/import/headings.js';
import {tablesOf} from '../../src/data/import/table.js';
import {partOf} from '../../src/data/import/wide.js';
import type {Instrument, TableName} from '../../src/data/records.js';
import {columnsOf, tableNames} from '../../src/data/schema.js';

const fieldsIn = (table: TableName, header: string) =>
  meaningsOf(header).flatMap((meaning) => (meaning.table === table ? [meaning.field] : []));
const convention = {id: 'CETS197', number: '197', title: 'Anti-Trafficking Convention'} as Instrument;

describe('headings', () => {
  it('know each column of the schema by its own name, before any other meaning', () => {
    for (const table of tableNames)
      for (const [name] of columnsOf(table)) expect(fieldsIn(table, name)[0], `${table}.${name}`).to.equal(name);
  });

  it('are compared without case, accents, punctuation and what stands in brackets', () => {
    expect(foldHeading(' Date(s) de l’ÉVÉNEMENT (jj/mm/aaaa) : ')).to.equal('dates de l evenement');
    expect(foldHeading('Organiser(s)')).to.equal('organisers');
  });

  const known: readonly (readonly [string, TableName, string])[] = [
    ['Country', 'events', 'country'],
    ['Pays', 'ratifications', 'state'],
    ['State Party', 'ratifications', 'state'],
    ['État partie', 'evaluations', 'state'],
    ['Date of ratification', 'ratifications', 'deposit_date'],
    ['Ratification/Accession', 'ratifications', 'deposit_date'],
    ['Date de ratification', 'ratifications', 'deposit_date'],
    ['Entrée en vigueur', 'ratifications', 'entry_into_force_date'],
    ['Entry into force', 'instruments', 'entry_into_force'],
    ['No. of participants', 'events', 'participants.count'],
    ['Nombre de participants', 'participants', 'count'],
    ['Événement', 'events', 'title'],
    ['Début', 'projects', 'start_date'],
    ['Lieu', 'events', 'city'],
    ['Remarque', 'states', 'note'],
    ['Intitulé de l’activité', 'events', 'title'],
    ['Dates of the meeting', 'events', 'start_date'],
    ['Vertragsstaat', 'ratifications', 'state'],
    ['Inkrafttreten', 'ratifications', 'entry_into_force_date'],
    ['Teilnehmerzahl', 'events', 'participants.count']
  ];
  for (const [header, table, field] of known)
    it(`know “${header}” in ${table} as ${field}`, () => expect(fieldsIn(table, header)).to.include(field));

  it('take acts of parliaments and gazettes for no deposit', () => {
    for (const header of [
      'Date of ratification law',
      'Loi de ratification',
      'National ratification',
      'Published in the gazette',
      'Publication au Journal officiel'
    ])
      expect(fieldsIn('ratifications', header), header).to.deep.equal([]);
    for (const header of [
      'Date of deposit of instrument',
      'Deposit of the instrument of ratification',
      'Date du dépôt'
    ])
      expect(fieldsIn('ratifications', header), header).to.deep.equal(['deposit_date']);
  });

  it('say what is counted', () => {
    expect(meaningsOf('Nombre de pays').find(({table}) => table === 'events')).to.include({
      field: 'participants.count',
      unit: 'countries'
    });
  });

  it('find no column in an unknown word, nor in what objects have of themselves', () => {
    for (const word of ['Colour', '__proto__', 'constructor', '']) expect(meaningsOf(word), word).to.deep.equal([]);
  });
});

describe('the table of a header', () => {
  const tables: readonly (readonly [string, TableName])[] = [
    ['Title;Date;Place;Country;Participants', 'events'],
    ['Country;Signature;Ratification;Entry into force', 'ratifications'],
    ['Pays;Cycle;Visite;Publication du rapport', 'evaluations'],
    ['Event;Participants', 'participants'],
    ['Staat;Unterzeichnung;Ratifikation;Inkrafttreten', 'ratifications'],
    ['Titel;Art;Datum;Ort;Land;Teilnehmer', 'events'],
    ['Project;Start;End;Countries;Budget;Donor', 'projects'],
    ['Treaty;Number;Opening for signature;Entry into force', 'instruments'],
    ['Name;ISO3;Kind;Member of', 'states'],
    ['Region;Members;Kind', 'regions'],
    ['State;Kind;Articles;Declaration', 'statements'],
    ['State;CETS 197;CETS 201', 'ratifications'],
    ['Country;Round 1;Round 2;Round 3', 'evaluations']
  ];
  for (const [header, table] of tables)
    it(`is ${table} for ${header}`, () => expect(tablesOf(header.split(';'), [])).to.deep.equal([table]));

  it('is none where nothing is known', () => {
    expect(tablesOf(['Lorem', 'ipsum'], [])).to.deep.equal([]);
  });
});

describe('a column of a wide table', () => {
  it('names its instrument and the date in it', () => {
    expect(partOf('CETS No. 197 – signature', 'ratifications', [])).to.deep.equal({
      part: 'CETS197',
      field: 'signature_date'
    });
    expect(partOf('STCE n° 5', 'ratifications', [])).to.deep.equal({part: 'CETS005'});
  });

  it('names an instrument of the dataset by its title', () => {
    expect(partOf('Anti-trafficking Convention (ratification)', 'ratifications', [convention])).to.deep.equal({
      part: 'CETS197'
    });
  });

  it('names its round in words and figures, in English and French', () => {
    expect(partOf('2nd round: report published', 'evaluations', [])).to.deep.equal({
      part: '2',
      field: 'report_published'
    });
    expect(partOf('Troisième cycle', 'evaluations', [])).to.deep.equal({part: '3'});
  });

  it('is no column of another table', () => {
    expect(partOf('CETS 197', 'events', [])).to.equal(undefined);
  });
});
