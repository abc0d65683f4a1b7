import {expect} from '@open-wc/testing';
import {movedValues} from '../../src/data/moved.js';
import {valuesIn} from '../../src/data/values-in.js';
import type {Tally} from '../../src/data/facts.js';
import {small, three} from '../tools/fixtures.js';

const texts = (html: string) => valuesIn(html).map(({written, sentence}) => sentence.join(`[${written}]`));

describe('valuesIn', () => {
  it('finds each figure with its attributes, its line and its sentence', () => {
    const html = `<h2>A story</h2>\n<p>Early on, few had joined. By 2010\n  <treaty-value of="parties" date='2010-12-31'>30</treaty-value> had. Others came later.</p>`;
    const [value, ...more] = valuesIn(html);
    expect(more).to.eql([]);
    expect([value!.line, value!.written, value!.sentence]).to.eql([3, '30', ['By 2010 ', ' had.']]);
    expect([...value!.attributes]).to.eql([
      ['of', 'parties'],
      ['date', '2010-12-31']
    ]);
  });

  it('takes a block for the end of a sentence, and markup within it for none', () => {
    expect(
      texts('<li>One<li>Two <b>of <treaty-value of=events>5</treaty-value></b> were <i>held</i>.<p>Three</p>')
    ).to.eql(['Two of [5] were held.']);
  });

  it('does not take the number of a treaty for the end of a sentence', () => {
    expect(
      texts('<p>CETS No. 197 has <treaty-value of="parties">48</treaty-value> Parties. It has no others.</p>')
    ).to.eql(['CETS No. 197 has [48] Parties.']);
  });

  it('finds several in one sentence', () => {
    expect(
      texts('<p><treaty-value>1</treaty-value><treaty-value>2</treaty-value> and <treaty-value></treaty-value>.</p>')
    ).to.eql(['[1]2 and .', '1[2] and .', '12 and [].']);
  });

  it('knows the language of the nearest lang', () => {
    const html =
      '<html lang="en"><section lang="fr"><p><treaty-value>1</treaty-value></p></section><p><treaty-value>2</treaty-value></p><treaty-value lang="de">3</treaty-value>';
    expect(valuesIn(html).map(({lang}) => lang)).to.eql(['fr', 'en', 'de']);
  });

  it('reads entities, and leaves comments, scripts and templates alone', () => {
    const html = `<!-- <treaty-value>0</treaty-value> --><script>"<treaty-value>0</treaty-value>"</script>
      <template><treaty-value>0</treaty-value></template><p title="a > b">R&amp;D&nbsp;: <treaty-value>&asymp;&#8239;1&#x202F;500</treaty-value> &unknown;</p>`;
    expect(texts(html)).to.eql(['R&D\u00A0: [≈\u202F1\u202F500] &unknown;']);
  });

  it('reads what is cut off as far as it goes', () => {
    expect(texts('<p>So <treaty-value of="parties">48')).to.eql(['So [48]']);
    expect(texts('<p>So <treaty-value of="par')).to.eql([]);
    expect(texts('</p></b><!-- ')).to.eql([]);
  });

  it('is quick with long files', () => {
    const many = '<p>Figure <treaty-value of="parties">48</treaty-value> stands. Here. </p>\n'.repeat(5000);
    const start = performance.now();
    const found = valuesIn(many + '<'.repeat(20_000));
    expect(found.at(-1)!.line).to.equal(5000);
    expect(performance.now() - start).to.be.below(5000);
  });
});

describe('movedValues', () => {
  const amount = ({value}: Tally, lang: string): string => `${lang} ${value}`.trim();
  const [first] = three.ratifications!;
  const fewer = small({ratifications: [first!]});

  it('finds the figures that a change of data moves, and those that the page gets wrong', () => {
    const html = `<p><treaty-value of="parties">1</treaty-value> of <treaty-value of="deposits" date="2008">1</treaty-value>
      and <treaty-value of="deposits" date="2008">2</treaty-value></p>`;
    const moved = movedValues(html, fewer, small(), amount);
    expect(moved.map(({line, before, now, written}) => [line, before, now, written])).to.eql([
      [1, '1', '2', '1'],
      [2, '1', '1', '2']
    ]);
  });

  it('writes them in the language of the page', () => {
    const [moved] = movedValues('<p lang="fr"><treaty-value of="parties">1</treaty-value>', fewer, small(), amount);
    expect([moved!.before, moved!.now]).to.eql(['fr 1', 'fr 2']);
  });

  it('finds those that name no figure', () => {
    const [moved] = movedValues('<treaty-value of="guests">1</treaty-value>', fewer, small(), amount);
    expect([moved!.before, moved!.now]).to.eql([undefined, undefined]);
  });
});
