import {expect} from '@open-wc/testing';
import {datasetFrom} from '../../src/data/build.js';
import {importFile} from '../../src/data/import/files.js';
import type {ImportOptions} from '../../src/data/import/by-evidence.js';
import {answered} from '../../src/data/import/questions.js';
import {repaired, withColumn} from '../../src/data/import/recipe.js';
import type {Reading, Recipe} from '../../src/data/problems.js';
import type {AnyRecord} from '../../src/data/records.js';

const known = datasetFrom({instruments: [{id: 'CETS197', number: '197', title: 'Convention'}]});
const read = async (text: string, options: Partial<ImportOptions> = {}) =>
  (await importFile(text, {name: 'x.csv', ...options}))[0]!;
const records = async (text: string, options?: Partial<ImportOptions>) =>
  (await read(text, options)).rows.map(({record}) => record);
const codes = async (text: string, options?: Partial<ImportOptions>) =>
  (await read(text, options)).problems.map(({code, line, column}) => [code, line, column]);

describe('a file with our own headings', () => {
  it('may name States where their ids belong, and a misspelt one is offered', async () => {
    const reading = await read(
      'id,title,type,start_date,country\na,A seminar,seminar,2016-05-16,Georgia\nb,B,seminar,2016-05-17,FR\nc,C,seminar,2016-05-18,Bulgaira\n'
    );
    expect(reading.rows.map(({status, record}) => [status, record?.country])).to.deep.equal([
      ['accepted', 'GE'],
      ['accepted', 'FR'],
      ['rejected', undefined]
    ]);
    expect(reading.problems[0]).to.deep.include({
      code: 'unknown-state',
      repair: {field: 'country', value: 'BG', applied: false}
    });
  });
});

