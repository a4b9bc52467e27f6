/** The code of a failed system call, such as `ENOENT`; of a failed program its exit code; empty for other errors. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

/** Linux says `ESRCH` of a file below /proc whose process has ended since it was opened. */
const missing = new Set(['ENOENT', 'ENOTDIR', 'ESRCH']);

/** Whether a call failed since there is no such file or folder. One that may not be read, say, is there. */
export function isMissing(error: unknown): boolean {
  return missing.has(codeOf(error));
}

/**
 * What takes a missing file or folder for a value: `readFile(file).catch(whereMissing(null))`.
 *
 * @returns a function that throws every other error again
 */
export function whereMissing<Value>(value: Value): (error: unknown) => Value {
  return (error) => {
    if (isMissing(error)) return value;
    throw error;
  };
}
