/** The code of a failed system call, such as `ENOENT`, or the exit code of a failed program; empty for other errors. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

/** Linux returns `ESRCH` for a file below /proc if its process ended after the file was opened. */
const missing = new Set(['ENOENT', 'ENOTDIR', 'ESRCH']);

/** Whether a call failed because the file or folder does not exist, and not for another reason, such as missing permission. */
export function isMissing(error: unknown): boolean {
  return missing.has(codeOf(error));
}

/**
 * Handles a missing file or folder: `readFile(file).catch(ifMissing(null))`.
 *
 * @returns a function that returns `value` if the error says that a file or folder is missing, and rethrows every other error
 */
export function ifMissing<Value>(value: Value): (error: unknown) => Value {
  return (error) => {
    if (isMissing(error)) return value;
    throw error;
  };
}
