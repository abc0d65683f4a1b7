/** How wide and high the picture beside the page of a view is, in CSS px: the size in which networks show pictures. */
export const cardSize = [1200, 630] as const;
