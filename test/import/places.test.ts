import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {isNowhere, placeIndex} from '../../src/data/import/place-names.js';
import {knownPlaces, knownStates} from '../../src/data/import/reference.js';
import {stateIndex} from '../../src/data/import/state-names.js';

const states = stateIndex(knownStates());
const index = placeIndex(knownPlaces(), states);

const city = (text: string, country?: string) => index.find(text, country).value?.city;

describe('placeIndex', () => {
  it('gives a known city its coordinates and country', () => {
    expect(index.find('Sofia')).to.deep.equal({
      value: {city: 'Sofia', country: 'BG', lat: '42.70', lon: '23.32'},
      remarks: []
    });
  });

  it('finds a city by the names of other languages and other times', () => {
    const names = [
      'Nur-Sultan',
      'Kiev',
      'Kishinev',
      'Genève',
      'Wien',
      'Вена',
      'STRASBOURG',
      'La Haye',
      'Washington, D.C.'
    ];
    expect(names.map((name) => city(name))).to.deep.equal([
      'Astana',
      'Kyiv',
      'Chisinau',
      'Geneva',
      'Vienna',
      'Vienna',
      'Strasbourg',
      'The Hague',
      'Washington'
    ]);
  });

  it('finds a city that stands with its country, and none that stands with another', () => {
    expect([city('Sofia, Bulgaria'), city('Paris (France)'), city('Sofia', 'BG')]).to.deep.equal([
      'Sofia',
      'Paris',
      'Sofia'
    ]);
    expect([city('Paris, Texas'), city('Sofia', 'FR'), city('Sofia, Bulgaria', 'FR')]).to.deep.equal([
      undefined,
      undefined,
      undefined
    ]);
  });

  it('offers what is nearest once, where the dataset shown has that city too', () => {
    const own = [{names: ['Strasbourg'], country: 'FR', lat: '48.58', lon: '7.75'}];
    const [remark] = placeIndex(knownPlaces(), states, own).find('Strasburg').remarks;
    expect(remark?.repair).to.deep.equal({value: 'Strasbourg', applied: false});
  });

  it('offers the city that an address ends with', () => {
    const offered = (text: string) => index.find(text).remarks.map(({repair}) => repair);
    const newYork = [{value: 'New York', applied: false}];
    expect(offered('CR1 Conference Building, UN Headquarters, NEW YORK')).to.deep.equal(newYork);
    expect(offered('United Nations headquarters in New York')).to.deep.equal(newYork);
    expect(offered('Palais, Rue de Sofia')).to.deep.equal([undefined]);
  });

  it('warns of a place that it does not know, and offers what is nearest', () => {
    expect(index.find('Atlantis').remarks).to.deep.equal([{code: 'unknown-place', severity: 'warning'}]);
    expect(index.find('Strasburg').remarks).to.deep.equal([
      {
        code: 'unknown-place',
        severity: 'warning',
        params: {nearest: 'Strasbourg'},
        repair: {value: 'Strasbourg', applied: false}
      }
    ]);
  });

  it('looks for no place where there was none', () => {
    for (const text of ['online', 'En ligne', 'Zoom', 'Online (Zoom)', 'n/a', ''])
      expect(index.find(text), text).to.deep.equal({remarks: []});
    expect([isNowhere('Online'), isNowhere('Sofia')]).to.deep.equal([true, false]);
  });

  it('prefers the places of the dataset that is shown', () => {
    const own = placeIndex(knownPlaces(), states, [{country: 'US', lat: '33.66', lon: '-95.56', names: ['Paris']}]);
    expect([own.find('Paris').value, own.find('Paris', 'US').value?.lat]).to.deep.equal([undefined, '33.66']);
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary'}), (text) =>
        index.find(text).remarks.every(({severity}) => severity === 'warning')
      )
    );
  });
});
