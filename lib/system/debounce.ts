/** Milliseconds without a change after which the content is looked at: editors save in several steps. */
export const quiet = 50;

/**
 * Turns bursts of calls into single runs: `work` starts once nobody has called for `quiet` milliseconds, never twice at
 * a time, and once more when a call came while it ran. `work` must not reject.
 */
export function debounce(work: () => Promise<void>, quiet: number): () => void {
  let timer: NodeJS.Timeout | undefined;
  let running = false;
  let again = false;

  async function start(): Promise<void> {
    if (running) {
      again = true;
      return;
    }
    running = true;
    await work();
    running = false;
    if (again) {
      again = false;
      await start();
    }
  }

  return () => {
    clearTimeout(timer);
    timer = setTimeout(() => void start(), quiet);
  };
}
