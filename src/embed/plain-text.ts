/** How signs of a count are said where they may not stand. */
export interface SaidSigns {
  readonly about: string;
  readonly atLeast: string;
  readonly atMost: string;
}

/**
 * A text in letters, digits and the few signs that every content filter leaves in an alternative text or a title: a
 * policy that finds one other sign there drops the whole of it. The asterisk of a name stays, for it is part of the name.
 */
export function plainText(text: string, {about, atLeast, atMost}: SaidSigns): string {
  return text
    .replace(/≈\s*/g, `${about} `)
    .replace(/≥\s*/g, `${atLeast} `)
    .replace(/≤\s*/g, `${atMost} `)
    .replace(/[’‘]/g, "'")
    .replace(/[‐‑–—]/g, '-')
    .replace(/\s*[:;]/g, ',')
    .replace(/[!?…]/g, '.')
    .replace(/&/g, '+')
    .replace(/[^\p{L}\p{N},'.\s\-_()*+]/gu, ' ')
    .replace(/\+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
