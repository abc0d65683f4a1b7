const isPublic = ({privacy, name}) => privacy !== 'private' && privacy !== 'protected' && !name.startsWith('#');

const isElement = ({customElement}) => customElement === true;

/** What a page author may rely on: public members, and the events that a doc comment names with `@fires`. */
function keepPublic(declaration) {
  if (declaration.members) declaration.members = declaration.members.filter(isPublic);
  if (declaration.events) declaration.events = declaration.events.filter((event) => event.name && event.description);
}

/** Paths as they are published: src/elements/treaty-map.ts becomes elements/treaty-map.js. */
function published(path) {
  return path.replace(/^\/?src\//, '').replace(/\.ts$/, '.js');
}

function publish(node) {
  if (node === null || typeof node !== 'object') return;
  for (const [key, value] of Object.entries(node)) {
    const isPath = (key === 'path' || key === 'module') && typeof value === 'string';
    if (isPath) node[key] = published(value);
    else publish(value);
  }
}

export default {
  globs: ['src/elements/**/*.ts'],
  exclude: ['src/elements/**/*.d.ts'],
  outdir: 'dist',
  litelement: true,
  packagejson: false,
  quiet: true,
  plugins: [
    {
      name: 'published-face',
      packageLinkPhase({customElementsManifest}) {
        const modules = customElementsManifest.modules.filter(({declarations}) => declarations.some(isElement));
        for (const module of modules) {
          module.declarations.forEach(keepPublic);
          module.exports = module.exports.filter(({kind}) => kind === 'js');
        }
        customElementsManifest.modules = modules;
        publish(customElementsManifest);
      }
    }
  ]
};
