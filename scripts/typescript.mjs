import {readFile} from 'node:fs/promises';
import {dirname, join} from 'node:path/posix';
import ts from 'typescript';

/** A module of the data layer without its types, and what it imports, so that scripts run in every Node that the project supports. */
export async function importTypeScript(path) {
  return import(await addressOf(path));
}

/** The module as an address that holds it whole: from such a one nothing is found beside it. */
async function addressOf(path) {
  const source = await readFile(new URL(`../${path}`, import.meta.url), 'utf8');
  const {outputText} = ts.transpileModule(source, {
    compilerOptions: {module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022}
  });
  let code = outputText;
  for (const [, name] of outputText.matchAll(/ from '(\.\/[\w-]+)\.js'/g))
    code = code.replace(`'${name}.js'`, `'${await addressOf(`${join(dirname(path), name)}.ts`)}'`);
  return `data:text/javascript;base64,${Buffer.from(code).toString('base64')}`;
}
