/**
 * How well the importer reads the corpus of messy files: `npm run score`. Prints the figures, and each fault with `--faults`;
 * `--files <part of a name>` for some files, `--seed <n>` for another corpus, `--json` for machines,
 * `--dist` for the published module instead of the source. Exit code 1 where a figure is not good enough.
 */
import {parseArgs} from 'node:util';
import {corpus} from '../test/fixtures/messy/corpus.mjs';
import {fromSource, published} from '../test/fixtures/messy/importer.mjs';
import {emptyScore, judge, summary} from '../test/fixtures/messy/judge.mjs';

const {values} = parseArgs({
  options: {
    faults: {type: 'boolean'},
    json: {type: 'boolean'},
    dist: {type: 'boolean'},
    files: {type: 'string', default: ''},
    seed: {type: 'string'}
  }
});

const {importFile} = values.dist ? await published() : await fromSource();
const files = (await corpus(values.seed && Number(values.seed))).filter(({name}) => name.includes(values.files));
const score = emptyScore();
const started = performance.now();
for (const file of files) {
  try {
    judge(score, file, await importFile(file.bytes, {name: file.name}));
  } catch (error) {
    judge(score, file, [], error);
  }
}
const {figures, isGood} = summary(score);

if (values.json) console.log(JSON.stringify({...figures, isGood, faults: score.faults}));
else {
  if (values.faults)
    for (const {kind, file, line, what} of score.faults)
      console.log(`${kind} ${file}${line ? `:${line}` : ''} ${what}`);
  for (const [name, figure] of Object.entries(figures)) {
    const isShare = /right|misjudged/.test(name);
    console.log(`${name.padEnd(22)} ${isShare ? `${(figure * 100).toFixed(2)} %` : figure}`);
  }
  console.log(`time zone              ${Intl.DateTimeFormat().resolvedOptions().timeZone}`);
  console.log(`seconds                ${((performance.now() - started) / 1000).toFixed(1)}`);
}
process.exitCode = isGood ? 0 : 1;
