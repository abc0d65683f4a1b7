/**
 * The one table of colours, light and dark. Elements emit it as CSS custom properties that a page may set;
 * exports resolve it for a theme. Contrasts are asserted by a test, not guessed.
 */
export const palette = {
  ink: ['#1F2933', '#E6EAEE'],
  paper: ['#FFFFFF', '#12181F'],
  muted: ['#52606D', '#A7B1BB'],
  hairline: ['#D9DEE3', '#2C3640'],
  sea: ['#F6F9FC', '#161D26'],
  land: ['#E4E8ED', '#25303B'],
  accent: ['#0B4F8A', '#5AA2E0'],
  party: ['#0B4F8A', '#5AA2E0'],
  signatory: ['#B45F06', '#F0A04B'],
  entitled: ['#6B7583', '#9AA5B1'],
  former: ['#6A1A4C', '#D98BB8'],
  // One hue in four steps, the earliest Parties darkest on paper and lightest in the dark.
  'since-1': ['#062A4A', '#DEEEFD'],
  'since-2': ['#0B4273', '#A2D0F9'],
  'since-3': ['#1E619D', '#74B5EE'],
  'since-4': ['#317AB9', '#569CDA']
} as const satisfies Record<string, readonly [light: string, dark: string]>;

export type Colour = keyof typeof palette;

/** What forced colours leave, the system's own pairs: all but these are CanvasText. */
const forced: {readonly [C in Colour]?: string} = {
  paper: 'Canvas',
  sea: 'Canvas',
  land: 'Canvas',
  hairline: 'GrayText',
  entitled: 'GrayText',
  accent: 'LinkText'
};

const declare = (value: (colour: Colour) => string): string => {
  const colours = Object.keys(palette) as Colour[];
  return colours.map((colour) => `--_${colour}:${value(colour)};`).join('');
};

/** The palette as CSS: `--_ink` is the page's `--treaty-ink` where it sets one, else ours for the page's colour scheme. */
export const paletteCss = `
:host{${declare((colour) => `var(--treaty-${colour},light-dark(${palette[colour].join()}))`)}}
@media (forced-colors:active){:host{${declare((colour) => forced[colour] ?? 'CanvasText')}}}
@media print{:host{${declare((colour) => palette[colour][0])}}}
`;
