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
      const imports = /import\(([`"'])\.\/(define\/[\w-]+\.js)\1\)/g;
      const code = chunk.code.replaceAll(imports, (call, _quote, target) => {
        const files = [...chunksUnder(bundle, target)].map((file) => JSON.stringify(`./${file}`));
        return files.length === 0 ? call : `(preload(${files}),${call})`;
      });
      chunk.code = code === chunk.code ? code : helper + code;
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
