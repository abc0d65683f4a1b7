import {readdir, readFile, writeFile} from 'node:fs/promises';
import {promisify} from 'node:util';
import {brotliCompress, constants, gzip} from 'node:zlib';

const brotli = {params: {[constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY}};
/** Below this a compressed copy saves no packet. */
const leastBytes = 1000;

/** Writes a `.gz` and a `.br` beside every script of a folder, for servers that send what they find. */
export async function compress(folder) {
  const files = await readdir(folder, {recursive: true});
  await Promise.all(files.filter((file) => file.endsWith('.js')).map((file) => compressFile(`${folder}/${file}`)));
}

async function compressFile(path) {
  const bytes = await readFile(path);
  if (bytes.length < leastBytes) return;
  await writeFile(`${path}.gz`, await promisify(gzip)(bytes, {level: constants.Z_BEST_COMPRESSION}));
  await writeFile(`${path}.br`, await promisify(brotliCompress)(bytes, brotli));
}
