import {minify} from 'terser';

/** A Vite plugin: takes the indentation out of our sources, and the spaces out of style sheets: a minifier leaves both. */
export function unindent() {
  return {
    name: 'unindent',
    enforce: 'pre',
    transform(code, id) {
      if (!/\/src\/.*\.ts$/.test(id)) return null;
      const sheets = code.replace(/(?<=\bcss`)[^`]*/g, (sheet) => sheet.replace(/\s*([{}:;,])\s+/g, '$1'));
      return {code: sheets.replace(/\n\s+/g, '\n'), map: null};
    }
  };
}

const decorated = /@(property|state)\(([^)]*)\)\s+((?:(?:override|protected|private|readonly)\s+)*)(\w+)/g;
const classBody = /^export (?:abstract )?class [^{]+\{/gm;

/**
 * A Vite plugin: writes the decorated properties of an element as one table, `static properties`, which means the same to
 * Lit: a call for each property, and what Lit has for calling it, are half a kilobyte of brotli in every page.
 */
export function tabulate() {
  return {
    name: 'tabulate',
    enforce: 'pre',
    transform(code, id) {
      if (!/\/src\/.*\.ts$/.test(id) || !code.includes(`from 'lit/decorators.js'`)) return null;
      const entries = [];
      const plain = code.replace(decorated, (_, kind, options, modifiers, name) => {
        entries.push(`${name}: ${kind === 'state' ? '{state: true}' : options || '{}'}`);
        return modifiers + name;
      });
      const isCounted = entries.length === code.split(/@(?:property|state)\(/).length - 1;
      if (!isCounted || plain.match(classBody)?.length !== 1) throw new Error(`properties not understood: ${id}`);
      return {code: plain.replace(classBody, (head) => `${head} static properties = {${entries.join()}};`), map: null};
    }
  };
}

/** A Vite plugin: shortens chunks once more than the bundler does, for half a kilobyte of brotli in every page. */
export function shorten() {
  return {
    name: 'shorten',
    async generateBundle(_, bundle) {
      // Sequences are shorter before brotli and longer after it.
      const compress = {passes: 3, unsafe_arrows: true, keep_fargs: false, sequences: false, hoist_funs: true};
      const chunks = Object.values(bundle).filter(({type}) => type === 'chunk');
      for (const chunk of chunks) chunk.code = (await minify(chunk.code, {module: true, ecma: 2022, compress})).code;
    }
  };
}

/** What Lit has for browsers that cannot run our modules anyway, and the globals in which it counts its copies; with what stands for it. */
const surplus = {
  'lit-html/lit-html.js': [
    [/,(\w)=\w\.litHtmlPolyfillSupport;\1\?\.\([^)]*\),\(\w\.litHtmlVersions\?\?=\[\]\)\.push\("[^"]*"\);/, ';']
  ],
  'lit-element/lit-element.js': [
    [/,\w\.litElementHydrateSupport\?\.\([^)]*\);const (\w)=\w\.litElementPolyfillSupport;\1\?\.\([^)]*\);/, ';'],
    [/\(\w\.litElementVersions\?\?=\[\]\)\.push\("[^"]*"\);/, '']
  ],
  '@lit/reactive-element/reactive-element.js': [
    [/\w=\w\.reactiveElementPolyfillSupport/, '_=0'],
    [/,\w\?\.\(\{ReactiveElement:\w\}\),\(\w\.reactiveElementVersions\?\?=\[\]\)\.push\("[^"]*"\)/, ''],
    [/Symbol\.metadata\?\?=Symbol\("metadata"\),\w\.litPropertyMetadata\?\?=new WeakMap;/, ''],
    [
      /const (\w)=this\[Symbol\.metadata\];if\(null!==\1\)\{const (\w)=litPropertyMetadata\.get\(\1\);if\(void 0!==\2\)for\(const\[\w,\w\]of \2\)this\.elementProperties\.set\(\w,\w\)\}/,
      ''
    ]
  ],
  '@lit/reactive-element/css-tag.js': [
    [
      /e=t\.ShadowRoot&&\(.*?\)&&"adoptedStyleSheets"in Document\.prototype&&"replace"in CSSStyleSheet\.prototype/,
      'e=!0'
    ]
  ]
};

/**
 * A Vite plugin: leaves that out of Lit, and out of packages the question whether somebody's `define` should have them: a
 * page that has one would get the package, and we nothing.
 */
export function lean() {
  return {
    name: 'lean',
    enforce: 'pre',
    transform(code, id) {
      const [, name] = /\/node_modules\/((?:@lit\/)?[\w-]+\/[\w.-]+\.js)$/.exec(id) ?? [];
      if (id.includes('/node_modules/') && code.includes('define.amd'))
        return {code: code.replaceAll(/typeof define\b/g, '"undefined"'), map: null};
      if (!surplus[name]) return null;
      let lean = code;
      for (const [pattern, rest] of surplus[name]) {
        if (!pattern.test(lean)) throw new Error(`Lit has changed: ${pattern} is not in ${name}`);
        lean = lean.replace(pattern, rest);
      }
      return {code: lean, map: null};
    }
  };
}
