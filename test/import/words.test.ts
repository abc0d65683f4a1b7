import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {wordReader} from '../../src/data/import/word-cells.js';
import type {TableName} from '../../src/data/records.js';
import {columnsOf, tableNames} from '../../src/data/schema.js';

const read = (table: TableName, field: string, ...texts: string[]) =>
  texts.map((text) => wordReader(table, field)?.(text).value);

describe('wordReader', () => {
  it('reads types of events in English and French, one and many', () => {
    const texts = [
      'Workshop',
      'Atelier',
      'WORKSHOPS',
      'Séminaire',
      'Table ronde',
      'round table',
      'Réunion annuelle',
      'training of trainers'
    ];
    expect(read('events', 'type', ...texts)).to.deep.equal([
      'workshop',
      'workshop',
      'workshop',
      'seminar',
      'round-table',
      'round-table',
      'annual-meeting',
      'training'
    ]);
  });

  it('reads modes, yes and no, qualifiers, units and degrees of confidence', () => {
    expect(read('events', 'mode', 'online', 'En ligne', 'présentiel', 'Hybride')).to.deep.equal([
      'online',
      'online',
      'in-person',
      'hybrid'
    ]);
    expect(read('participants', 'counted', 'oui', 'Non', 'TRUE')).to.deep.equal(['yes', 'no', 'yes']);
    expect(read('participants', 'qualifier', '≈', 'au moins', 'environ')).to.deep.equal([
      'approximate',
      'at-least',
      'approximate'
    ]);
    expect(read('participants', 'unit', 'Personnes', 'pays', 'États')).to.deep.equal([
      'persons',
      'countries',
      'states'
    ]);
    expect(read('events', 'confidence', 'vérifié', 'non vérifié')).to.deep.equal(['verified', 'unverified']);
  });

  it('tells ratification from acceptance, approval and accession', () => {
    const texts = ['Ratifié', 'Acceptation', 'approbation', 'Adhésion', 'acceded', 'signed'];
    expect(read('ratifications', 'instrument_type', ...texts)).to.deep.equal([
      'ratification',
      'acceptance',
      'approval',
      'accession',
      'accession',
      undefined
    ]);
  });

  it('offers the nearest word and never takes it', () => {
    const {value, remarks} = wordReader('events', 'mode')!('onlyne');
    expect(value).to.equal(undefined);
    expect(remarks[0]).to.include({code: 'unknown-word', severity: 'error'});
    expect(remarks[0]?.repair).to.deep.equal({value: 'online', applied: false});
    expect(wordReader('events', 'type')!('meeting').remarks[0]?.repair).to.equal(undefined);
  });

  it('keeps a theme that it does not know, because themes are open', () => {
    expect(wordReader('events', 'themes')!('Rule of law')).to.deep.equal({value: 'Rule of law', remarks: []});
    expect(read('events', 'themes', 'traite des enfants', 'Labour exploitation')).to.deep.equal([
      'child-trafficking',
      'labour-exploitation'
    ]);
  });

  it('knows each closed word of the schema by its own name', () => {
    const lost = tableNames.flatMap((table) =>
      columnsOf(table).flatMap(([field, {values = []}]) =>
        values
          .filter((word) => wordReader(table, field)?.(word).value !== word)
          .map((word) => `${table}.${field} ${word}`)
      )
    );
    expect(lost).to.deep.equal([]);
  });

  it('reads no free text', () => {
    expect([wordReader('events', 'title'), wordReader('states', 'mode')]).to.deep.equal([undefined, undefined]);
  });

  it('never throws', () => {
    const reader = wordReader('events', 'type')!;
    fc.assert(fc.property(fc.string({unit: 'binary'}), (text) => reader(text).remarks.length < 2));
  });
});
