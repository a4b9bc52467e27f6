import type { Progress } from '../system/progress';

export interface StartSteps {
  /** Runs one step, as `Progress` does. */
  readonly step: <Result>(name: string, work: () => Promise<Result>) => Promise<Result>;
  /** Prints a line. During a step, it waits until the step is over, because on a terminal the step’s own line is still changing. */
  readonly print: (line: string) => void;
}

/** Runs the steps of the start one after another, and prints lines without breaking the line of a step. */
export function startSteps(progress: Progress, print: (line: string) => void): StartSteps {
  let isRunning = false;
  const held: string[] = [];
  return {
    step: async (name, work) => {
      isRunning = true;
      try {
        return await progress.step(name, work);
      } finally {
        isRunning = false;
        for (const line of held.splice(0)) print(line);
      }
    },
    print: (line) => {
      if (isRunning) held.push(line);
      else print(line);
    },
  };
}