describe('a sheet of events', () => {
  it('says what its events are about, also where the names stand without anything between them', async () => {
    const text =
      'Title,Type,Date,Concerns\nA,seminar,2016,SwedenSwitzerland\nB,seminar,2016,"South Caucasus, Armenia"\n';
    const caucasus = datasetFrom({
      regions: [{id: 'caucasus', title: 'South Caucasus', kind: 'geographic', members: []}]
    });
    expect((await records(text, {known: caucasus})).map((record) => record?.concerns)).to.deep.equal([
      ['SE', 'CH'],
      ['caucasus', 'AM']
    ]);
  });

  const sheet = [
    'Activities',
    '',
    'Titre;Date(s);Lieu;Nombre de participants;Type;Remarques',
    'Atelier régional;8-9 novembre 2017;Sofia, Bulgarie;une cinquantaine;atelier;Vu',
    'Réunion;26/06/2016;en ligne;;séminaire;',
    'Total;;;50;;',
    ''
  ].join('\n');

  it('gives events with their ends, places and coordinates', async () => {
    expect(await records(sheet)).to.deep.equal([
      {
        id: 'sofia-2017-11-08-atelier-regional',
        title: 'Atelier régional',
        type: 'workshop',
        start_date: '2017-11-08',
        end_date: '2017-11-09',
        city: 'Sofia',
        country: 'BG',
        lat: 42.7,
        lon: 23.32,
        note: 'Vu'
      },
      {id: 'online-2016-06-26-reunion', title: 'Réunion', type: 'seminar', start_date: '2016-06-26', mode: 'online'}
    ]);
  });

  it('gives head counts beside their events', async () => {
    const {rows} = await read(sheet);
    expect(
      rows.map(({also}) => also?.map(({table, record}) => [table, record.event, record.count, record.qualifier]))
    ).to.deep.equal([[['participants', 'sofia-2017-11-08-atelier-regional', 50, 'approximate']], undefined]);
  });

  it('accounts for every line', async () => {
    const {counts, skipped} = await read(sheet);
    expect(counts).to.deep.equal({read: 2, accepted: 2, repaired: 0, rejected: 0});
    expect(skipped.map(({line, kind}) => [line, kind])).to.deep.equal([
      [1, 'title'],
      [2, 'blank'],
      [3, 'header'],
      [6, 'total']
    ]);
  });

  it('does not sum a list of members, nor a number announced beforehand', async () => {
    const {rows} = await read(
      'Title;Date;Type;Participants\nA;2016;seminar;representatives of the 57 participating States\nB;2016;seminar;will bring together more than 100 experts\n'
    );
    expect(rows.map(({also}) => [also?.[0]?.record.basis, also?.[0]?.record.counted])).to.deep.equal([
      ['membership', 'no'],
      ['announced-before', 'no']
    ]);
  });

  it('gives two counts for one sentence, in the units it names', async () => {
    const {rows} = await read('Title;Date;Type;Participants\nA;2016;seminar;37 participants from 21 States Parties\n');
    expect(rows[0]?.also?.map(({record}) => [record.id, record.count, record.unit, record.counted])).to.deep.equal([
      ['2016-a-p', 37, 'persons', 'yes'],
      ['2016-a-s', 21, 'states', 'yes']
    ]);
  });

  it('reads the type from a title that names one, and says so', async () => {
    const {rows} = await read('Title;Date\nRegional seminar on X;2016\n');
    expect([rows[0]?.status, rows[0]?.record?.type, rows[0]?.problems[0]?.code]).to.deep.equal([
      'repaired',
      'seminar',
      'read-from-title'
    ]);
  });

  it('gives ids that are the same next month, and another to a second event of the same name, day and place', async () => {
    const ids = (await records('Title;Date;Type;Organiser\nA;2016;seminar;X\nA;2016;seminar;Y\n')).map(
      (one) => one?.id
    );
    expect(ids).to.deep.equal(['2016-a', '2016-a-2']);
    const later = (await records('Title;Date;Type;Organiser\nB;2017;seminar;X\nA;2016;seminar;X\n')).map(
      (one) => one?.id
    );
    expect(later).to.deep.equal(['2017-b', '2016-a']);
  });

  it('rejects a line that repeats another letter by letter', async () => {
    const {rows} = await read('Title;Date;Type\nA;2016;seminar\nA;2016;seminar\n');
    expect(rows.map(({status, problems}) => [status, problems[0]?.code])).to.deep.equal([
      ['accepted', undefined],
      ['rejected', 'duplicate-key']
    ]);
  });

  it('rejects a row whose columns contradict one another', async () => {
    expect(await codes('Title;Start;End;Type\nA;8-9 May 2016;10 May 2016;seminar\n')).to.deep.equal([
      ['contradiction', 2, 3]
    ]);
  });

  it('accepts a row with an unknown place, which is not on the map', async () => {
    const {rows} = await read('Title;Date;Type;Place\nA;2016;seminar;Qwertz, Bulgaria\n');
    expect([rows[0]?.status, rows[0]?.record?.city, rows[0]?.record?.country]).to.deep.equal([
      'accepted',
      'Qwertz',
      'BG'
    ]);
    expect(rows[0]?.problems[0]).to.include({code: 'unknown-place', line: 2, column: 4});
  });

  it('keeps ids, keys of objects and formulas as text', async () => {
    const [first, second] = await records("ID;Titre;Date;Type\n007;__proto__;2016;seminar\n1e5;'=A1;2017;seminar\n");
    expect([first?.id, first?.title, second?.id, second?.title]).to.deep.equal(['007', '__proto__', '1e5', '=A1']);
  });
});

