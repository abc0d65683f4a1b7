import {common} from './common.js';

/** What the menu of an element says. */
export const menu = {
  table: 'View as table',
  fullScreen: 'Full screen',
  failed: 'This did not work. Try again.',
  download: 'Download',
  csv: 'Table for a spreadsheet (CSV)',
  json: 'Data and notes (JSON)',
  svg: 'Picture to be enlarged (SVG)',
  png: 'Picture as shown (PNG)',
  pngTwice: 'Picture as shown, twice as fine (PNG)',
  pngOf: (width: number, height: number) => `Picture ${width} × ${height} (PNG)`,
  tooTall: (width: number, height: number) =>
    `There is too much in this picture to be read at ${width} × ${height}. Take it as shown, or narrow it first.`,
  /** What stands in a picture that does not fit into a size as a whole. */
  cut: {
    events: (count: number, of: number) =>
      `${common.of(count, of)} events with a known number shown, the oldest first; the page shows all.`,
    bars: (count: number, of: number) => `${common.of(count, of)} bars shown; the page shows all.`,
    entries: (count: number, of: number) => `${common.of(count, of)} events and projects shown; the page shows all.`
  },
  noPng: 'This page does not allow PNG pictures to be made. The SVG holds the same picture.',
  saved: (file: string) => `Saved as ${file}.`,
  share: 'Share',
  link: 'Copy the link',
  linkCopied: 'The link is copied.',
  linkHere: 'Link to this view',
  copyThis: 'This page does not let us copy: take the text from the field.',
  cite: 'Cite',
  embed: 'Embed…',
  citeText: 'Text',
  citeBibtex: 'BibTeX',
  copy: (what: string) => `Copy: ${what}`,
  copied: (what: string) => `Copied: ${what}.`,
  /** What the page for views says to an address that it does not draw. */
  viewForeign: (keys: readonly string[]) =>
    `This address brings ${keys.join(', ')} of its own. This page shows nothing but its own dataset, and has fetched nothing.`,
  viewUnknown: (widgets: readonly string[]) =>
    `This address does not say what to draw: widget is one of ${widgets.join(', ')}.`,
  close: 'Close',
  source: 'Source',
  note: 'Note',
  version: (asOf: string) => `Data as of ${asOf}`,
  citation: ({title, name, year, asOf, url}: Readonly<Record<'title' | 'name' | 'year' | 'asOf' | 'url', string>>) =>
    `${title} (${year}). In: ${name} [Data set, as of ${asOf}]. ${url}`
};
