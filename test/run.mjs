/**
 * Everything that proves the project: `npm test`, or `npm test -- types lint` for some steps. Two steps run at a time.
 * A step that prints `N passed, N failed` counts as that, any other as one. What a step says it has skipped is neither, and
 * stands before the last line, which is the total.
 */
import {spawn} from 'node:child_process';
import {readdirSync} from 'node:fs';
import {fileURLToPath} from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const nodeTests = readdirSync(`${root}test/node`).filter((file) => file.endsWith('.test.mjs'));
const browser = 'wtr --config test/web-test-runner.config.mjs';
const dataTests = `${browser} --files test/data/**/*.test.ts`;

const off = (...rules) => rules.map((rule) => `--rules.${rule} off`).join(' ');

/**
 * Longest first, so that the two lanes end together. `after` names a step whose output is needed; what measures time stands
 * `alone`, at the end, when nothing else runs.
 */
const steps = [
  {name: 'build', run: 'node scripts/build.mjs'},
  {name: 'browser', run: browser},
  {name: 'stories', run: 'node test/storybook.mjs', after: 'build'},
  {name: 'pictures', run: 'node test/pictures.mjs', after: 'build'},
  {name: 'pages', run: 'node test/pages.mjs', after: 'build'},
  {name: 'views', run: 'node test/views.mjs', after: 'build'},
  {name: 'tellings', run: 'node test/tellings.mjs', after: 'build'},
  {name: 'loader', run: 'node test/loader.mjs', after: 'build'},
  {name: 'host pages', run: 'node test/host.mjs', after: 'build'},
  {name: 'states', run: 'node test/states.mjs', after: 'build'},
  {name: 'paper', run: 'node test/paper.mjs', after: 'build'},
  {name: 'questions', run: 'node test/questions.mjs', after: 'build'},
  {name: 'frames', run: 'node test/frame.mjs', after: 'build'},
  {name: 'gauntlet', run: 'node test/gauntlet.mjs', after: 'build'},
  {name: 'forms', run: 'node test/forms.mjs', after: 'build'},
  {name: 'bundlers', run: 'node test/bundlers.mjs', after: 'build'},
  {name: 'one file', run: 'node test/one-file.mjs', after: 'build'},
  {name: 'proof', run: 'node test/proof.mjs', after: 'build'},
  {name: 'node', run: `node --test ${nodeTests.map((file) => `test/node/${file}`).join(' ')}`, after: 'build'},
  {name: 'budgets', run: 'node test/budgets.mjs', after: 'build'},
  {name: 'data in Auckland', run: dataTests, env: {TZ: 'Pacific/Auckland'}},
  {name: 'data in Los Angeles', run: dataTests, env: {TZ: 'America/Los_Angeles'}},
  {name: 'types', run: 'tsc -p tsconfig.json', after: 'build'},
  {name: 'types without DOM', run: 'tsc -p tsconfig.pure.json'},
  // The two rules that are off know neither Lit's `nothing` nor today's selectors.
  {
    name: 'templates',
    run: `lit-analyzer src --strict --quiet ${off('no-incompatible-type-binding', 'no-invalid-css')}`
  },
  {name: 'lint', run: 'biome check --error-on-warnings .'},
  {name: 'layers', run: 'node scripts/layers.mjs'},
  {name: 'unused', run: 'knip'},
  {name: 'timing', run: 'node test/timing.mjs', after: 'build', alone: true},
  {name: 'speed', run: 'node test/speed.mjs', after: 'build', alone: true}
];
const limit = 20 * 60_000; // a step that takes longer hangs

const wanted = process.argv.slice(2);
const waiting = steps.filter(({name}) => wanted.length === 0 || wanted.includes(name));
const results = new Map();
await Promise.all([lane(), lane()]);

const all = [...results.values()];
const failed = all.reduce((sum, result) => sum + result.failed, 0);
console.log('');
for (const {name} of steps) if (results.has(name)) console.log(summary(name, results.get(name)));
for (const {skipped = []} of all) for (const line of skipped) console.log(line);
process.exitCode = failed > 0 || all.length === 0 ? 1 : 0;
console.log(`\n${all.reduce((sum, result) => sum + result.passed, 0)} passed, ${failed} failed`);

/** Takes one step after another until none is left. */
async function lane() {
  while (waiting.length > 0) {
    const step = waiting.find(isReady);
    if (step === undefined) await Promise.race(running());
    else await take(step);
  }
}

function running() {
  return [...results.values()].map((result) => result.done).filter(Boolean);
}

function isReady({after, alone}) {
  if (alone) return running().length === 0 && waiting.every((step) => step.alone);
  const isRunning = after !== undefined && results.get(after)?.done !== undefined;
  return !isRunning && !waiting.some(({name}) => name === after);
}

async function take(step) {
  waiting.splice(waiting.indexOf(step), 1);
  const unmet = step.after !== undefined && (results.get(step.after)?.failed ?? 0) > 0;
  const done = unmet ? Promise.resolve({passed: 0, failed: 1, seconds: 0}) : execute(step);
  results.set(step.name, {done, passed: 0, failed: 0});
  results.set(step.name, await done);
}

function execute({name, run, env}) {
  const started = performance.now();
  const [command, ...args] = run.split(' ');
  const path = `${root}node_modules/.bin:${process.env.PATH}`;
  return new Promise((resolve) => {
    const child = spawn(command, args, {cwd: root, env: {...process.env, ...env, PATH: path}, timeout: limit});
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (output += text));
    child.once('error', (error) => (output += error.message));
    child.once('close', (code) => {
      console.log(`\n── ${name} ${'─'.repeat(Math.max(0, 100 - name.length))}\n${output.trimEnd()}`);
      const skipped = output.split('\n').filter((line) => line.startsWith('SKIPPED '));
      resolve({...countOf(output, code), skipped, seconds: (performance.now() - started) / 1000});
    });
  });
}

/** What a step says of itself, but never less than its exit code says. */
function countOf(output, code) {
  const plain = [...output.matchAll(/^(\d+) passed, (\d+) failed$/gm)].at(-1);
  const [passed, failed] = plain?.slice(1).map(Number) ?? nodeCount(output) ?? [code === 0 ? 1 : 0, 0];
  return {passed, failed: code === 0 ? failed : Math.max(failed, 1)};
}

/** The totals of Node's own test runner. */
function nodeCount(output) {
  const number = (word) => Number(new RegExp(`^. ${word} (\\d+)$`, 'm').exec(output)?.[1]);
  return Number.isNaN(number('pass')) ? undefined : [number('pass'), number('fail') + number('skipped')];
}

function summary(name, {passed, failed, seconds}) {
  const mark = failed > 0 ? 'FAILED' : 'ok';
  return `${mark.padEnd(7)} ${name.padEnd(22)} ${String(passed).padStart(5)} passed ${String(failed).padStart(4)} failed ${seconds.toFixed(0).padStart(4)} s`;
}
