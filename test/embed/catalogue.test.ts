import {expect} from '@open-wc/testing';
import {readAddress, widgets, writeAddress} from '../../src/embed/address.js';
import {catalogue, slugOf, viewOf} from '../../src/embed/catalogue.js';

describe('the catalogue', () => {
  it('names every view once, by a widget that there is', () => {
    const names = catalogue.map(({widget, slug}) => `${widget}/${slug}`);
    expect(new Set(names).size).to.equal(names.length);
    for (const {widget, parts = []} of catalogue)
      for (const each of [widget, ...parts.map((part) => part.widget)]) expect(widgets).to.include(each);
  });

  it('has a page for each view whose address is read as it was written', () => {
    for (const {widget, slug} of catalogue) {
      const address = {base: 'https://example.org/', widget, slug, lang: 'fr', attributes: {}};
      expect(readAddress(writeAddress(address))).to.deep.include({widget, slug, lang: 'fr'});
    }
  });

  it('knows each of its views by what it shows', () => {
    for (const {widget, slug, attributes} of catalogue) expect(slugOf(widget, attributes)).to.equal(slug);
  });
});

describe('slugOf', () => {
  it('takes what goes without saying as said', () => {
    expect(slugOf('map', {show: 'since', frame: 'europe'})).to.equal('since');
    expect(slugOf('bars', {of: 'events', by: 'type'})).to.equal('events-by-type');
    expect(slugOf('bars', {by: 'event'})).to.equal('participants');
    expect(slugOf('trend', {theme: 'dark', 'heading-level': '3', lang: 'fr'})).to.equal('over-time');
  });

  it('knows no page for anything narrower than a view of the catalogue', () => {
    expect(slugOf('map', {date: '2010-07-01'})).to.equal(undefined);
    expect(slugOf('timeline', {types: 'training'})).to.equal(undefined);
    expect(slugOf('profile', {})).to.equal(undefined);
  });
});

describe('viewOf', () => {
  it('finds what a slug of a widget shows, and nothing under another widget', () => {
    expect(viewOf('map', 'status')?.attributes).to.deep.equal({show: 'status'});
    expect(viewOf('trend', 'status')).to.equal(undefined);
  });
});
