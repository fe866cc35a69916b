/** Most procedures in one request; the browser's batches obey it too. */
export const largestBatch = 20;
/** Most bytes of a request's body. */
export const largestBody = 1_000_000;
