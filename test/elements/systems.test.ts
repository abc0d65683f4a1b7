import {expect, html} from '@open-wc/testing';
import '../../src/define/treaty-dashboard.js';
import document from '../../docs/systems.md?raw';
import {rows} from '../../src/data/facts.js';
import {load} from '../../src/data/load.js';
import {fromQuery} from '../../src/data/selection.js';
import {attended} from '../tools/attended.js';
import {published, within} from '../tools/fixtures.js';

interface System {
  readonly number: number;
  readonly name: string;
  readonly place: string | undefined;
  readonly query: string | undefined;
}

const codeIn = (cell = ''): string | undefined => /`([^`]+)`/.exec(cell)?.[1];

const systems: readonly System[] = document.split('\n').flatMap((line) => {
  const [, number = '', name = '', , place, query] = line.split('|').map((cell) => cell.trim());
  return /^\d+$/.test(number) ? [{number: Number(number), name, place: codeIn(place), query: codeIn(query)}] : [];
});

describe('docs/systems.md', () => {
  it('has a row for each of the 38 systems; only the two behind a login have no place', () => {
    expect(systems.map(({number}) => number)).to.eql(Array.from({length: 38}, (_, index) => index + 1));
    expect(systems.filter(({place}) => place === undefined).map(({number}) => number)).to.eql([15, 16]);
  });

  it('names places that the dashboard has', async () => {
    const data = await within(html`<treaty-dashboard></treaty-dashboard>`);
    const dashboard = data.querySelector('treaty-dashboard')!;
    await attended(dashboard);
    const root = dashboard.shadowRoot!;
    const missing = systems.filter(({place}) => place !== undefined && root.querySelector(place) === null);
    expect(missing.map(({number, name}) => `${number} ${name}`)).to.eql([]);
  });

  it('names selections that leave events', async () => {
    const dataset = await load(published);
    const facts = {dataset, instrument: 'CETS197', date: dataset.info.as_of};
    const empty = systems.filter(({query}) => {
      if (query === undefined) return false;
      const {selection, rest} = fromQuery(query);
      return rest.size > 0 || rows(facts, 'events', selection).length === 0;
    });
    expect(empty.map(({number, name}) => `${number} ${name}`)).to.eql([]);
  });
});
