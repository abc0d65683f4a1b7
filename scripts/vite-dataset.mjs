import {publishedFiles} from './pack.mjs';

const types = {csv: 'text/csv; charset=utf-8', js: 'text/javascript', json: 'application/json'};
const published = /\/data\/([\w.-]+\.(json|js|csv))$/;

/** A Vite plugin: the dataset of a folder as it is published, at `data/`, while developing. */
export function datasetForVite(folder) {
  return {
    name: 'dataset',
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const {pathname} = new URL(request.url, 'http://localhost');
        const [, name, extension] = published.exec(pathname) ?? [];
        if (name === undefined) return next();
        publishedFiles(folder).then((files) => {
          if (!files.has(name)) return next();
          response.setHeader('content-type', types[extension]);
          response.end(files.get(name));
        }, next);
      });
    }
  };
}
