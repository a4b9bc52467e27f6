/** Where to write progress; `process.stdout` has this type. */
export interface Terminal {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

export interface Progress {
  /**
   * Runs one step, and prints its name and time. On a terminal, the line is updated with the latest detail; elsewhere, one line is printed
   * at the start and one at the end.
   *
   * @param isGood whether the result is satisfactory; if not, the step is marked as failed, and its result is returned
   * @throws any error that `work` throws, after marking the step as failed
   */
  step<Result>(
    name: string,
    work: (log: (detail: string) => void) => Promise<Result>,
    isGood?: (result: Result) => boolean,
  ): Promise<Result>;
}

const frames = ['⠋', '⠙', '⠹', '⠸', '⠼', '⠴', '⠦', '⠧', '⠇', '⠏'] as const;
const clearLine = '\r\u001b[2K';
const widest = 100;

/** @param now returns monotonic milliseconds */
export function createProgress(terminal: Terminal, now: () => number): Progress {
  return {
    async step(name, work, isGood = () => true) {
      const started = now();
      const line =
        terminal.isTTY === true
          ? movingLine(terminal, name, () => seconds(now() - started))
          : stillLine(terminal, name);
      try {
        const result = await work(line.log);
        line.end(`${isGood(result) ? '✓' : '✗'} ${name}  ${seconds(now() - started)}`);
        return result;
      } catch (error) {
        line.end(`✗ ${name}  ${seconds(now() - started)}`);
        throw error;
      }
    },
  };
}

interface Line {
  readonly log: (detail: string) => void;
  readonly end: (text: string) => void;
}

function stillLine(terminal: Terminal, name: string): Line {
  terminal.write(`· ${name}…\n`);
  return { log: () => undefined, end: (text) => terminal.write(`${text}\n`) };
}

function movingLine(terminal: Terminal, name: string, elapsed: () => string): Line {
  let detail = '';
  let turn = 0;
  function draw(): void {
    const text = `${frames[turn % frames.length] ?? ''} ${name}  ${elapsed()}  ${detail}`.slice(0, widest);
    terminal.write(`${clearLine}${text}`);
    turn += 1;
  }
  draw();
  const timer = setInterval(draw, 120);
  return {
    log: (latest) => (detail = latest.trim()),
    end(text) {
      clearInterval(timer);
      terminal.write(`${clearLine}${text}\n`);
    },
  };
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}