describe('a sheet of ratifications', () => {
  it('is read with the one instrument that is known', async () => {
    const text = 'Country;Signature;Ratification;Entry into force\nTürkiye;19.03.2009;02.05.2016;01.09.2016\n';
    const recipe = {...(await read(text, {known})).recipe};
    const answered = {
      ...recipe,
      dates: Object.fromEntries(Object.keys(recipe.columns).map((header) => [header, 'dmy']))
    };
    expect(await records(text, {known, recipe: answered})).to.deep.equal([
      {
        id: 'CETS197-TR',
        instrument: 'CETS197',
        state: 'TR',
        signature_date: '2009-03-19',
        deposit_date: '2016-05-02',
        entry_into_force_date: '2016-09-01'
      }
    ]);
  });

  it('knows NA, NO, UK and EL for what they are', async () => {
    const rows = await records('State,Signature,Treaty\nNA,2010,197\nNO,2010,197\nUK,2010,197\nEL,2010,197\n', {known});
    expect(rows.map((record) => record?.state)).to.deep.equal(['NA', 'NO', 'GB', 'GR']);
  });

  it('takes accessions from a column of their own beside ratifications', async () => {
    const rows = await records('State;Treaty;Ratification;Accession\nBG;197;2007-04-17;\nBY;197;;2013-11-26\n', {
      known
    });
    expect(rows.map((record) => [record?.deposit_date, record?.instrument_type])).to.deep.equal([
      ['2007-04-17', undefined],
      ['2013-11-26', 'accession']
    ]);
  });

  it('gives a record for each instrument of a wide table', async () => {
    const {rows} = await read(
      'State;CETS 197 signature;CETS 197 ratification;CETS 201 ratification\nAL;2005;2007;2009\n'
    );
    const all: AnyRecord[] = [rows[0]!.record!, ...rows[0]!.also!.map(({record}) => record)];
    expect(all).to.deep.equal([
      {id: 'CETS197-AL', instrument: 'CETS197', state: 'AL', signature_date: '2005', deposit_date: '2007'},
      {id: 'CETS201-AL', instrument: 'CETS201', state: 'AL', deposit_date: '2009'}
    ]);
  });

  it('takes a state twice only when it had left', async () => {
    const text =
      'State;Treaty;Ratification;Denunciation\nTR;CETS 210;2012;2021\nTR;CETS 210;2025;\nBG;CETS 210;2012;\nBG;CETS 210;2013;\n';
    const {rows} = await read(text, {known});
    expect(rows.map(({status, record}) => [status, record?.id])).to.deep.equal([
      ['accepted', 'CETS210-TR'],
      ['accepted', 'CETS210-TR-2'],
      ['accepted', 'CETS210-BG'],
      ['rejected', undefined]
    ]);
  });
});

describe('columns', () => {
  it('that are not known are named once and left out', async () => {
    const {problems, recipe} = await read('Titre;Date;Type;Couleur;\nA;2016;seminar;rouge;x\n');
    expect(problems.map(({code, column}) => [code, column])).to.deep.equal([
      ['unknown-column', 4],
      ['empty-header', 5]
    ]);
    expect(recipe.columns).to.include({Couleur: '', '#5': ''});
  });

  it('that are misspelt are offered what is nearest, and read as it once a person agrees', async () => {
    const text = 'Titre;Date;Type;Partcipants\nA;2016;seminar;50\n';
    const {problems, recipe} = await read(text);
    expect(problems.map(({code, params}) => [code, params.nearest])).to.deep.equal([
      ['unknown-column', 'participants.count']
    ]);
    const agreed = await read(text, {recipe: withColumn(recipe, 'Partcipants', 'participants.count')});
    expect(agreed.rows[0]?.also?.[0]?.record.count).to.equal(50);
  });

  it('of countries that hold numbers only are counts of countries', async () => {
    const text = 'Titre;Date;Type;Participants;Pays\nA;2016;seminar;50;12\n';
    const {rows, recipe} = await read(text);
    expect(rows[0]?.also?.map(({record}) => [record.count, record.unit])).to.deep.equal([
      [50, 'persons'],
      [12, 'countries']
    ]);
    expect((await read(text, {recipe})).rows).to.deep.equal(rows);
  });

  it('of which one is more particular give way to it', async () => {
    const {rows, problems} = await read('Titre;Date;Type;Lieu;Ville\nA;2016;seminar;Salle 3;Sofia\n');
    expect(rows[0]?.record?.city).to.equal('Sofia');
    expect(problems[0]).to.include({code: 'duplicate-column', severity: 'warning', column: 4});
  });

  it('without which a table makes no sense reject every row with one reason', async () => {
    const {problems, counts} = await read('Title;Place;Country\nA;Sofia;BG\nB;Sofia;BG\n', {table: 'events'});
    expect(problems.map(({code, field}) => [code, field])).to.deep.equal([['missing-column', 'start_date']]);
    expect(counts.rejected).to.equal(2);
  });
});

