import {writeAddress} from '../../embed/address.js';
import {cardSize} from '../../embed/card-size.js';
import {escaped} from './escape.js';
import {folderOf} from './site.js';
import type {Catalogued, PageKind, Site} from './site.js';

/** How large a frame is before the page in it has said how tall it is, in CSS px. */
const frameSize = [800, 720] as const;

const sandbox = 'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-downloads';

/** A frame for the address of a view, as markup. */
export function frameOf(address: string, title: string): string {
  const [width, height] = frameSize;
  return `<iframe src="${escaped(address)}" title="${escaped(title)}" width="${width}" height="${height}" loading="lazy" sandbox="${sandbox}" referrerpolicy="no-referrer"></iframe>`;
}

/** What a content system reads to embed a view: its frame, and a picture for where frames are not allowed. */
export function oembedOf(
  {view, language, title}: Catalogued,
  {isFrozen}: PageKind,
  {base, dataset, hash}: Site
): string {
  const {widget, slug} = view;
  const [width, height] = frameSize;
  const [thumbnail_width, thumbnail_height] = cardSize;
  const frozen = isFrozen ? hash : undefined;
  const frame = writeAddress({base, widget, slug, lang: language, frozen, attributes: {}}, 'embed');
  return `${JSON.stringify(
    {
      version: '1.0',
      type: 'rich',
      title,
      provider_name: dataset.info.title,
      provider_url: base,
      html: frameOf(frame, title),
      width,
      height,
      thumbnail_url: `${base}${folderOf(view, language, frozen)}picture.png`,
      thumbnail_width,
      thumbnail_height
    },
    null,
    2
  )}\n`;
}

/**
 * The list that a content system asks which addresses it may embed: an endpoint for each page, since a folder of files
 * answers no questions. Whatever a system adds to such an address is ignored by the server.
 */
export function providersOf(paths: readonly string[], {base, dataset}: Site): string {
  const offered = paths.filter((path) => path.endsWith('/oembed.json')).map((path) => base + path);
  const provider = {
    provider_name: dataset.info.title,
    provider_url: base,
    endpoints: offered.map((url) => ({schemes: [url.replace(/oembed\.json$/, '')], url}))
  };
  return `${JSON.stringify([provider], null, 2)}\n`;
}
