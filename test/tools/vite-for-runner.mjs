import {rm} from 'node:fs/promises';
import {createServer} from 'vite';

const ownPages = /^\/(?:$|__web-|__wds-)/;
const ownModule = /__web-(?:dev-server|test-runner)__[\w-]+\.js/;

/** The runner's modules stay with the runner; through Vite a second copy of Lit would come with them. */
const leaveRunnerAlone = {
  name: 'leave-runner-alone',
  enforce: 'pre',
  resolveId(id) {
    const [own] = ownModule.exec(id) ?? [];
    return own === undefined ? undefined : {id: `/${own}`, external: true};
  }
};

/** A middleware and a plugin by which Web Test Runner serves everything through Vite, as start and build do. */
export async function viteForRunner() {
  const cacheDir = `node_modules/.vite-tests/${process.pid}`; // runs side by side must not rewrite each other's
  const vite = await createServer({
    configFile: false,
    appType: 'custom',
    clearScreen: false,
    logLevel: 'warn',
    cacheDir,
    server: {middlewareMode: true, hmr: false, ws: false, watch: null},
    // What the command line draws with is for Node, part of it no script at all.
    optimizeDeps: {entries: ['test/**/*.test.ts', 'src/**/*.ts', 'stories/**/*.ts', '!src/{cli.ts,cli/**}']},
    plugins: [leaveRunnerAlone]
  });
  const serverStop = async () => {
    await vite.close();
    await rm(cacheDir, {recursive: true, force: true});
  };
  return {
    middleware: (context, next) => (ownPages.test(context.path) ? next() : handOver(vite, context, next)),
    plugin: {name: 'vite-for-runner', serverStop}
  };
}

/** Lets Vite answer on the raw response; what Vite does not know goes back to the runner. */
function handOver(vite, context, next) {
  const {req, res} = context;
  return new Promise((resolve, reject) => {
    const done = () => {
      context.respond = false;
      resolve();
    };
    res.once('finish', done);
    res.once('close', done);
    res.statusCode = 200;
    vite.middlewares(req, res, (error) => {
      res.off('finish', done);
      res.off('close', done);
      if (error) return reject(error);
      res.statusCode = 404;
      next().then(resolve, reject);
    });
  });
}
