import {expect} from '@open-wc/testing';
import {addressOf, fileOf, loaderLine, snippetOf} from '../../src/embed/snippets.js';
import type {Choice, Described, Snippet, SnippetWords} from '../../src/embed/snippets.js';
import {forms, targetNames} from '../../src/embed/targets.js';
import type {Form} from '../../src/embed/targets.js';

const base = 'https://stats.example/ts/';
const described: Described = {
  view: {base, widget: 'map', slug: 'since', lang: 'en', attributes: {}},
  title: 'Since when States are Parties <to> "it"',
  sentence: 'On 1 July 2010, ≈ 26 States & 1 organisation were Parties: Kosovo* was not.',
  table: {
    columns: ['State', 'Since'],
    rows: [
      ['Albania', '2008'],
      ['Côte <d>', '']
    ]
  },
  notes: ['Names & borders are those of the source.'],
  asOf: 'Data as of 21 November 2026.',
  size: {width: 800, height: 600}
};
const words: SnippetWords = {
  about: 'about',
  atLeast: 'at least',
  atMost: 'at most',
  fullView: 'Full view:',
  labelled: (label, text) => `${label}: ${text}`
};
const own: Choice = {target: 'own'};
const made = (form: Form, choice: Choice = own, from = described): Snippet => {
  const snippet = snippetOf(form, from, choice, words);
  if (typeof snippet === 'string') throw new Error(snippet);
  return snippet;
};
const title = 'Since when States are Parties &lt;to&gt; &quot;it&quot;';
const parsed = (markup: string): Document => new DOMParser().parseFromString(markup, 'text/html');
const other: Described = {...described, view: {base, widget: 'map', lang: 'fr', attributes: {date: '2010-07-01'}}};

