import {expect} from '@open-wc/testing';
import {oneFile} from '../../src/embed/one-file.js';

const parts = {
  title: 'Who joined <"&">',
  lang: 'en',
  tag: 'treaty-map',
  attributes: {date: '2010-07-01', q: '"><script>alert(1)</script>'},
  fallback: '<p>26 Parties.</p>',
  dataset: '{"title":"</script><script>alert(2)</script>"}',
  code: 'const page = "<script>alert(3)</script><!-- -->";'
};

const read = (): Document => new DOMParser().parseFromString(oneFile(parts), 'text/html');

describe('oneFile', () => {
  it('holds the fallback inside its element, and the element between the tags of a dataset', () => {
    expect(read().querySelector('treaty-data > treaty-map > p')?.textContent).to.equal('26 Parties.');
  });

  it('lets no text of a dataset, a title, an attribute or the code end or begin a script', () => {
    const page = read();
    expect(page.querySelectorAll('script').length).to.equal(2);
    expect(page.title).to.equal('Who joined <"&">');
    expect(page.querySelector('treaty-map')?.getAttribute('q')).to.equal(parts.attributes.q);
    expect(JSON.parse(page.querySelector('script')?.textContent ?? '')).to.deep.equal(JSON.parse(parts.dataset));
  });

  it('forbids itself every request', () => {
    const policy = read().querySelector('meta[http-equiv]')?.getAttribute('content') ?? '';
    expect(policy).to.match(/^default-src 'none';/);
    expect(policy).to.not.match(/https?:|\*|'self'/);
  });
});
