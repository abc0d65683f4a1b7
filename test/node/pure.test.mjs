import assert from 'node:assert/strict';
import {it} from 'node:test';

it('importing everything registers no element', async () => {
  await import('treatyscope');
  const registered = globalThis.customElements;
  for (const tag of ['treaty-data', 'treaty-map']) assert.equal(registered?.get(tag), undefined);
});
