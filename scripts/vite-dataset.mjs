import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {csvPaths, packDataset} from './pack.mjs';

const published = /\/data\/(datapackage\.json|[\w-]+\.csv)$/;

/** A Vite plugin: `data/datapackage.json` in one file with the CSVs beside it, while developing and in what is built. */
export function datasetForVite(folder) {
  return {
    name: 'dataset',
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const {pathname} = new URL(request.url, 'http://localhost');
        const [, file] = published.exec(pathname) ?? [];
        if (file === undefined) return next();
        contentOf(folder, file).then((content) => {
          response.setHeader('content-type', file.endsWith('.json') ? 'application/json' : 'text/csv; charset=utf-8');
          response.end(content);
        }, next);
      });
    },
    async generateBundle() {
      for (const file of ['datapackage.json', ...(await csvPaths(folder))]) {
        this.emitFile({type: 'asset', fileName: `data/${file}`, source: await contentOf(folder, file)});
      }
    }
  };
}

async function contentOf(folder, file) {
  if (file === 'datapackage.json') return JSON.stringify(await packDataset(folder));
  return readFile(join(folder, file), 'utf8');
}
