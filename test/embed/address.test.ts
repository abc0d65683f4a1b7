import {expect} from '@open-wc/testing';
import {datasetOf, foreignIn, readAddress, readQuery, writeAddress} from '../../src/embed/address.js';

const base = 'https://example.org/treaties/';

describe('readAddress', () => {
  it('knows a view of the catalogue by its path, whatever the folder of the site', () => {
    expect(readAddress(`${base}view/map/parties-in-2010/fr/`)).to.deep.include({
      base,
      widget: 'map',
      slug: 'parties-in-2010',
      lang: 'fr'
    });
  });

  it('knows which copy of the data a frozen view is drawn from', () => {
    const view = readAddress(`${base}frozen/0a1b2c3d4e5f/view/trend/parties/en/`)!;
    expect(view.frozen).to.equal('0a1b2c3d4e5f');
    expect(datasetOf(view)).to.equal(`${base}frozen/0a1b2c3d4e5f/data/datapackage.json`);
  });

  it('knows a story by its page, live and frozen', () => {
    expect(readAddress(`${base}stories/the-monitoring-rounds/fr/`)).to.deep.include({
      base,
      widget: 'story',
      slug: 'the-monitoring-rounds',
      lang: 'fr'
    });
    expect(readAddress(`${base}frozen/0a1b2c3d4e5f/stories/rounds/en/embed.html`)).to.deep.include({
      base,
      widget: 'story',
      frozen: '0a1b2c3d4e5f'
    });
  });

  it('knows any other view by its attributes, with each byte of a text as it was', () => {
    const view = readAddress(`${base}view.html?widget=map&show=status&lang=fr&date=2010-07-01&q=_C3_A9t_C3_A9_26`);
    expect(view?.attributes).to.deep.equal({show: 'status', date: '2010-07-01', q: 'été&'});
    expect(view?.lang).to.equal('fr');
  });

  it('leaves every other link alone', () => {
    for (const path of [
      '',
      'view/',
      'view/map/',
      'view/script/x/en/',
      'view.html',
      'view.html?widget=script',
      'news/view/',
      'stories/',
      'stories/a-story/',
      'stories/a-story/en/page/'
    ])
      expect(readAddress(base + path), path).to.equal(undefined);
    expect(readAddress('not an address')).to.equal(undefined);
  });

  it('knows no view in an address that brings words or data of its own', () => {
    expect(readAddress(`${base}view.html?widget=map&src=https_3A_2F_2Fevil.example_2F`)).to.equal(undefined);
    expect(foreignIn('?widget=map&title=Oops')).to.deep.equal(['title']);
  });

  it('takes no attribute that an address may not set', () => {
    expect(readQuery(base, 'widget=map&onclick=x&style=y&frame=osce')?.attributes).to.deep.equal({frame: 'osce'});
  });
});

describe('writeAddress', () => {
  it('writes what readAddress reads', () => {
    const written = [
      `${base}view/map/parties-in-2010/fr/`,
      `${base}frozen/0a1b2c3d4e5f/view/trend/parties/en/`,
      `${base}stories/the-monitoring-rounds/fr/`,
      `${base}frozen/0a1b2c3d4e5f/stories/the-monitoring-rounds/en/`,
      `${base}view.html?widget=bars&of=events&by=theme&lang=en&period=2010~2015&themes=a,b`,
      `${base}view.html?widget=map&lang=fr&frozen=0a1b2c3d4e5f&states=FR,DE`
    ];
    for (const address of written) expect(writeAddress(readAddress(address)!)).to.equal(address);
  });

  it('writes commas, spaces and letters beyond ASCII as bytes that survive a content filter', () => {
    const address = writeAddress({
      base,
      widget: 'bars',
      lang: 'en',
      attributes: {organisers: 'La Strada_2C Moldova,ODIHR'}
    });
    expect(address).to.equal(`${base}view.html?widget=bars&lang=en&organisers=La_20Strada_2C_20Moldova,ODIHR`);
    expect(readAddress(address)?.attributes).to.deep.equal({organisers: 'La Strada_2C Moldova,ODIHR'});
  });

  it('names the page for a frame', () => {
    expect(writeAddress({base, widget: 'map', slug: 'now', lang: 'en', attributes: {}}, 'embed')).to.equal(
      `${base}view/map/now/en/embed.html`
    );
    expect(writeAddress({base, widget: 'map', attributes: {date: '2010'}}, 'embed')).to.equal(
      `${base}embed.html?widget=map&date=2010`
    );
  });
});

describe('a dataset of another host', () => {
  const asked = 'widget=map&data=https_3A_2F_2Fdata.example.net_2Fdatapackage.json';

  it('is drawn from where the page’s own list names that host, and only by https', () => {
    const view = readQuery(base, asked, ['data.example.net'])!;
    expect(datasetOf(view)).to.equal('https://data.example.net/datapackage.json');
    expect(foreignIn(asked, ['data.example.net'])).to.deep.equal([]);
    expect(foreignIn(asked.replace('https', 'http'), ['data.example.net'])).to.deep.equal(['data']);
  });

  it('is refused without a list, and where its host only resembles a listed one', () => {
    expect(foreignIn(asked)).to.deep.equal(['data']);
    expect(datasetOf(readQuery(base, asked)!)).to.equal(`${base}data/datapackage.json`);
    for (const host of ['example.net', 'a.example.net', 'data.example.net.evil.example'])
      expect(foreignIn(asked, [host]), host).to.deep.equal(['data']);
  });
});
