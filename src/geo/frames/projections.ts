// Written by scripts/geometry/build.mjs from Natural Earth (public domain): change patches.json, not this file.

/** How each frame was projected. */
export const projections = {
  europe: {
    rotate: [-15, -52],
    scale: 1429.815,
    translate: [505.6, 531.385],
    size: [1200, 1080]
  },
  osce: {
    rotate: [-10, -55],
    scale: 520.49,
    translate: [676.686, 595.759],
    size: [1200, 860]
  },
  world: {
    rotate: [-11, 0],
    scale: 221,
    translate: [600.166, 321.407],
    size: [1200, 584]
  }
} as const;
