import {expect} from '@open-wc/testing';
import {defaultLimits, load, loadFrom} from '../../src/data/load.js';
import type {LoadError, Progress} from '../../src/data/load-error.js';

const event = {id: 'e', title: 'E', type: 'workshop', start_date: '2010'};
const packed = JSON.stringify({
  id: 'x',
  title: 'X',
  as_of: '2026-11-21',
  sources: [],
  resources: [{name: 'events', data: [event], coverage: {complete: true, as_of: '2026-11-21', known_gaps: []}}]
});
const csv = 'id,title,type,start_date\ne,E,workshop,2010\n';

type Answer = () => Response | Promise<Response>;

/** A service that gives these answers, the last of them for ever, and counts how often it was asked. */
function service(...answers: readonly Answer[]) {
  const asked: string[] = [];
  const fetch = async (url: unknown, init?: RequestInit): Promise<Response> => {
    asked.push(String(url));
    const answer = answers[Math.min(asked.length, answers.length) - 1]!();
    const aborted = new Promise<never>((_, reject) =>
      init?.signal?.addEventListener('abort', () => reject(new DOMException('', 'AbortError')))
    );
    return Promise.race([answer, aborted]);
  };
  return {asked, fetch: fetch as typeof globalThis.fetch};
}

const json =
  (text: string, headers: Record<string, string> = {}) =>
  () =>
    new Response(text, {headers});
const never = () => new Promise<Response>(() => {});
const failure = (url: string, options: Parameters<typeof load>[1]) =>
  load(url, options).then(
    () => 'loaded',
    (error: LoadError) => error.failure ?? error.name
  );

describe('load', () => {
  it('reads a package in one file, from an address that needs no server', async () => {
    const dataset = await load(`data:application/json,${encodeURIComponent(packed)}`);
    expect(dataset.tables.events).to.deep.equal([event]);
    expect([dataset.info.as_of, dataset.coverage.events.complete]).to.deep.equal(['2026-11-21', true]);
  });

  it('reads a single CSV, whose table is known from its header', async () => {
    const url = URL.createObjectURL(new Blob([csv]));
    const {tables, coverage, counts} = await load(url);
    URL.revokeObjectURL(url);
    expect([tables.events, coverage.events.complete, counts.states]).to.deep.equal([[event], false, undefined]);
  });

  it('reads the CSVs that a package names, beside it', async () => {
    const descriptor = JSON.stringify({resources: [{name: 'events', path: 'tables/events.csv'}]});
    const {asked, fetch} = service(json(descriptor), json(csv));
    const {tables} = await load('/some/datapackage.json', {fetch});
    expect(tables.events).to.deep.equal([event]);
    expect(asked.map((url) => new URL(url).pathname)).to.deep.equal([
      '/some/datapackage.json',
      '/some/tables/events.csv'
    ]);
  });

  it('is content with a dataset that has no events', async () => {
    const states = [{id: 'FR', name: 'France', kind: 'state'}];
    const {fetch} = service(json(JSON.stringify({resources: [{name: 'states', data: states}]})));
    const dataset = await load('/no-events.json', {fetch});
    expect([dataset.tables.events, dataset.coverage.events.complete, dataset.problems]).to.deep.equal([[], false, []]);
  });

  it('keeps the good rows and lists those left out', async () => {
    const rows = [event, {...event, id: 'f', start_date: '2010-02-30'}];
    const {fetch} = service(json(JSON.stringify({resources: [{name: 'events', data: rows}]})));
    const {tables, counts, problems} = await load('/partly.json', {fetch});
    expect([tables.events.length, counts.events?.rejected, problems[0]?.line]).to.deep.equal([1, 1, 2]);
  });

  const failures: readonly (readonly [string, string, Answer])[] = [
    ['an address at which there is nothing', 'http-status', () => new Response('', {status: 404})],
    ['a web page instead of data', 'html-instead', json('\n<!doctype html><title>Sign in</title>')],
    ['a package that breaks off', 'cut-off', json(packed.slice(0, -30))],
    ['text that is no data', 'no-tables', json('Lorem ipsum, dolor\nsit amet')],
    ['JSON that is not well-formed', 'not-data', json('{tables: []}')],
    ['nothing', 'not-data', json('  \n')],
    ['a package without tables', 'no-tables', json('{"title": "X", "resources": []}')],
    ['another kind of JSON', 'no-tables', json('{"type": "FeatureCollection", "features": []}')],
    [
      'a package that names a file of another site',
      'bad-address',
      json('{"resources": [{"name": "events", "path": "https://example.org/x.csv"}]}')
    ]
  ];
  for (const [what, code, answer] of failures) {
    it(`fails once, and says why, for ${what}`, async () => {
      const {asked, fetch} = service(answer);
      expect([await failure('/x.json', {fetch}), asked.length]).to.deep.equal([code, 1]);
    });
  }

  it('refuses an address from which no data can come', async () => {
    expect(await failure('javascript:alert(1)', {})).to.equal('bad-address');
    expect(await failure('https://', {})).to.equal('bad-address');
  });

  it('tries again twice when the connection or the server fails, then says so', async () => {
    const broken = service(() => Promise.reject(new TypeError('Failed to fetch')));
    expect([await failure('/x.json', broken), broken.asked.length]).to.deep.equal(['no-connection', 3]);
    const ill = service(() => new Response('', {status: 503}), json(packed));
    expect([await failure('/x.json', ill), ill.asked.length]).to.deep.equal(['loaded', 2]);
  });

  it('refuses what is larger, has more rows or stands still longer than its limits', async () => {
    const big = service(json(packed));
    expect(await failure('/x.json', {...big, limits: {bytes: 100}})).to.equal('too-large');
    expect(await failure('/x.json', {...big, limits: {rows: 0}})).to.equal('too-many-rows');
    expect(await failure('/x.csv', {...service(json(csv)), limits: {rows: 0}})).to.equal('too-many-rows');
    expect(await failure('/x.json', {...service(never), limits: {stallMs: 20}})).to.equal('no-progress');
  });

  it('draws what came of a CSV shorter than announced, and lists what was cut off', async () => {
    const cut = service(json('id,title,type,start_date\ne,E,workshop,2010\nf,F,work', {'content-length': '500'}));
    const {tables, problems} = await load('/cut.csv', cut);
    expect(tables.events).to.deep.equal([event]);
    expect(new Set(problems.map(({code}) => code))).to.deep.equal(new Set(['cut-off']));
    expect(cut.asked).to.have.length(3);
  });

  it('tells how many bytes and rows have come', async () => {
    const seen: Progress[] = [];
    await load('/x.csv', {
      ...service(json(csv, {'content-length': `${csv.length}`})),
      onProgress: (progress) => seen.push(progress)
    });
    expect(seen.at(-1)).to.deep.equal({bytes: csv.length, total: csv.length, rows: 1});
  });
});

