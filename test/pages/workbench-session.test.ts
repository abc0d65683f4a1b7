import {expect} from '@open-wc/testing';
import type {Snapshot} from '../../src/pages/workbench/session.js';
import {Session} from '../../src/pages/workbench/session.js';
import {small} from '../tools/fixtures.js';

const unclear =
  'Title;Type;Date;Place\nTraining of judges;training;05/06/2018;Riga\nMeeting;seminar;07/08/2018;Paris\n';

async function session(...files: readonly (readonly [name: string, text: string])[]): Promise<Session> {
  const made = new Session(() => undefined);
  await made.show(small());
  await made.open(files.map(([name, input]) => ({name, input})));
  return made;
}

const counts = ({entries}: Snapshot) => entries.map(({reading}) => reading.counts);
const dates = ({dataset}: Snapshot) => dataset?.tables.events.map(({start_date}) => start_date);
const question = ({entries}: Snapshot, code: string) =>
  entries[0]?.reading.problems.find((problem) => problem.code === code && problem.severity === 'question');

describe('a session at the workbench', () => {
  it('holds rows back until a question is answered, and again once that is undone', async () => {
    const bench = await session(['unclear.csv', unclear]);
    const asked = question(bench.snapshot, 'ambiguous-date-order')!;
    expect(counts(bench.snapshot)).to.eql([{read: 2, accepted: 0, repaired: 0, rejected: 2}]);
    await bench.answer(bench.snapshot.entries[0]!, asked, 'dmy');
    expect(dates(bench.snapshot)).to.eql(['2018-06-05', '2018-08-07']);
    await bench.undo();
    expect(counts(bench.snapshot)).to.eql([{read: 2, accepted: 0, repaired: 0, rejected: 2}]);
  });

  it('settles a State that is no more in a list, and leaves the others of the list', async () => {
    const text = 'Project;Countries;Budget\nA;"France, Serbia and Montenegro, Italy";10\n';
    const bench = await session(['projects.csv', text]);
    await bench.answer(bench.snapshot.entries[0]!, question(bench.snapshot, 'dissolved-state')!, 'RS');
    const {problems, recipe} = bench.snapshot.entries[0]!.reading;
    expect(recipe.answers).to.eql([{code: 'dissolved-state', header: 'Serbia and Montenegro', answer: 'RS'}]);
    expect(problems.find(({code}) => code === 'recipe-repair')?.repair?.value).to.equal('FR;RS;IT');
  });

  it('finds the event of a head count by its title in another file', async () => {
    const bench = await session(
      ['events.csv', 'Title;Type;Date\nA seminar in Riga;seminar;26/02/2018\n'],
      ['counts.csv', 'Event;Number;Unit\nA seminar in Riga;40;persons\n']
    );
    expect(bench.snapshot.dataset?.tables.participants.map(({event}) => event)).to.include(
      '2018-02-26-a-seminar-in-riga'
    );
  });

  it('takes two steps at once one after the other', async () => {
    const bench = await session(['wrong.csv', 'Title;Type;Date\nA;training;31/02/2018\nB;party;26/02/2018\n']);
    const [entry] = bench.snapshot.entries;
    const found = (code: string) => ({
      entry: entry!,
      problem: entry!.reading.problems.find((problem) => problem.code === code)!,
      lines: []
    });
    await Promise.all([
      bench.repair([found('impossible-date')], '28/02/2018'),
      bench.repair([found('unknown-word')], 'seminar')
    ]);
    expect(counts(bench.snapshot)).to.eql([{read: 2, accepted: 0, repaired: 2, rejected: 0}]);
    expect(bench.snapshot.history.steps.map(({kind}) => kind)).to.eql(['open', 'repair', 'repair']);
  });

  it('leaves lines out, takes one in again, and is undone step by step', async () => {
    const bench = await session([
      'a.csv',
      'Title;Type;Date\nA;training;26/02/2018\nB;party;26/02/2018\nC;x;1/3/2018\n'
    ]);
    await bench.leaveOut(bench.snapshot.entries[0]!, [3, 4]);
    const {recipe, problems} = bench.snapshot.entries[0]!.reading;
    expect(counts(bench.snapshot)).to.eql([{read: 3, accepted: 1, repaired: 0, rejected: 2}]);
    expect(problems.map(({code, severity}) => [code, severity])).to.eql([
      ['left-out', 'warning'],
      ['left-out', 'warning']
    ]);
    expect(recipe.repairs.map(({field, raw}) => [field, raw])).to.eql([
      ['', 'B;party;26/02/2018'],
      ['', 'C;x;1/3/2018']
    ]);
    await bench.takeIn(bench.snapshot.entries[0]!, problems[1]!);
    expect(bench.snapshot.entries[0]!.reading.problems.map(({code}) => code)).to.eql(['left-out', 'unknown-word']);
    expect(bench.snapshot.history.steps.map(({kind, to}) => [kind, to])).to.eql([
      ['open', 'a.csv'],
      ['leave-out', '3, 4'],
      ['take-in', '4']
    ]);
    await bench.undo();
    await bench.undo();
    expect(bench.snapshot.entries[0]!.reading.problems.map(({code}) => code)).to.not.include('left-out');
  });

  it('leaves out a line that repeats another, and keeps that', async () => {
    const line = 'a,A,training,2018-02-26';
    const bench = await session(['a.csv', `id,title,type,start_date\n${line}\n${line}\n`]);
    await bench.leaveOut(bench.snapshot.entries[0]!, [3]);
    expect(counts(bench.snapshot)).to.eql([{read: 2, accepted: 1, repaired: 0, rejected: 1}]);
    expect(bench.snapshot.dataset?.tables.events.map(({id}) => id)).to.eql(['a']);
  });

  it('refuses a file of more rows than its limit, and goes on', async () => {
    const made = new Session(() => undefined, 2);
    await made.show(small());
    const rows = (count: number) => Array.from({length: count}, (_, at) => `Event ${at};training;26/02/2018`);
    for (const count of [3, 2])
      await made.open([{name: `${count}.csv`, input: ['Title;Type;Date', ...rows(count)].join('\n')}]);
    expect(made.snapshot.entries.map(({reading}) => [reading.problems[0]?.code, reading.counts.accepted])).to.eql([
      ['too-many-rows', 0],
      [undefined, 2]
    ]);
  });

  it('says what changes against the dataset shown', async () => {
    const bench = await session(['events.csv', 'Title;Type;Date\nA;training;26/02/2018\n']);
    expect(bench.snapshot.diff?.tables.events.added).to.have.length(1);
    expect(bench.snapshot.diff?.figures.after.events.value).to.equal(1);
  });

  it('replaces a table where that is the answer', async () => {
    const bench = await session(['r.csv', 'State;Date of ratification\nFrance;26/02/2018\n']);
    await bench.setMode(bench.snapshot.entries[0]!, 'replace');
    expect(bench.snapshot.dataset?.tables.ratifications.map(({state}) => state)).to.eql(['FR']);
  });

  it('makes a package a dataset of its own, with the States that we know', async () => {
    const descriptor = {title: 'Another', as_of: '2020-01-01', resources: [{name: 'events', path: 'e.csv'}]};
    const bench = await session(
      ['datapackage.json', JSON.stringify(descriptor)],
      ['e.csv', 'id,title,type,start_date,country\na,A,training,2018-02-26,FR\n'],
      ['gazetteer.csv', 'city,lat\nRiga,57\n']
    );
    const {dataset, entries} = bench.snapshot;
    expect(entries.map(({file}) => file.name)).to.eql(['e.csv']);
    expect(dataset?.info.title).to.equal('Another');
    expect(dataset?.info.as_of).to.equal('2020-01-01');
    expect(dataset?.tables.ratifications).to.eql([]);
    expect(dataset?.get('states', 'FR')?.name).to.equal('France');
  });

  it('says which files of a package are missing', async () => {
    const descriptor = {title: 'Another', resources: [{name: 'events', path: 'e.csv'}]};
    const bench = await session(['datapackage.json', JSON.stringify(descriptor)]);
    expect(bench.snapshot.notices).to.eql([{kind: 'missing', about: 'e.csv'}]);
  });

  it('reads a file by the recipe that is given with it', async () => {
    const first = await session(['unclear.csv', unclear]);
    await first.answer(first.snapshot.entries[0]!, question(first.snapshot, 'ambiguous-date-order')!, 'mdy');
    const {recipe} = first.snapshot.entries[0]!.reading;
    const next = await session(['next.csv', unclear], ['recipe.json', JSON.stringify(recipe)]);
    expect(dates(next.snapshot)).to.eql(['2018-05-06', '2018-07-08']);
  });

  it('says how a file differs from the recipe that is given with it', async () => {
    const first = await session(['a.csv', 'Title;Type;Date\nA;training;26/02/2018\n']);
    expect(first.snapshot.entries[0]!.changes).to.equal(undefined);
    const {recipe} = first.snapshot.entries[0]!.reading;
    const book: readonly [string, string] = ['recipe.json', JSON.stringify(recipe)];
    const same = await session(['b.csv', 'Title;Type;Date\nB;training;27/02/2018\n'], book);
    expect(same.snapshot.entries[0]!.changes).to.eql([]);
    const other = await session(['b.csv', 'Title;Type;Date;City\nB;training;27/02/2018;Riga\n'], book);
    expect(other.snapshot.entries[0]!.changes?.map(({kind, name}) => [kind, name])).to.eql([['new-column', 'City']]);
  });

  it('reads a column as what a person says it holds, also of a file in the published form', async () => {
    const bench = await session(['a.csv', 'What it was about;Type;Date\nA;training;26/02/2018\n']);
    expect(counts(bench.snapshot)[0]?.accepted).to.equal(0);
    await bench.setColumn(bench.snapshot.entries[0]!, 'What it was about', 'title');
    expect(bench.snapshot.dataset?.tables.events.map(({title}) => title)).to.eql(['A']);
    const strict = await session(['b.csv', 'id,title,type,start_date,name\na,A,training,2018-02-26,B\n']);
    await strict.setColumn(strict.snapshot.entries[0]!, 'title', '');
    await strict.setColumn(strict.snapshot.entries[0]!, 'name', 'title');
    expect(strict.snapshot.dataset?.tables.events.map(({title}) => title)).to.eql(['B']);
  });

  it('reads a file as another table', async () => {
    const bench = await session(['a.csv', 'Title;Start date;End date\nA;2018;2019\n']);
    await bench.setTable(bench.snapshot.entries[0]!, 'projects');
    expect(bench.snapshot.entries.map(({reading}) => reading.table)).to.eql(['projects']);
    expect(counts(bench.snapshot)[0]?.read).to.equal(1);
  });

  it('puts a place on the map that a person located', async () => {
    const bench = await session(['e.csv', 'Title;Type;Date;City;Country\nA;training;26/02/2018;Nowheretown;France\n']);
    const [entry] = bench.snapshot.entries;
    const problem = entry!.reading.problems.find(({code}) => code === 'unknown-place')!;
    await bench.locate(entry!, problem, '48.5, 7.25');
    expect(bench.snapshot.dataset?.tables.events.map(({lat, lon}) => [lat, lon])).to.eql([[48.5, 7.25]]);
    expect(bench.snapshot.entries[0]!.reading.problems.map(({code}) => code)).to.not.include('unknown-place');
  });

  it('knows unsaved work until it is saved or gone', async () => {
    const bench = await session(['e.csv', 'Title;Type;Date\nA;training;26/02/2018\n']);
    expect(bench.snapshot.isUnsaved).to.equal(true);
    bench.saved();
    expect(bench.snapshot.isUnsaved).to.equal(false);
    await bench.setBase('own');
    expect(bench.snapshot.isUnsaved).to.equal(true);
    await bench.remove(bench.snapshot.entries[0]!.file);
    expect(bench.snapshot.isUnsaved).to.equal(false);
    expect(bench.snapshot.dataset).to.equal(undefined);
  });

  it('stops reading, and is as it was before', async () => {
    const rows = Array.from({length: 30_000}, (_, at) => `Event ${at};training;26/02/2018`);
    const bench = await session();
    const opened = bench.open([{name: 'long.csv', input: ['Title;Type;Date', ...rows].join('\n')}]);
    await new Promise((resolve) => setTimeout(resolve, 30));
    bench.stop();
    await opened;
    expect(bench.snapshot.history.bench.files).to.eql([]);
    expect(bench.snapshot.notices).to.eql([{kind: 'stopped', about: 'long.csv'}]);
  });
});
