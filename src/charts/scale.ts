/** A straight line from a domain to a range of pixels. */
export type Scale = (value: number) => number;

export function linear([d0, d1]: readonly [number, number], [r0, r1]: readonly [number, number]): Scale {
  const slope = d1 === d0 ? 0 : (r1 - r0) / (d1 - d0);
  return (value) => r0 + (value - d0) * slope;
}

/** A number of pixels as it is written into a path or an attribute: one decimal is enough for the eye. */
export const px = (value: number): number => Math.round(value * 10) / 10;
