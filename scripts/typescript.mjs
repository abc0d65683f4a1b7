import {readFile} from 'node:fs/promises';
import ts from 'typescript';

/** A module of the data layer without its types, so that scripts run in every Node that the project supports. */
export async function importTypeScript(path) {
  const source = await readFile(new URL(`../${path}`, import.meta.url), 'utf8');
  const {outputText} = ts.transpileModule(source, {
    compilerOptions: {module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022}
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputText).toString('base64')}`);
}
