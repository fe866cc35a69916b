/** Bytes of the largest family file that is read: years of kept versions fit. */
export const largestFile = 8_000_000;