describe('load, asked by several', () => {
  it('makes one request, while it is under way and after', async () => {
    const {asked, fetch} = service(json(packed));
    const datasets = await Promise.all([
      load('/one.json', {fetch}),
      load('./../one.json', {fetch}),
      load('/one.json#x', {fetch})
    ]);
    expect([asked.length, new Set([...datasets, await load('/one.json', {fetch})]).size]).to.deep.equal([1, 1]);
  });

  it('forgets a failure, so that one can try again', async () => {
    const {fetch} = service(() => new Response('', {status: 404}), json(packed));
    expect([await failure('/x.json', {fetch}), await failure('/x.json', {fetch})]).to.deep.equal([
      'http-status',
      'loaded'
    ]);
  });

  it('stops for one who leaves, and for all when the last has left', async () => {
    const {asked, fetch} = service(never, json(packed));
    const [first, second] = [new AbortController(), new AbortController()];
    const results = [
      failure('/x.json', {fetch, signal: first.signal}),
      failure('/x.json', {fetch, signal: second.signal})
    ];
    first.abort();
    expect(await results[0]).to.equal('AbortError');
    expect(await Promise.race([results[1], Promise.resolve('waiting')])).to.equal('waiting');
    second.abort();
    expect([await results[1], await failure('/x.json', {fetch}), asked.length]).to.deep.equal([
      'AbortError',
      'loaded',
      2
    ]);
  });
});

describe('loadFrom', () => {
  it('reads a package and its files by their paths, and none outside its folder', async () => {
    const files: Readonly<Record<string, string>> = {
      'in/datapackage.json': '{"resources": [{"name": "events", "path": "events.csv"}]}',
      'in/events.csv': csv,
      'out.json': '{"resources": [{"name": "events", "path": "../secret.csv"}]}'
    };
    const read = async (path: string) => files[path] ?? '';
    expect((await loadFrom(read, 'in/datapackage.json')).tables.events).to.deep.equal([event]);
    expect(await loadFrom(read, 'out.json').catch((error: LoadError) => error.failure)).to.equal('bad-address');
  });
});

describe('the dataset in this repository', () => {
  it('is read without a single problem, from its CSVs and in one file', async () => {
    const dataset = await load('/data/datapackage.json');
    const {toPackage} = await import('../../src/data/write.js');
    const inOneFile = await load(URL.createObjectURL(new Blob([JSON.stringify(toPackage(dataset))])));
    expect(dataset.problems.map(({message}) => message)).to.deep.equal([]);
    expect([dataset.counts.events?.accepted, dataset.counts.ratifications?.accepted]).to.deep.equal([107, 48]);
    expect(inOneFile.tables).to.deep.equal(dataset.tables);
    expect(inOneFile.problems).to.deep.equal([]);
    expect(defaultLimits.rows).to.be.greaterThan(1000);
  });
});
