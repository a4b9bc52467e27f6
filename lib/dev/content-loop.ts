/** Compiles the content; `log` receives the problems as text. */
export type CompileContent = (log: (line: string) => void) => Promise<{ ok: boolean }>;

/**
 * Returns a function that runs one cycle of the editing loop, to be called after every change. A cycle compiles the content and prints all
 * problems. If there are none, but the previous cycle had some, it prints that all are fixed. The function never rejects: it prints
 * unexpected errors, and the next change starts a new cycle.
 */
export function contentLoop(compile: CompileContent, print: (line: string) => void): () => Promise<void> {
  let wasValid = true;
  return async () => {
    const lines: string[] = [];
    const isGood = await compile((line) => lines.push(line)).then(
      ({ ok }) => ok,
      (error: unknown) => {
        lines.push(error instanceof Error ? (error.stack ?? error.message) : String(error));
        return false;
      },
    );
    if (!isGood) print(`\n${lines.join('\n')}\n`);
    else if (!wasValid) print('Content: all problems are fixed.');
    wasValid = isGood;
  };
}
