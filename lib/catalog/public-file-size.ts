/** The most bytes that a file under `public/` may have. */
export const largestPublicFile = 5_000_000;
