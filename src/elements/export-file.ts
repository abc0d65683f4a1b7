import type {Picture} from './export-stage.js';

/** Gives a reader a file to keep. */
export function save(name: string, content: Blob): void {
  const url = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser reads the file after the click; what is let go at once is not there any more.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** A name for files: "signatures-deposits-parties-2026-11-21". */
export function fileName(title: string, asOf: string): string {
  const plain = title
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60);
  return [plain, asOf].filter(Boolean).join('-');
}

/** A picture in px, so many to one CSS px; undefined where the page's policy allows images neither by data: nor by blob:. */
export async function pngOf({svg, width, height}: Picture, scale = 1): Promise<Blob | undefined> {
  const image = (await imageFrom(`data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`)) ?? (await byBlob(svg));
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round(height * scale);
  const context = canvas.getContext('2d');
  if (!image || !context) return undefined;
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve) => canvas.toBlob((blob) => resolve(blob ?? undefined), 'image/png'));
}

async function byBlob(svg: string): Promise<HTMLImageElement | undefined> {
  const url = URL.createObjectURL(new Blob([svg], {type: 'image/svg+xml'}));
  const image = await imageFrom(url);
  URL.revokeObjectURL(url);
  return image;
}

async function imageFrom(url: string): Promise<HTMLImageElement | undefined> {
  const image = new Image();
  image.src = url;
  return image.decode().then(
    () => image,
    () => undefined
  );
}
