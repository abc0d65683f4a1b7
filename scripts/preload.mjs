const helper = `const preload=(...files)=>{for(const file of files){const link=document.createElement("link");\
link.rel="modulepreload";link.href=new URL(file,import.meta.url).href;document.head.append(link)}};`;

/**
 * A Vite plugin that makes one chunk ask at once for all that its dynamic imports lead to: each step of a chain of
 * imports is a round trip. Vite's own helper does this for every chunk, and costs each page 0.8 kB.
 */
export function preloadFrom(fileName) {
  return {
    name: 'preload',
    generateBundle(_, bundle) {
      const chunk = bundle[fileName];
      const imports = /import\(([`"'])\.\/(chunks\/[\w-]+\.js)\1\)/g;
      const code = chunk.code.replaceAll(imports, (call, _quote, target) => {
        const files = [...chunksUnder(bundle, target)].map((file) => JSON.stringify(`./${file}`));
        return files.length === 0 ? call : `(preload(${files}),${call})`;
      });
      chunk.code = code === chunk.code ? code : helper + code;
    }
  };
}

/** A Vite plugin that writes entries, whose chunks have a hash, under their plain names too: to define twice does nothing. */
export function nameEntries() {
  return {
    name: 'name-entries',
    generateBundle(_, bundle) {
      for (const {name, fileName, code, isEntry} of Object.values(bundle)) {
        if (!isEntry || !fileName.startsWith('chunks/')) continue;
        const source = code.replaceAll(/(["'`])\.\//g, '$1../chunks/');
        this.emitFile({type: 'asset', fileName: `${name}.js`, source});
      }
    }
  };
}

/** Every chunk that a file imports statically, whatever the way. */
function chunksUnder(bundle, file, seen = new Set()) {
  for (const next of bundle[file].imports) {
    if (seen.has(next)) continue;
    seen.add(next);
    chunksUnder(bundle, next, seen);
  }
  return seen;
}
