import type { Progress } from '../system/progress';

export interface StartSteps {
  /** Runs one step, and prints its name and time. */
  readonly step: <Result>(name: string, work: () => Promise<Result>) => Promise<Result>;
  /**
   * Prints a line. During a step, the line is held back until the step ends, because a terminal rewrites the step’s own line until then.
   */
  readonly print: (line: string) => void;
}

/** Runs the start-up steps one after another, and keeps other output from appearing in the middle of a step’s own line. */
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
