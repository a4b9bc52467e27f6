import type { Progress } from '../system/progress';

export interface StartSteps {
  /** As of `Progress`. */
  readonly step: <Result>(name: string, work: () => Promise<Result>) => Promise<Result>;
  /** Prints a line; while a step runs, once it is over: on a terminal the step's own line is still being written. */
  readonly print: (line: string) => void;
}

/** The steps of a start, one after another, and a way to print that does not write into the line of one. */
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
