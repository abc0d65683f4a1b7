/** A Vite plugin: takes the indentation out of our sources, which a minifier must leave inside templates. */
export function unindent() {
  return {
    name: 'unindent',
    enforce: 'pre',
    transform(code, id) {
      return /\/src\/.*\.ts$/.test(id) ? {code: code.replace(/\n\s+/g, '\n'), map: null} : null;
    }
  };
}