describe('snippetOf', () => {
  it('makes a link that is alone in its paragraph', () => {
    expect(made('link').text).to.equal(`<p><a href="${base}view/map/since/en/">${title}</a></p>`);
  });

  it('says once for a site which line its loader is, the newest or one that stays', () => {
    expect(made('link').once).to.equal(`<script type="module" src="${base}cdn/treatyscope.js" async></script>`);
    expect(made('element', {...own, pinned: {version: '0.1.0', integrity: 'sha384-abc'}}).once)
      .to.contain('cdn/0.1.0/treatyscope.js"')
      .and.to.contain('integrity="sha384-abc" crossorigin="anonymous"');
    expect(made('picture').once).to.equal(undefined);
    expect(made('link', {target: 'mail'}).once).to.equal(undefined);
  });

  it('puts picture, sentence, rows, notes and a link into the picture with table', () => {
    const page = parsed(made('picture').text);
    const image = page.querySelector('figure > img')!;
    expect(image.getAttribute('src')).to.equal(`${base}view/map/since/en/picture.svg`);
    // As the file is that it shows, which is made for previews of links too.
    expect([image.getAttribute('width'), image.getAttribute('height')]).to.deep.equal(['1200', '630']);
    expect(page.querySelector('figcaption')!.textContent).to.equal(described.sentence);
    expect(
      [...page.querySelectorAll('tbody tr')].map((row) => [...row.children].map(({textContent}) => textContent))
    ).to.deep.equal(described.table.rows);
    expect(page.body.textContent).to.contain(described.notes[0]).and.to.contain(described.asOf);
    expect(page.querySelector('a')!.parentElement!.textContent).to.contain('Full view:');
  });

  it('writes nothing into the alternative text that a filter would drop it for, but the asterisk of a name', () => {
    const alt = (choice: Choice): string => parsed(made('picture', choice).text).querySelector('img')!.alt;
    expect(alt(own)).to.equal('On 1 July 2010, about 26 States 1 organisation were Parties, Kosovo* was not.');
    expect(alt({target: 'liferay-blog'}))
      .to.match(/^[\p{L}\p{N},'.\s\-_()]+$/u)
      .and.not.to.equal('');
  });

  it('makes a list of the rows and shows no picture where tables and pictures of other hosts are taken out', () => {
    const page = parsed(made('picture', {target: 'drupal-basic'}).text);
    expect(page.querySelector('table, img, figure')).to.equal(null);
    expect([...page.querySelectorAll('li')].map(({textContent}) => textContent)).to.deep.equal([
      'Albania; Since: 2008',
      'Côte <d>'
    ]);
  });

  it('makes the picture as wide as asked, in its proportion', () => {
    const image = parsed(made('picture', {...own, width: 400}).text).querySelector('img')!;
    expect([image.getAttribute('width'), image.getAttribute('height')]).to.deep.equal(['400', '210']);
  });

  it('puts link, sentence and picture inside the element', () => {
    const page = parsed(made('element', {...own, theme: 'dark'}, other).text);
    const element = page.querySelector('treaty-data > treaty-map')!;
    expect(element.parentElement!.getAttribute('src')).to.equal(`${base}data/datapackage.json`);
    expect(element.getAttribute('date')).to.equal('2010-07-01');
    expect(element.getAttribute('lang')).to.equal('fr');
    expect(element.getAttribute('theme')).to.equal('dark');
    expect(element.getAttribute('reserve')).to.equal('800x600');
    expect(element.querySelector('a')!.href).to.equal(`${base}view.html?widget=map&theme=dark&lang=fr&date=2010-07-01`);
    expect(element.textContent).to.contain(described.sentence);
    expect(parsed(made('element').text).querySelector('treaty-map img')).not.to.equal(null);
  });

  it('puts the page for frames into a frame that may no more than it needs, and a link below it', () => {
    const page = parsed(made('frame', {...own, width: 480}).text);
    const frame = page.querySelector('iframe')!;
    expect(frame.src).to.equal(`${base}view/map/since/en/embed.html`);
    expect(frame.title).to.equal('Since when States are Parties to it');
    expect(frame.getAttribute('width')).to.equal('480');
    expect(frame.getAttribute('loading')).to.equal('lazy');
    expect(frame.getAttribute('sandbox')).to.equal(
      'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-downloads'
    );
    expect(page.querySelector('p a')!.textContent).to.equal(described.title);
  });

  it('lets the frozen copy, the language and the theme travel into every form', () => {
    const frozen = {...described, view: {...described.view, frozen: '0123456789ab', lang: 'fr'}};
    expect(made('link', own, frozen).text).to.contain(`${base}frozen/0123456789ab/view/map/since/fr/`);
    expect(made('picture', own, frozen).text).to.contain(`${base}frozen/0123456789ab/view/map/since/fr/picture.svg`);
    expect(made('element', own, frozen).text).to.contain(`${base}frozen/0123456789ab/data/datapackage.json`);
    expect(made('oembed', own, frozen).text).to.equal(`${base}frozen/0123456789ab/view/map/since/fr/`);
    expect(addressOf(frozen.view, {theme: 'dark'}, 'embed')).to.equal(
      `${base}embed.html?widget=map&theme=dark&lang=fr&frozen=0123456789ab`
    );
    expect(fileOf(frozen.view)).to.equal(`${base}file/dashboard.fr.html`);
  });

  it('gives an address for oEmbed only where one is taken, and of a page of the catalogue', () => {
    // The page itself says in its head what it offers: nothing is added to a site for it.
    expect(made('oembed')).to.eql({text: `${base}view/map/since/en/`, kind: 'address'});
    expect(snippetOf('oembed', described, {target: 'drupal-basic'}, words)).to.equal('no-oembed');
    expect(snippetOf('oembed', other, own, words)).to.equal('not-catalogued');
  });

  it('never writes a script, a style, a class or a handler into a text', () => {
    for (const target of targetNames)
      for (const form of forms)
        for (const from of [described, other]) {
          const snippet = snippetOf(form, from, {target}, words);
          if (typeof snippet === 'string') continue;
          const page = parsed(snippet.text);
          expect(page.querySelector('script, style, [style], [class]'), `${form} for ${target}`).to.equal(null);
          for (const element of page.querySelectorAll('*'))
            for (const {name} of element.attributes) expect(name).not.to.match(/^on/);
        }
  });

  it('says nothing of rows that are too many for a filter, and leads to the full view', () => {
    const rows = Array.from({length: 4000}, (_, at) => [`State number ${at}`, 'Party since 2008']);
    const text = made('picture', own, {...described, table: {...described.table, rows}}).text;
    expect(text).not.to.contain('<table');
    expect(text).to.contain('Full view:');
  });
});

describe('loaderLine', () => {
  it('escapes what would end the attribute', () => {
    expect(loaderLine('https://a.example/"><b>/')).to.contain('&quot;&gt;&lt;b&gt;');
  });
});
