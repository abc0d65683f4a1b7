import {createHash} from 'node:crypto';
import {readdir, readFile, writeFile} from 'node:fs/promises';
import {basename} from 'node:path';
import {parseAst} from 'vite';

/**
 * Loads a module only if it is what was built. A browser checks what it preloads, keeps what it checked in the page's map
 * of modules, and runs an import from there: nothing is fetched twice, and nothing runs that was not checked.
 */
const checked = `const checked=(file,sum)=>new Promise((done,failed)=>{const link=document.createElement("link");
link.onload=done;link.onerror=()=>failed(new TypeError("treatyscope: "+file+" is not what was built"));
link.rel="modulepreload";link.integrity=sum;link.href=new URL(file,import.meta.url).href;document.head.append(link)});`;

/** The module that knows the sum of every chunk and what each leads to, and takes a chunk once all of these are checked. */
const taking = (sums) => `${checked}
const sums=${JSON.stringify(sums)},known={};
const ready=file=>known[file]??=checked("./"+file,sums[file][0]);
export const take=file=>Promise.all([file,...sums[file][1]].map(ready)).then(()=>import("./"+file));
`;

const asked = /import\(["'`]\.\/([\w-]+\.js)["'`]\)/g;
const askedByLoader = /import\(["'`]\.\/chunks\/([\w-]+\.js)["'`]\)/g;
const preloaded = /preload\([^)]*\),/g;
const preloading = /^const preload=.*?\};/s;

/**
 * Makes the loaders of a folder refuse every chunk that is not what was built, to the last byte, and writes the sums of all
 * scripts into `integrity.json`: those of the loaders belong into the `integrity` of their script tags. Gives back what a
 * site says of its pinned loader to who copies the line for it.
 */
export async function pin(folder) {
  const chunks = await readdir(`${folder}/chunks`);
  const codes = new Map(
    await Promise.all(chunks.map(async (file) => [file, await readFile(`${folder}/chunks/${file}`, 'utf8')]))
  );
  for (const [file, code] of codes) {
    const taken = code.replaceAll(asked, (_, target) => `take$("${target}")`);
    if (taken !== code) codes.set(file, `import{take as take$}from"./take.js";${taken}`);
  }
  // Whoever is asked has been taken, so that what takes it was checked before.
  const under = (file) => [...chunksUnder(codes, file)].filter((one) => one !== 'take.js');
  const sums = Object.fromEntries([...codes].map(([file, code]) => [file, [sumOf(code, 256), under(file)]]));
  codes.set('take.js', taking(sums));
  await Promise.all([...codes].map(([file, code]) => writeFile(`${folder}/chunks/${file}`, code)));

  const take = `${checked}let taker;
const take=file=>(taker??=checked("./chunks/take.js","${sumOf(codes.get('take.js'), 256)}").then(()=>import("./chunks/take.js"))).then(one=>one.take(file));
`;
  const loader = (await readFile(`${folder}/treatyscope.js`, 'utf8')).replace(preloading, '');
  const module = take + loader.replaceAll(preloaded, '').replaceAll(askedByLoader, (_, target) => `take("${target}")`);
  if (/\bimport\(["'`]\.\/(?!chunks\/take)|preload\(/.test(module))
    throw new Error('the loader imports what is not checked');
  await writeFile(`${folder}/treatyscope.js`, module);
  const classic = await readFile(`${folder}/loader.js`, 'utf8');
  await writeFile(`${folder}/loader.js`, pinnedClassic(classic, sumOf(module, 256)));

  const files = (await readdir(folder, {recursive: true})).filter((file) => file.endsWith('.js')).sort();
  const all = await Promise.all(files.map(async (file) => [file, sumOf(await readFile(`${folder}/${file}`), 384)]));
  await writeFile(`${folder}/integrity.json`, `${JSON.stringify(Object.fromEntries(all), null, 2)}\n`);
  return {version: basename(folder), integrity: sumOf(module, 384)};
}

/** The classic loader, which imports the module beside it only if that is what was built. */
function pinnedClassic(code, sum) {
  const call = /^ *import\((.*)\);$/m;
  if (!call.test(code)) throw new Error('the classic loader has changed');
  return code.replace(
    call,
    (_, address) =>
      `${checked.replace('new URL(file,import.meta.url).href', 'file')}\n  const file = ${address};\n  checked(file, "${sum}").then(() => import(file));`
  );
}

function chunksUnder(codes, file, seen = new Set()) {
  for (const {source} of parseAst(codes.get(file)).body) {
    const next = source?.value.replace('./', '');
    if (next === undefined || seen.has(next) || !codes.has(next)) continue;
    seen.add(next);
    chunksUnder(codes, next, seen);
  }
  return seen;
}

const sumOf = (content, bits) => `sha${bits}-${createHash(`sha${bits}`).update(content).digest('base64')}`;
