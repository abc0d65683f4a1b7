import type {Pinned} from '../embed/snippets.js';

/** The loader of a site that never changes; a TypeError where it says of none. */
export async function pinnedAt(base: string): Promise<Pinned> {
  const response = await fetch(`${base}cdn/pinned.json`, {credentials: 'omit', referrerPolicy: 'no-referrer'});
  const found: unknown = response.ok ? await response.json().catch(() => undefined) : undefined;
  if (!isPinned(found)) throw new TypeError(`no pinned loader at ${base}`);
  return found;
}

function isPinned(found: unknown): found is Pinned {
  const {version, integrity} = (found ?? {}) as Partial<Record<keyof Pinned, unknown>>;
  return (
    typeof version === 'string' &&
    /^\d[\w.-]*$/.test(version) &&
    typeof integrity === 'string' &&
    /^sha384-[\w+/=]+$/.test(integrity)
  );
}