describe('a file of any form', () => {
  it('gives a reading for each table below another', async () => {
    const readings = await importFile(
      'Title;Date;Type\nA;2016;seminar\n\n\nState;Treaty;Signature\nBG;CETS 197;2006\n',
      {name: 'x.csv'}
    );
    expect(readings.map(({table, counts}) => [table, counts.accepted])).to.deep.equal([
      ['events', 1],
      ['ratifications', 1]
    ]);
    expect(readings[1]?.rows[0]?.line).to.equal(6);
  });

  it('gives the tables of a package in JSON', async () => {
    const json = '{"resources": [{"name": "states", "data": [{"id": "BG", "kind": "state", "name": "Bulgaria"}]}]}';
    const readings = await importFile(json, {name: 'datapackage.json'});
    expect(readings.map(({table, counts}) => [table, counts.accepted])).to.deep.equal([['states', 1]]);
  });

  it('is refused, and says so, where it has more rows than the limit', async () => {
    for (const text of [
      'id,title,type,start_date\na,A,seminar,2016\nb,B,seminar,2016\n',
      'Titre;Date\nA;2016\nB;2017\n'
    ]) {
      const {problems, rows} = await read(text, {maxRows: 1});
      expect([problems.map(({code, params}) => [code, params.limit]), rows]).to.deep.equal([
        [['too-many-rows', 1]],
        []
      ]);
    }
  });

  it('can be given up', async () => {
    const abort = new AbortController();
    abort.abort();
    let error: unknown;
    await read('Titre;Date\nA;2016\n', {signal: abort.signal}).catch((reason: unknown) => {
      error = reason;
    });
    expect((error as Error).name).to.equal('AbortError');
  });
});

describe('what a count counts, where its word is not known', () => {
  const sheet = 'Titre;Type;Dates;Participants\nA;Atelier;8 novembre 2017;42 sages\n';
  const countsOf = async (change: (reading: Reading) => Recipe) => {
    const {rows} = await read(sheet, {recipe: change(await read(sheet))});
    return rows[0]?.also?.map(({record}) => [record.count, record.unit, record.who, record.verbatim]);
  };

  it('is what a person answers', async () => {
    const answer = ({recipe, problems: [question]}: Reading) => answered(recipe, question!, 'persons');
    expect(await countsOf(answer)).to.deep.equal([[42, 'persons', 'sages', '42 sages']]);
  });

  it('is what a person writes in its place, and the words of the source stay', async () => {
    const write = ({recipe, problems: [question]}: Reading) => repaired(recipe, question!, '42 States');
    expect(await countsOf(write)).to.deep.equal([[42, 'states', 'States', '42 sages']]);
  });
});

describe('a list of treaties', () => {
  it('has their numbers in a column “Traité” beside the titles', async () => {
    expect(await records('Traité;Titre;Ouverture\nSTCE n° 197;Convention;mai 2005\n')).to.deep.equal([
      {id: 'CETS197', number: '197', title: 'Convention', opened: '2005-05'}
    ]);
  });

  it('has their titles in that column where there is no other', async () => {
    expect(await records('Traité;Ouverture\nConvention;mai 2005\n')).to.deep.equal([
      {id: 'convention', title: 'Convention', opened: '2005-05'}
    ]);
  });
});

describe('the type of an event that its row does not say', () => {
  const sheet = 'Titre;Type;Dates\nAtelier à Riga;;8 mai 2017\nRencontre;;9 mai 2017\nÉchange;;10 mai 2017\n';
  const types = async (recipe?: Recipe) => {
    const {rows} = await read(sheet, recipe && {recipe});
    return rows.map(({status, record}) => [status, record?.type]);
  };

  it('is read from the title, else asked once for all', async () => {
    expect(await types()).to.deep.equal([
      ['repaired', 'workshop'],
      ['rejected', undefined],
      ['rejected', undefined]
    ]);
  });

  it('is what was answered for all, and what was then written for one of them', async () => {
    const {recipe, problems} = await read(sheet);
    const question = problems.find(({severity}) => severity === 'question')!;
    const asked = answered(recipe, question, 'seminar');
    const told = (await read(sheet, {recipe: asked})).problems.find(({raw}) => raw === 'Échange')!;
    expect(await types(repaired(asked, told, 'training'))).to.deep.equal([
      ['repaired', 'workshop'],
      ['repaired', 'seminar'],
      ['repaired', 'training']
    ]);
  });

  it('is not made up where its cell says what we do not understand', async () => {
    const {rows} = await read('Titre;Type;Dates\nAtelier à Riga;xyz;8 mai 2017\n');
    expect(rows.map(({status, problems}) => [status, problems.map(({code}) => code)])).to.deep.equal([
      ['rejected', ['unknown-word']]
    ]);
  });
});
