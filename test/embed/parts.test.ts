import {expect} from '@open-wc/testing';
import {compareSnippet, parts} from '../../src/embed/parts.js';
import {tokensOf} from '../../src/data/tokens.js';

const view = 'https://stats.example/view/map/since/en/';
const link = `<p><a href="${view}">Since when</a></p>`;
const element = `<treaty-data src="https://stats.example/data/datapackage.json"><treaty-map date="2010">${link}<p><img src="https://stats.example/p.svg" width="8" height="6" alt="Said"></p></treaty-map></treaty-data>`;
const frame = `<iframe src="${view}embed.html" title="Since when" height="600"></iframe>\n<p>Full view: <a href="${view}">Since when</a></p>`;
const table =
  '<table><thead><tr><th>State</th></tr></thead><tbody><tr><th>Albania</th><td>2008</td></tr></tbody></table>';

const inOrder = (a: (typeof parts)[number], b: (typeof parts)[number]): number => parts.indexOf(a) - parts.indexOf(b);

describe('compareSnippet', () => {
  it('names every part of a snippet as kept or as lost, in one order', () => {
    const {kept, lost} = compareSnippet(element, link);
    expect(parts.filter((part) => kept.includes(part) || lost.includes(part))).to.deep.equal(
      [...kept, ...lost].sort(inOrder)
    );
  });

  it('finds all of a snippet that came back with other spaces, quotes, references and wrappers', () => {
    const left = `<div class="x"><P>\n<a class='l' href='${view}' rel=noopener><span>Since&nbsp;when</span></a></P></div>`;
    const {kept, lost, instead} = compareSnippet(link, left);
    expect(lost).to.deep.equal([]);
    expect(kept).to.include('alone').and.to.include('link');
    expect(instead).to.equal(undefined);
  });

  it('says that the element is gone and that its link is still there', () => {
    const {kept, lost, instead} = compareSnippet(element, `${link}<p><img src="https://stats.example/p.svg"></p>`);
    expect(lost).to.deep.equal(['element', 'alt', 'size']);
    expect(kept).to.include('link').and.to.include('picture');
    expect(instead).to.equal('link');
  });

  it('says that an element which lost a setting is not the one that was given', () => {
    expect(compareSnippet(element, element.replace(' date="2010"', '')).lost).to.deep.equal(['element']);
  });

  it('says that the frame is gone', () => {
    const {lost, instead} = compareSnippet(frame, frame.replace(/<iframe.*<\/iframe>/, ''));
    expect(lost).to.deep.equal(['frame', 'size']);
    expect(instead).to.equal('link');
  });

  it('takes a heap of words for no table', () => {
    expect(compareSnippet(table, 'StateAlbania2008').lost).to.deep.equal(['rows']);
    expect(compareSnippet(table, `<figure class="table">${table}</figure>`).lost).to.deep.equal([]);
  });

  it('says when readers see code', () => {
    expect(
      compareSnippet(link, `<p>&lt;p&gt;&lt;a href="${view}"&gt;Since when&lt;/a&gt;&lt;/p&gt;</p>`).showsCode
    ).to.equal(true);
    expect(compareSnippet(link, link).showsCode).to.equal(false);
  });

  it('advises the picture where not even a link is left', () => {
    expect(compareSnippet(link, '<p>Since when</p>').instead).to.equal('picture');
  });

  it('knows a link that is no line of its own any more', () => {
    expect(compareSnippet(link, `<p>Read <a href="${view}">Since when</a></p>`).lost).to.deep.equal(['alone']);
  });

  it('takes an address for what is left of an address', () => {
    expect(compareSnippet(view, `<p>${view}</p>`).kept).to.deep.equal(['address']);
    expect(compareSnippet(view, '').lost).to.deep.equal(['address']);
  });
});

describe('tokensOf', () => {
  it('reads what browsers read: broken tags as text, no text of scripts, comments as nothing', () => {
    const text = (markup: string): string =>
      tokensOf(markup)
        .flatMap((token) => (token.kind === 'text' ? [token.text] : []))
        .join('');
    expect(text('a < b <script>c</script><!-- d -->e&amp;&#233;&#xe9;')).to.equal('a < b e&éé');
    expect(text('<p title="a > b">c')).to.equal('c');
  });

  it('reads any text to its end', () => {
    for (const markup of ['<', '<a', '<a href="', '<!--', '</', '&', '&#', '<script>', '<a b=c<d>'])
      expect(() => tokensOf(markup)).not.to.throw();
  });
});
