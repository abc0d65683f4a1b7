const mostKnown = 10_000;

/** A reader that remembers what it has read, because most cells of a column repeat others. */
export function remembering<V>(read: (text: string) => V): (text: string) => V {
  const known = new Map<string, V>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const value = read(text);
    if (known.size < mostKnown) known.set(text, value);
    return value;
  };
}
