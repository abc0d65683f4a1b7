/** Builds the three frames of src/geo/frames from Natural Earth's land and patches.json, and prints what they weigh. */
import {mkdir, readFile, writeFile} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import {brotliCompressSync, constants} from 'node:zlib';
import {readLand} from './land.mjs';
import {pack} from './pack.mjs';
import {project, projectionOf} from './project.mjs';
import {simplified} from './simplify.mjs';

const here = new URL('.', import.meta.url);
const folder = new URL('../../src/geo/frames/', here);
const patches = JSON.parse(await readFile(new URL('patches.json', here), 'utf8'));
const land = await readLand(patches);
const header =
  '// Written by scripts/geometry/build.mjs from Natural Earth (public domain): change patches.json, not this file.\n';
let failed = 0;

await mkdir(folder, {recursive: true});
for (const [name, frame] of Object.entries(patches.frames)) {
  const projection = projectionOf(frame);
  const markers = frame.markers.map((id) => [
    id,
    ...projection(patches.anchors[id]).map((v) => Math.round(v * 10) / 10)
  ]);
  const {area, step} = frame;
  const options = {...patches.simplify, area, step, focus: new Set(patches.focus[frame.focus].split(' '))};
  const topology = simplified(project(land, frame), options);
  const packed = pack(topology, frame, {step, open: patches.open, markers});
  const text = `${header}import type {PackedFrame} from '../unpack.js';\n\nexport const packed: PackedFrame = ${literal(packed)};\n`;
  const bytes = brotli(`export const packed=${literal(packed)}`);
  const over = bytes > frame.budget;
  if (over) failed++;
  await writeFile(new URL(`${name}.ts`, folder), text);
  const points = (packed.dx.match(/[(-[]/g) ?? []).length;
  console.log(
    `${name}: ${topology.shapes.length} shapes, ${points} points, ${bytes} bytes brotli of ${frame.budget}${over ? ': TOO LARGE' : ''}`
  );
}
const numbers = Object.fromEntries(
  Object.entries(patches.frames).map(([name, {rotate, scale, translate, size}]) => [
    name,
    {rotate, scale, translate, size}
  ])
);
await writeFile(
  new URL('projections.ts', folder),
  `${header}\n/** How each frame was projected. */\nexport const projections = ${literal(numbers)} as const;\n`
);
console.log(`written to ${fileURLToPath(folder)}`);
process.exitCode = failed ? 1 : 0;

/** The value as TypeScript in this project's style, one member a line. */
function literal(value, indent = '') {
  if (typeof value === 'string') return `'${value}'`;
  if (Array.isArray(value)) return `[${value.map((v) => literal(v)).join(', ')}]`;
  if (typeof value !== 'object') return String(value);
  const inner = `${indent}  `;
  const flat = Object.values(value).every((v) => typeof v !== 'object' && String(v).length < 20);
  const members = Object.entries(value).map(([key, v]) => `${key}: ${literal(v, inner)}`);
  return flat ? `{${members.join(', ')}}` : `{\n${members.map((m) => inner + m).join(',\n')}\n${indent}}`;
}

function brotli(text) {
  return brotliCompressSync(text, {params: {[constants.BROTLI_PARAM_QUALITY]: 11}}).length;
}
