import {expect, waitUntil} from '@open-wc/testing';
import type {pngOf} from '../../src/elements/export-file.js';

const module = new URL('../../src/elements/export-file.ts', import.meta.url).pathname;
const red =
  '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="30"><rect width="40" height="30" fill="#f00"/></svg>';

interface Framed extends Window {
  readonly pngOf?: typeof pngOf;
  readonly refused?: readonly string[];
}

/** A page that allows images only so, with what makes PNG in it and the addresses of images that it refused. */
async function pageThatAllows(images: string): Promise<Required<Pick<Framed, 'pngOf' | 'refused'>>> {
  const frame = document.createElement('iframe');
  frame.srcdoc = `<meta http-equiv="Content-Security-Policy" content="img-src ${images}"><script type="module">
    import {pngOf} from '${module}';
    const refused = [];
    document.addEventListener('securitypolicyviolation', ({blockedURI}) => refused.push(blockedURI));
    Object.assign(window, {pngOf, refused});
  </script>`;
  document.body.append(frame);
  after(() => frame.remove());
  await waitUntil(() => (frame.contentWindow as Framed | null)?.pngOf, 'the page is there', {timeout: 8000});
  const {pngOf, refused} = frame.contentWindow as Framed;
  return {pngOf: pngOf!, refused: refused!};
}

describe('pngOf', () => {
  for (const [images, refusals] of [
    ['data:', []],
    ['blob:', ['data']]
  ] as const)
    it(`is a PNG of the right size where a page allows images only by ${images}`, async () => {
      const {pngOf, refused} = await pageThatAllows(images);
      const blob = await pngOf({svg: red, width: 40, height: 30}, 2);
      expect(blob?.type).to.equal('image/png');
      const bitmap = await createImageBitmap(blob!);
      expect([bitmap.width, bitmap.height]).to.eql([80, 60]);
      const context = new OffscreenCanvas(80, 60).getContext('2d')!;
      context.drawImage(bitmap, 0, 0);
      expect([...context.getImageData(79, 59, 1, 1).data]).to.eql([255, 0, 0, 255]);
      await waitUntil(() => refused.length >= refusals.length, 'the refusal is told');
      expect(refused).to.eql(refusals);
    });

  it('is none where a page allows neither', async () => {
    const {pngOf, refused} = await pageThatAllows("'none'");
    expect((await pngOf({svg: red, width: 40, height: 30})) === undefined).to.equal(true);
    await waitUntil(() => refused.length > 1, 'both refusals are told');
    expect(refused).to.eql(['data', 'blob']);
  });
});
