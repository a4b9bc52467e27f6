/** Milliseconds to wait after the last change before reading the content, because text editors save in several steps. */
export const quiet = 50;

/**
 * Merges bursts of calls into single runs. `work` starts after `quiet` milliseconds without a call, and again after a run if there were
 * calls during it, so that two runs never overlap. `work` must not reject.
 */
export function debounce(work: () => Promise<void>, quiet: number): () => void {
  let timer: NodeJS.Timeout | undefined;
  let running = false;
  let isQueued = false;

  async function start(): Promise<void> {
    if (running) {
      isQueued = true;
      return;
    }
    running = true;
    await work();
    running = false;
    if (isQueued) {
      isQueued = false;
      await start();
    }
  }

  return () => {
    clearTimeout(timer);
    timer = setTimeout(() => void start(), quiet);
  };
}
