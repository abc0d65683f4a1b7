/** French sets a space before : ; ? ! » and after «, at which no line may end. */
import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {test} from 'node:test';
import ts from 'typescript';

const folder = new URL('../../src/words/fr/', import.meta.url);
/** A space at which a line may end, where French has none; the ends of a text are looked at as well. */
const breaks = /(?: [:;?!»])|(?:« )/u;
// A terminal breaks lines where it is full, at whatever sign stands there.
const files = readdirSync(folder).filter((file) => file !== 'cli.ts');

/** Every text that a module writes, pieces of templates among them. */
function textsOf(file) {
  const source = ts.createSourceFile(file, readFileSync(new URL(file, folder), 'utf8'), ts.ScriptTarget.Latest, true);
  const texts = [];
  const visit = (node) => {
    if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node))
      texts.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return texts;
}

test('finds the texts of the words', () => {
  assert.ok(files.flatMap(textsOf).length > 1000);
  assert.ok(textsOf('common.ts').includes('Chargement des données…'));
});

for (const file of files)
  test(`no line of ${file} ends before : ; ? ! » or after «`, () => {
    assert.deepEqual(
      textsOf(file).filter((text) => breaks.test(text)),
      []
    );
  });

test('nor does one of our stories', () => {
  const texts = new URL('../../stories/texts/', import.meta.url);
  const french = readdirSync(texts).filter((file) => file.endsWith('.fr.html'));
  assert.ok(french.length >= 4);
  for (const file of french)
    assert.deepEqual(
      // Where a line of the file begins with such a sign, the end of the line before it is that space.
      readFileSync(new URL(file, texts), 'utf8').match(/(?:[ \n] *[:;?!»])|(?:«[ \n])/gu),
      null,
      file
    );
});

test('nor does one of the notes and gaps of the dataset', () => {
  const info = JSON.parse(readFileSync(new URL('../../data/datapackage.json', import.meta.url), 'utf8'));
  const french = [];
  const visit = (value, isFrench) => {
    if (typeof value === 'string' && isFrench) french.push(value);
    else if (value && typeof value === 'object')
      for (const [key, each] of Object.entries(value)) visit(each, isFrench || /(^|_)fr$/.test(key));
  };
  visit(info, false);
  assert.ok(french.length > 20);
  assert.deepEqual(
    french.filter((text) => breaks.test(text)),
    []
  );
});
