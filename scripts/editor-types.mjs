import {readdir, readFile, writeFile} from 'node:fs/promises';
import {generateJetBrainsWebTypes} from 'custom-element-jet-brains-integration';
import {generateReactWrappers} from 'custom-element-react-wrappers';
import {generateVsCodeCustomElementData} from 'custom-element-vs-code-integration';
import {generateVuejsTypes} from 'custom-element-vuejs-integration';

/** What editors and frameworks know of the elements, written from `custom-elements.json` by the generators that exist for it. */
export async function writeEditorTypes(folder) {
  const manifest = elementsOf(JSON.parse(await readFile(`${folder}/custom-elements.json`, 'utf8')));
  const quiet = {outdir: folder, hideLogs: true};
  generateVsCodeCustomElementData(manifest, {
    ...quiet,
    htmlFileName: 'vscode.html-custom-data.json',
    cssFileName: null
  });
  generateJetBrainsWebTypes(manifest, {...quiet, webTypesFileName: 'web-types.json', packageJson: false});
  generateVuejsTypes(manifest, {...quiet, fileName: 'vue.d.ts', globalTypePath: './index.js'});
  generateReactWrappers(manifest, {
    ...quiet,
    outdir: `${folder}/react`,
    modulePath: (_, tag) => `../define/${tag}.js`
  });
  await typeFromIndex(`${folder}/react`);
  await nameOnce(`${folder}/vue.d.ts`);
  await writeFile(`${folder}/vue.js`, 'export {};\n'); // what leads to the types
}

/** The manifest with what has a tag: a class that others extend is no element of a page. */
function elementsOf(manifest) {
  const modules = manifest.modules.filter(({declarations}) => declarations.some(({tagName}) => tagName));
  return {...manifest, modules};
}

/** A module that registers an element exports nothing; the types of a wrapper come from the whole. */
async function typeFromIndex(folder) {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.d.ts'));
  for (const file of files) {
    const text = await readFile(`${folder}/${file}`, 'utf8');
    await writeFile(`${folder}/${file}`, text.replaceAll(/"\.\.\/define\/[\w-]+\.js"/g, '"../index.js"'));
  }
}

/** Each name that the file imports, once: the generator names an event for every element that fires it. */
async function nameOnce(file) {
  const text = await readFile(file, 'utf8');
  const once = text.replace(/(?<=import type \{)[^}]*(?=\} from "\.\/index\.js")/, (names) => {
    const unique = new Set(names.split(',').map((name) => name.trim()));
    return ` ${[...unique].filter(Boolean).join(', ')} `;
  });
  await writeFile(file, once);
}
