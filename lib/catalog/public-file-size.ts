/** The maximum size of a file under `public/`, in bytes. */
export const largestPublicFile = 5_000_000;
