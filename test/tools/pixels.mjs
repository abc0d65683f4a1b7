/** A channel of a pixel may differ by so much, of 255, and so large a share of a picture's pixels by more: measured by `node test/pictures.mjs --measure`. */
export const tolerance = {channel: 64, share: 0.004};

/** How two PNGs differ, and a picture of where: in red on the first one in grey. Runs through a page, which can read PNG. */
export async function compare(page, before, after) {
  const address = (png) => `data:image/png;base64,${png.toString('base64')}`;
  const result = await page.evaluate(differ, [address(before), address(after), tolerance.channel]);
  return {...result, difference: Buffer.from(result.difference.split(',')[1], 'base64')};
}

/** Runs in the page. */
async function differ([one, other, most]) {
  const pixelsOf = async (src) => {
    const image = new Image();
    image.src = src;
    await image.decode();
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [image.naturalWidth, image.naturalHeight];
    const context = canvas.getContext('2d');
    context.drawImage(image, 0, 0);
    const {width, height} = canvas;
    return {canvas, context, width, height, data: context.getImageData(0, 0, width, height).data};
  };
  const [a, b] = [await pixelsOf(one), await pixelsOf(other)];
  const data = a.context.getImageData(0, 0, a.width, a.height);
  let count = 0;
  for (let at = 0; at < a.data.length; at += 4) {
    const [x, y] = [(at / 4) % a.width, Math.floor(at / 4 / a.width)];
    const there = (y * b.width + x) * 4;
    const isSame =
      x < b.width && y < b.height && [0, 1, 2].every((c) => Math.abs(a.data[at + c] - b.data[there + c]) <= most);
    if (!isSame) count++;
    const grey = 128 + (a.data[at] + a.data[at + 1] + a.data[at + 2]) / 6;
    data.data.set(isSame ? [grey, grey, grey, 255] : [200, 0, 0, 255], at);
  }
  a.context.putImageData(data, 0, 0);
  const isSameSize = a.width === b.width && a.height === b.height;
  return {share: count / (a.data.length / 4), isSameSize, difference: a.canvas.toDataURL('image/png')};
}
