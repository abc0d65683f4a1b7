import {access} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';

/** Paints a picture as PNG; nothing where the renderer is not installed. */
export type ToPng = (svg: string) => Uint8Array;

/** The renderer, which a site that wants PNG pictures installs; the font lies beside the command. */
export async function pngRenderer(): Promise<ToPng | undefined> {
  const module = await import('@resvg/resvg-js').catch(() => undefined);
  if (module === undefined) return undefined;
  const fontFiles = ['Arimo-Regular.ttf', 'Arimo-SemiBold.ttf'].map((name) =>
    fileURLToPath(new URL(`./fonts/${name}`, import.meta.url))
  );
  await Promise.all(fontFiles.map((file) => access(file)));
  return (svg) =>
    new module.Resvg(svg, {font: {loadSystemFonts: false, defaultFontFamily: 'Arimo', fontFiles}}).render().asPng();
}
