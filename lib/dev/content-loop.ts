/** Compiles the content; `log` gets the problems in words. */
export type CompileContent = (log: (line: string) => void) => Promise<{ ok: boolean }>;

/**
 * One cycle of the editing loop, to be run at every change: compiles the content and tells the editor how it stands.
 * Problems are printed in every cycle that has some; that all is good is said once, when it was not before. It never
 * rejects: whatever goes wrong is printed, and the next change gets another cycle.
 */
export function contentLoop(compile: CompileContent, print: (line: string) => void): () => Promise<void> {
  let wasGood = true;
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
    else if (!wasGood) print('Content: no problems any more.');
    wasGood = isGood;
  };
}
