import type {Dataset} from '../../data/dataset.js';
import {toFiles, toPackage} from '../../data/write.js';

/**
 * The files of a published dataset, by name: the package in one file with its rows inside, whose table schemas, like
 * the CSVs, stand beside it, since a reader who only draws needs neither.
 */
export function publishedFiles(dataset: Dataset): Map<string, string> {
  const files = new Map([...toFiles(dataset)]);
  const {resources, ...described} = toPackage(dataset) as {readonly resources: readonly Resource[]};
  const light = resources.map(({schema, ...resource}) => {
    const name = `${resource.name}.schema.json`;
    files.set(name, JSON.stringify(schema, null, 2));
    return {...resource, schema: name};
  });
  const text = JSON.stringify({...described, resources: light});
  // The same as a script, for a frame that may fetch nothing.
  files.set('datapackage.js', `document.currentScript.package = ${text};\n`);
  return files.set('datapackage.json', text);
}

interface Resource {
  readonly name: string;
  readonly schema: unknown;
}
