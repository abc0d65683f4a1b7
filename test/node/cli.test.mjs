import assert from 'node:assert/strict';
import {spawn} from 'node:child_process';
import {linkSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, beforeEach, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const data = join(root, 'data');
const tables = [
  'instruments',
  'states',
  'regions',
  'ratifications',
  'statements',
  'events',
  'participants',
  'evaluations',
  'projects'
];

const folder = mkdtempSync(join(tmpdir(), 'treatyscope-'));
after(() => rmSync(folder, {recursive: true}));

const events = `id,title,type,start_date,end_date
a,A meeting,conference,2017-11-08,2017-11-09
b,A training,training,2018-02-12,31/02/2018
c,A seminar,seminar,2018-03-01,
`;

let place = folder;
let places = 0;
beforeEach(() => {
  places += 1;
  place = join(folder, String(places));
  mkdirSync(place);
});

describe('treatyscope', () => {
  it('says how it is used, in English and French, with every command', async () => {
    const english = await run('--help');
    const french = await run('--help', '--lang', 'fr');
    assert.deepEqual([english.status, french.status], [0, 0]);
    for (const command of ['check', 'build', 'diff', 'list', 'template', 'schema', 'site']) {
      for (const {out} of [english, french]) assert.match(out, new RegExp(`^  ${command} `, 'm'));
    }
    await each(['check', 'build', 'diff', 'list', 'template', 'schema', 'site'], async (command) => {
      const help = await run(command, '--help');
      assert.match(help.out, new RegExp(`^Usage: treatyscope ${command}`, 'm'));
      assert.match(help.out, new RegExp(`npx treatyscope ${command}`));
    });
    assert.match(french.out, /Commandes/);
  });

  it('speaks French where the system does', async () => {
    const {err} = await run('check', 'nowhere.csv', {env: {LANG: 'fr_FR.UTF-8'}});
    assert.match(err, /Il n’y a pas de fichier nowhere\.csv/);
  });

  it('offers the option or command that was probably meant, and does nothing', async () => {
    const cases = [
      [['chek', 'x.csv'], /“check”/],
      [['check', 'x.csv', '--jsno'], /--json/],
      [['build', 'x.csv', '--one-fil'], /--one-file/],
      [['template', 'event'], /“events”/],
      [['build', 'x.csv', '--out', 'o', '--k', 'five'], /whole number/],
      [['check', 'x.csv', '--recipe'], /--recipe FILE/],
      [['check', 'x.csv', '--json=yes'], /no value/],
      [['diff', 'x.csv'], /<old> <new>/],
      [[], /Commands/]
    ];
    await each(cases, async ([args, expected]) => {
      const {status, out, err} = await run(...args);
      assert.deepEqual([status, out], [2, ''], args.join(' '));
      assert.match(err, expected);
    });
  });

  it('prints its version', async () => {
    const {version} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    assert.equal((await run('--version')).out, `${version}\n`);
  });

  it('writes no colours where nobody sees them', async () => {
    const {out, err} = await run('check', file('events.csv', events));
    assert.ok(!(out + err).includes('\u001B'));
  });
});

describe('treatyscope check', () => {
  it('finds nothing wrong with the dataset of the repository', async () => {
    const {status, out, err} = await run('check', data);
    assert.deepEqual([status, err], [0, '']);
    assert.match(out, /^events\.csv {2}events: 107 rows read = 107 accepted \+ 0 repaired \+ 0 rejected$/m);
    assert.match(out, /Nothing to complain about/);
  });

  it('gives each problem a line with its place, its text and what to do', async () => {
    const {status, out} = await run('check', file('events.csv', events));
    assert.equal(status, 1);
    const [first] = out.split('\n');
    assert.match(first, /^events\.csv:3:5 end_date "31\/02\/2018" (bad|impossible)-date: /);
    assert.doesNotMatch(first, /line 3/);
    assert.match(out, /events: 3 rows read = 2 accepted \+ 0 repaired \+ 1 rejected/);
  });

  it('is content with warnings, and counts what was repaired', async () => {
    const {status, out} = await run(
      'check',
      file('events.csv', events.replace('conference', 'conference ').replace('31/02/2018', ''))
    );
    assert.equal(status, 0);
    assert.match(out, /^events\.csv:2:3 type "conference " stray-space \(warning\): /);
    assert.match(out, /3 rows read = 2 accepted \+ 1 repaired \+ 0 rejected/);
  });

  it('reads from standard input', async () => {
    const {status, out} = await run('check', '-', {input: events});
    assert.equal(status, 1);
    assert.match(out, /^stdin:3:5 end_date/);
  });

  it('accounts for every row as JSON, with its line, status, record and problems, and the recipe', async () => {
    const {status, out} = await run('check', file('events.csv', events), '--json');
    const {files, errors, questions, counts} = JSON.parse(out);
    assert.equal(status, 1);
    assert.deepEqual([files.length, errors + questions > 0, counts.read], [1, true, 3]);
    const [{table, rows, recipe, skipped, problems, ...reading}] = files;
    assert.deepEqual([table, reading.file], ['events', 'events.csv']);
    assert.deepEqual(reading.counts, {read: 3, accepted: 2, repaired: 0, rejected: 1});
    assert.deepEqual(
      rows.map(({line, status: became}) => [line, became]),
      [
        [2, 'accepted'],
        [3, 'rejected'],
        [4, 'accepted']
      ]
    );
    assert.deepEqual(rows[0].record, {
      id: 'a',
      title: 'A meeting',
      type: 'conference',
      start_date: '2017-11-08',
      end_date: '2017-11-09'
    });
    assert.deepEqual([rows[1].record, rows[1].problems[0].raw], [undefined, '31/02/2018']);
    assert.equal(recipe.treatyscope, 'recipe/1');
    assert.deepEqual([skipped[0].kind, problems.length > 0], ['header', true]);
  });

  it('checks the tables of a folder against one another', async () => {
    file('events.csv', 'id,title,type,start_date\na,A,training,2015\n');
    file('participants.csv', 'id,event,count,qualifier,unit,basis,counted\np,z,40,exact,persons,reported,yes\n');
    const {status, out} = await run('check', place);
    assert.equal(status, 1);
    assert.match(out, /participants\.csv:2:\d+ event "z" dangling-reference/);
  });

  it('is not content with a file in which there is no table', async () => {
    for (const [name, text] of Object.entries({
      'hello.json': '{"hello": [1]}',
      'cut.json': '{"events": [{"id": "a"',
      'empty.csv': ''
    })) {
      const {status, out} = await run('check', file(name, text));
      assert.equal(status, 1, name);
      assert.match(out, new RegExp(`^${name}`));
      assert.equal((await run('list', join(place, name))).status, 2);
    }
  });

  it('lets no text of a file act upon the terminal', async () => {
    const {out} = await run('check', file('events.csv', events.replace('31/02/2018', '\u001B[2J\u202E\u0007')));
    for (const character of '\u001B\u202E\u0007') assert.ok(!out.includes(character));
  });

  it('can be read only in part', async () => {
    const rows = Array.from({length: 20_000}, (_, at) => `x${at},T,training,never,`).join('\n');
    const {err, signal} = await run('check', file('events.csv', `id,title,type,start_date,end_date\n${rows}\n`), {
      readOnly: 100
    });
    assert.deepEqual([err, signal], ['', null]);
  });
});

/** A list as a French Excel saves it: Windows-1252, semicolons, a title above, a total below. */
const french = latin(`Liste des réunions;;;;;
Intitulé;Type;Date;Ville;Pays;Nombre de participants
Réunion des rapporteurs;Conférence;8/11/2017;Strasbourg;France;une cinquantaine
Formation d’avocats;Formation;26/06/2018;Skopje;Macédoine du Nord;37
Séminaire;Séminaire;31/02/2019;Sofia;Bulgarie;1 200
Total;;;;;1287
`);
const undecided = latin(
  'Intitulé;Type;Date;Pays\nRéunion;Conférence;08/11/2017;France\nFormation;Formation;12/02/2018;Italie\n'
);

describe('treatyscope on what people have', () => {
  it('reads the list of a French Excel, and says which line it cannot use', async () => {
    const {status, out} = await run('check', file('réunions.csv', french), '--json');
    const {files, counts} = JSON.parse(out);
    assert.equal(status, 1);
    assert.deepEqual(counts, {read: 3, accepted: counts.accepted, repaired: counts.repaired, rejected: 1});
    const [{rows, skipped, recipe}] = files;
    assert.deepEqual([recipe.encoding, recipe.delimiter], ['windows-1252', ';']);
    assert.deepEqual(
      skipped.map(({line, kind}) => [line, kind]),
      [
        [1, 'title'],
        [2, 'header'],
        [6, 'total']
      ]
    );
    const said = rows.map(({line, record, also}) => [
      line,
      record?.title,
      record?.start_date,
      record?.country,
      also?.[0]?.record.count
    ]);
    assert.deepEqual(said, [
      [3, 'Réunion des rapporteurs', '2017-11-08', 'FR', 50],
      [4, 'Formation d’avocats', '2018-06-26', 'MK', 37],
      [5, undefined, undefined, undefined, undefined]
    ]);
    assert.equal(rows[0].also[0].record.qualifier, 'approximate');
    const plain = await run('check', join(place, 'réunions.csv'), '--lang', 'fr');
    assert.match(plain.out, /^réunions\.csv:5:3 start_date "31\/02\/2019" impossible-date: «/m);
    assert.match(plain.out, /3 lignes lues = .* \+ 1 rejetée ; .*3 lignes passées : 1 titre, 1 en-tête et 1 total/);
  });

  it('asks what it cannot decide, takes the answer, and remembers it in a recipe', async () => {
    const path = file('liste.csv', undecided);
    const asked = await run('check', path);
    assert.equal(asked.status, 1);
    assert.match(asked.out, /ambiguous-date-order \(question\)/);
    const [, answer] = /--answer "(ambiguous-date-order:Date=dmy)"/.exec(asked.out);
    const told = await run('check', path, '--answer', answer, '--save-recipe', join(place, 'recipe.json'));
    assert.equal(told.status, 0, told.out);
    const next = file('next.csv', latin('Intitulé;Type;Date;Lieu\nAutre;Formation;03/04/2019;Rome\n'));
    const again = await run('check', next, '--recipe', join(place, 'recipe.json'), '--json');
    assert.equal(JSON.parse(again.out).files[0].rows[0].record.start_date, '2019-04-03');
    assert.match(again.err, /“Lieu” is new/);
    assert.match(again.err, /“Pays” is gone/);
    const same = await run('check', path, '--recipe', join(place, 'recipe.json'));
    assert.match(same.err, /read just as the recipe says/);
    assert.match((await run('check', path, '--answer', 'which-table:=events')).err, /No file asked/);
  });

  it('leaves out the lines that a recipe leaves out, which are no errors, and says where one is not there', async () => {
    const path = file('events.csv', events);
    const {out} = await run('check', path, '--json');
    const [{recipe}] = JSON.parse(out).files;
    const wrong = 'b,A training,training,2018-02-12,31/02/2018';
    const own = file('recipe.json', JSON.stringify({...recipe, repairs: [{field: '', raw: wrong, value: ''}]}));
    const without = await run('check', path, '--recipe', own);
    assert.equal(without.status, 0, without.out);
    assert.match(
      without.out,
      /^events\.csv:3:0 "b,A training.*" left-out \(warning\): the line is left out, as the recipe says/m
    );
    assert.match(without.out, /3 rows read = 2 accepted \+ 0 repaired \+ 1 rejected/);
    assert.match(without.err, /read just as the recipe says/);
    const built = await run('build', path, '--recipe', own, '--out', '-');
    assert.equal(built.status, 0, built.err);
    const {resources} = JSON.parse(built.out);
    assert.deepEqual(
      resources.find(({name}) => name === 'events').data.map(({id}) => id),
      ['a', 'c']
    );
    const next = file('next.csv', events.replace(`${wrong}\n`, ''));
    const gone = await run('check', next, '--recipe', own);
    assert.match(gone.err, /a line that is to be left out is not there: b,A training/);
  });

  it('refuses a file of more rows than it is told, and reads one of just as many', async () => {
    const path = file('liste.csv', french);
    const rows = Number(/(\d+) rows read/.exec((await run('check', path)).out)[1]);
    const refused = await run('check', path, '--max-rows', String(rows - 1));
    assert.equal(refused.status, 1);
    assert.match(refused.out, new RegExp(`too-many-rows: .*more than ${rows - 1} rows`));
    assert.doesNotMatch((await run('check', path, '--max-rows', String(rows))).out, /too-many-rows/);
  });

  it('draws a bar for a long file on a terminal, wipes it away, and draws none into a pipe', async () => {
    const line = 'Réunion sur la traite;Formation;26/04/2019;Rome\n';
    const path = file('longue.csv', latin(`Intitulé;Type;Date;Lieu\n${line.repeat(80_000)}`));
    const isTerminal = `--import data:text/javascript,${encodeURIComponent('process.stderr.isTTY = true')}`;
    const [seen, piped] = [
      await run('list', path, {env: {NODE_OPTIONS: isTerminal, TERM: 'dumb'}}),
      await run('list', path)
    ];
    const drawn = seen.err.split('\u001B[K');
    const bars = drawn.flatMap((text) => {
      const [, ...bar] = /^\r\[(#*)(-*)\] (\d+) % longue\.csv: [\d,]+ rows?$/.exec(text) ?? [];
      return bar.length > 0 ? [bar] : [];
    });
    assert.ok(bars.length > 0, JSON.stringify(seen.err.slice(0, 400)));
    for (const [done, left, share] of bars) {
      assert.equal(done.length + left.length, 24);
      assert.ok(Math.abs(done.length / 24 - Number(share) / 100) < 0.05);
    }
    assert.equal(drawn[bars.length], '\r', 'the bar is wiped away before anything else is said');
    assert.ok(!piped.err.includes('\r') && !piped.err.includes('\u001B'));
  });

  it('remembers how each of several files was read', async () => {
    file('a.csv', undecided);
    file('b.csv', french);
    const recipe = join(place, 'recipes.json');
    await run('check', place, '--answer', 'ambiguous-date-order:Date=mdy', '--save-recipe', recipe);
    const {out, err} = await run('check', place, '--recipe', recipe, '--json');
    const [a, b] = JSON.parse(out).files;
    assert.deepEqual([a.rows[0].record.start_date, b.rows[0].record.start_date], ['2017-08-11', '2017-11-08']);
    assert.doesNotMatch(err, /says nothing/);
  });

  it('settles a question about cells by an answer, as it suggests', async () => {
    const path = file(
      'steps.csv',
      'CETS,State,Signature\n197,Serbia and Montenegro,2005-05-16\n197,France,2006-05-22\n197,"Serbia and Montenegro",2005-05-16\n'
    );
    const {out} = await run('check', path);
    assert.match(out, /^Answer with --answer "dissolved-state:Serbia and Montenegro=ME" or --answer "[^"]+=RS"$/m);
    const recipe = join(place, 'recipe.json');
    const answer = 'dissolved-state:Serbia and Montenegro=RS';
    await run('check', path, '--answer', answer, '--save-recipe', recipe);
    const again = await run('check', path, '--recipe', recipe, '--json');
    const [{rows}] = JSON.parse(again.out).files;
    assert.deepEqual(
      rows.map(({record}) => record?.state),
      ['RS', 'FR', undefined]
    );
    assert.match(again.err, /read just as the recipe says/);
  });

  it('says what to write where a question has no answers to choose from', async () => {
    const path = file('steps.csv', 'State,Signature\nFrance,2006-05-22\n');
    const {out} = await run('check', path);
    assert.match(out, /^Answer with --answer "unstated-value:instrument=…", with the instrument in place of the dots/m);
    const answered = await run('check', path, '--answer', 'unstated-value:instrument=CETS No. 197', '--json');
    assert.equal(JSON.parse(answered.out).files[0].rows[0].record.id, 'CETS197-FR');
  });

  it('finds the event of a head count by its title, among files and in the dataset', async () => {
    file('events.csv', 'Title,Type,Date\nAtelier de Sofia,atelier,14/05/2024\nSecond,seminar,2024-06-01\n');
    file('participants.csv', 'Event,Number,Unit\nAtelier de Sofia,40,persons\nSecond,12,persons\n');
    const {status, out} = await run('check', place, '--json');
    assert.equal(status, 0, out);
    const counts = JSON.parse(out).files.find(({table}) => table === 'participants');
    assert.deepEqual(
      counts.rows.map(({record}) => record.event),
      ['2024-05-14-atelier-de-sofia', '2024-06-01-second']
    );
  });

  it('says in which other file a key stands', async () => {
    file('a.csv', 'id,title,type,start_date\nx,A,seminar,2018\n');
    file('b.csv', 'id,title,type,start_date\ny,B,seminar,2019\nx,C,seminar,2018\n');
    const {out} = await run('check', place);
    assert.match(out, /^b\.csv:3:0 id "x" duplicate-key: .*line 2 of a\.csv/m);
  });

  it('reads back the workbooks that it offers as templates', async () => {
    await each(['events', 'participants', 'ratifications'], async (table) => {
      const path = join(place, `${table}.xlsx`);
      await run('template', table, '--xlsx', '--lang', 'fr', '--out', path);
      assert.equal(readFileSync(path).subarray(0, 2).toString(), 'PK');
      const {status, out} = await run('check', path);
      assert.equal(status, 1, out);
      assert.match(out, /example-row/);
      assert.match(out, new RegExp(`^${table}\\.xlsx#${table} {2}${table}: 1 row read`, 'm'));
    });
  });

  it('adds a file to the dataset it belongs to, or puts it in its place', async () => {
    const path = file('events.csv', 'id,title,type,start_date,country\nx,X,training,2018-06-26,BG\n');
    const added = await run('build', path, '--base', data, '--out', join(place, 'added'));
    assert.equal(added.status, 0, added.err);
    assert.match((await run('diff', data, join(place, 'added'))).out, /events +107 → 108/);
    const replaced = await run('build', path, '--base', data, '--replace', '--out', join(place, 'replaced'));
    assert.equal(replaced.status, 1);
    assert.match(replaced.err, /69 rows of the dataset can no longer be used/);
    assert.match((await run('list', join(place, 'replaced'))).out, /^ {2}events +1 /m);
  });
});

describe('treatyscope build', () => {
  it('writes a package that says what the files said', async () => {
    const out = join(place, 'out');
    const {status} = await run('build', data, '--out', out);
    assert.equal(status, 0);
    assert.deepEqual(readdirSync(out).sort(), ['datapackage.json', ...tables.map((name) => `${name}.csv`)].sort());
    assert.match((await run('diff', data, out)).out, /There is no difference/);
  });

  it('writes the same in one file, or to standard output', async () => {
    const out = join(place, 'out');
    await run('build', data, '--out', out, '--one-file');
    assert.deepEqual(readdirSync(out), ['datapackage.json']);
    const piped = await run('build', data, '--out', '-');
    assert.equal(piped.out, readFileSync(join(out, 'datapackage.json'), 'utf8'));
    const {resources} = JSON.parse(piped.out);
    assert.deepEqual(
      resources.map(({name}) => name),
      tables
    );
    assert.ok(resources.every(({schema, coverage, data: rows}) => schema.fields && coverage && rows.length > 0));
  });

  it('leaves out the rows that are wrong, and says so by its status', async () => {
    const out = join(place, 'out');
    const {status, err} = await run(
      'build',
      file('events.csv', events),
      '--out',
      out,
      '--title',
      'Mine',
      '--as-of',
      '2019-01'
    );
    assert.equal(status, 1);
    assert.match(err, /^events\.csv:3:5/m);
    assert.deepEqual(
      readFileSync(join(out, 'events.csv'), 'utf8')
        .trimEnd()
        .split('\n')
        .map((line) => line[0]),
      ['i', 'a', 'c']
    );
    const {title, as_of} = JSON.parse(readFileSync(join(out, 'datapackage.json'), 'utf8'));
    assert.deepEqual([title, as_of], ['Mine', '2019-01']);
  });

  it('writes nothing over the files that it read, nor where nothing can be used', async () => {
    const path = file('events.csv', events);
    assert.equal((await run('build', path, '--out', place)).status, 2);
    assert.equal(readFileSync(path, 'utf8'), events);
    const empty = file('none.csv', 'id,title,type,start_date\n');
    assert.equal((await run('build', empty, '--out', join(place, 'out'))).status, 2);
    assert.deepEqual(readdirSync(place).sort(), ['events.csv', 'none.csv']);
  });

  it('replaces a file in one step, and leaves nothing behind when it cannot', async () => {
    const out = join(place, 'out');
    mkdirSync(out);
    writeFileSync(join(out, 'events.csv'), 'old');
    linkSync(join(out, 'events.csv'), join(place, 'kept'));
    await run('build', data, '--out', out);
    assert.equal(readFileSync(join(place, 'kept'), 'utf8'), 'old');
    assert.deepEqual(
      readdirSync(out).filter((name) => name.includes('tmp')),
      []
    );
    const blocked = join(place, 'blocked');
    mkdirSync(join(blocked, 'datapackage.json'), {recursive: true});
    assert.equal((await run('build', data, '--out', blocked)).status, 2);
    assert.deepEqual(readdirSync(blocked), ['datapackage.json']);
  });

  it('publishes small counts of persons as withheld, in no total, with the number nowhere', async () => {
    file(
      'events.csv',
      'id,title,type,start_date,description\na,A,training,2015,Seven lawyers met.\nb,B,training,2016,\n'
    );
    file(
      'participants.csv',
      [
        'id,event,count,qualifier,unit,who,basis,counted,verbatim,note',
        'a-p,a,7,exact,persons,7 lawyers,reported,yes,"7 lawyers, from 3 States",seven as printed',
        'a-s,a,3,exact,states,,reported,yes,"7 lawyers, from 3 States",',
        'b-p,b,60,exact,persons,,reported,yes,60 people,'
      ].join('\n')
    );
    for (const form of [
      ['--out', join(place, 'out')],
      ['--out', join(place, 'out'), '--one-file']
    ]) {
      const {status, err} = await run(
        'build',
        join(place, 'events.csv'),
        join(place, 'participants.csv'),
        '--k',
        '10',
        '--as-of',
        '2020-01-31',
        ...form
      );
      assert.equal(status, 0, err);
      assert.match(err, /1 count of persons is withheld/);
      assert.match(err, /Persons: 60 at 1 of 2 events; 1 withheld, in no total/);
    }
    const written = readdirSync(join(place, 'out')).map((name) => readFileSync(join(place, 'out', name), 'utf8'));
    for (const text of written) assert.doesNotMatch(text, /\b(7|seven|sept)\b/i);
    const {resources} = JSON.parse(readFileSync(join(place, 'out', 'datapackage.json'), 'utf8'));
    const {data: counts, coverage} = resources.find(({name}) => name === 'participants');
    assert.deepEqual(
      counts.map(({count, qualifier}) => [count, qualifier]),
      [
        [undefined, 'withheld'],
        [3, 'exact'],
        [60, 'exact']
      ]
    );
    assert.match(coverage.known_gaps.join(' '), /1 count of persons is withheld/);
  });

  it('speaks of no withheld count in a total that has none', async () => {
    file('events.csv', 'id,title,type,start_date\na,A,training,2015\n');
    file(
      'participants.csv',
      'id,event,count,qualifier,unit,who,basis,counted\na-p,a,60,exact,persons,,reported,yes\na-s,a,3,exact,persons,speakers,reported,no\n'
    );
    const out = join(place, 'speakers');
    const files = ['events.csv', 'participants.csv'].map((name) => join(place, name));
    const {err} = await run('build', ...files, '--k', '5', '--as-of', '2020-01-31', '--out', out);
    assert.match(err, /1 count of persons is withheld/);
    assert.match(err, /Persons: 60 at 1 of 1 event\n/);
  });
});

describe('treatyscope diff', () => {
  it('says what differs and what that does to the headline figures', async () => {
    const out = join(place, 'out');
    await run('build', data, '--out', out);
    const path = join(out, 'ratifications.csv');
    const text = readFileSync(path, 'utf8');
    const [, deposit] = /^CETS197-AL,CETS197,AL,2005-12-22,ratification,([\d-]+)/m.exec(text);
    writeFileSync(path, text.replace(/^CETS197-AD,.*\n/m, '').replace(deposit, '2007-02-07'));
    const plain = await run('diff', data, out);
    assert.equal(plain.status, 0);
    assert.match(plain.out, /^ratifications: 1 row removed, 1 cell changed in 1 row$/m);
    assert.match(plain.out, new RegExp(`CETS197-AL deposit_date: ${deposit} → 2007-02-07`));
    assert.match(plain.out, /Parties +48 → 47/);
    const {out: json} = await run('diff', data, out, '--json');
    const {same, tables: found, figures} = JSON.parse(json);
    assert.equal(same, false);
    assert.deepEqual(
      found.ratifications.removed.map(({id}) => id),
      ['CETS197-AD']
    );
    assert.deepEqual(found.ratifications.changed, [
      {id: 'CETS197-AL', field: 'deposit_date', before: deposit, after: '2007-02-07'}
    ]);
    assert.deepEqual([figures.before.parties.value, figures.after.parties.value], [48, 47]);
  });
});

describe('treatyscope diff --stories', () => {
  const story = `<treaty-story lang="en">
    <p>It all began in 2005. By then <treaty-value of="parties">48</treaty-value> States were Parties.</p>
    <p>At the end of 2007, <treaty-value of="deposits" date="2007-12-31">14</treaty-value> had joined.</p>
    <p lang="fr">Il y a <treaty-value of="guests">3</treaty-value> invités.</p>
  </treaty-story>`;

  it('says which figures in sentences moved, each with its place and its sentence', async () => {
    const out = join(place, 'out');
    await run('build', data, '--out', out);
    const path = join(out, 'ratifications.csv');
    writeFileSync(path, readFileSync(path, 'utf8').replace(/^CETS197-AD,.*\n/m, ''));
    const page = file('story.html', story);
    const {status, out: plain} = await run('diff', data, out, '--stories', page);
    assert.equal(status, 0);
    assert.match(plain, /^\d of the 3 figures in sentences moved$/m);
    assert.ok(plain.includes(`${page}:2: 48 → 47\n    “By then 47 States were Parties.”`), plain);
    assert.ok(plain.includes(`${page}:4: there is no figure “guests”`), plain);
    const {values} = JSON.parse((await run('diff', data, out, '--json', '--stories', page)).out);
    assert.deepEqual(
      [values.all, values.moved[0].line, values.moved[0].before, values.moved[0].now, values.moved[0].written],
      [3, 2, '48', '47', '48']
    );
  });

  it('finds the pages of a folder, and says what a page still says that the data never did', async () => {
    const pages = join(place, 'pages', 'deep');
    mkdirSync(pages, {recursive: true});
    writeFileSync(
      join(pages, 'a.html'),
      '<p lang="fr">Il y a <treaty-value of="parties">46</treaty-value> Parties.</p>'
    );
    const {out} = await run('diff', data, data, '--stories', join(place, 'pages'));
    assert.match(out, /a\.html:1: 48 \(the page says 46\)\n +“Il y a 48 Parties\.”/);
    const none = await run('diff', data, data, '--stories', data);
    assert.deepEqual([none.status, /no HTML file/.test(none.err)], [2, true]);
  });
});

describe('treatyscope list', () => {
  it('shows tables, rows, Parties, deposits and gaps, in both languages', async () => {
    const english = await run('list', data);
    assert.match(english.out, /48 Parties, 48 deposits as of 21 November 2026/);
    assert.match(english.out, /^ {2}ratifications +48 {2}complete, 48 expected$/m);
    assert.match(english.out, /Known gaps/);
    assert.match((await run('list', data, '--lang', 'fr')).out, /48 Parties, 48 dépôts au 21 novembre 2026/);
  });

  it('says the same as JSON', async () => {
    const {as_of, tables: held, instruments} = JSON.parse((await run('list', data, '--json')).out);
    assert.equal(as_of, '2026-11-21');
    assert.deepEqual(
      held.map(({name}) => name),
      tables
    );
    assert.deepEqual(
      [instruments[0].id, instruments[0].parties.value, instruments[0].deposits.value],
      ['CETS197', 48, 48]
    );
  });
});

describe('treatyscope template', () => {
  it('writes tables that together pass its own check, once the example is written over', async () => {
    await each(tables, async (table) => {
      const {out} = await run('template', table);
      writeFileSync(join(place, `${table}.csv`), out.replaceAll(/example/gi, 'own'));
    });
    const {status, out} = await run('check', place);
    assert.equal(status, 0, out);
    for (const table of tables) assert.match(out, new RegExp(`${table}: 1 row read = 1 accepted`));
  });

  it('writes an example that is left out where somebody leaves it in', async () => {
    await run('template', 'events', '--out', join(place, 'events.csv'));
    const {status, out} = await run('check', place);
    assert.equal(status, 1);
    assert.match(out, /^events\.csv:2:0 id "example-2003-meeting" example-row: /m);
    assert.match(out, /1 row read = 0 accepted \+ 0 repaired \+ 1 rejected/);
  });

  it('writes to standard output what it writes to a file', async () => {
    await run('template', 'events', '--out', join(place, 'events.csv'));
    assert.equal((await run('template', 'events')).out, readFileSync(join(place, 'events.csv'), 'utf8'));
  });
});

describe('treatyscope schema', () => {
  it('writes the schema of a dataset, and that of one row', async () => {
    const whole = JSON.parse((await run('schema')).out);
    const row = JSON.parse((await run('schema', 'events')).out);
    assert.equal(whole.properties.resources.items.anyOf.length, tables.length);
    assert.deepEqual(row.required, ['id', 'title', 'type', 'start_date']);
  });
});

/** Does something for each of several, all at once. */
const each = (items, work) => Promise.all(items.map(work));

/** A text in Windows-1252; of its characters above U+00FF we use the apostrophe alone. */
function latin(text) {
  return Buffer.from(text.replaceAll('\n', '\r\n').replaceAll('’', '\u0092'), 'latin1');
}

function file(name, content) {
  const path = join(place, name);
  writeFileSync(path, content);
  return path;
}

/** Runs the built command in a folder of its own; the last argument may say what it is fed and what it finds around it. */
function run(...args) {
  const {input = '', env = {}, readOnly} = typeof args.at(-1) === 'object' ? args.pop() : {};
  return new Promise((resolve, reject) => {
    const {PATH} = process.env;
    const child = spawn(process.execPath, [join(root, 'dist/cli.js'), ...args], {
      cwd: place,
      env: {PATH, LANG: 'C', ...env}
    });
    let out = '';
    let err = '';
    child.stdout.on('data', (text) => {
      out += text;
      if (out.length > readOnly) child.stdout.destroy();
    });
    child.stderr.on('data', (text) => (err += text));
    child.once('error', reject);
    child.once('close', (status, signal) => resolve({status, signal, out, err}));
    child.stdin.end(input);
  });
}
