import path from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * Runs several commands in this process, in the same way as `node --import tsx FILE ARGUMENTS`, and prints the output and exit code
 * of each as JSON. Shared modules are loaded only once.
 *
 * The argument is a JSON list of `[file, ...arguments]`.
 */
async function main(): Promise<void> {
  const calls: unknown = JSON.parse(process.argv[2] ?? '[]');
  if (!Array.isArray(calls)) throw new Error('The argument is not a JSON list of calls.');
  const answers: Answer[] = [];
  for (const [number, call] of calls.entries()) answers.push(await ask(number, call.map(String)));
  process.exitCode = 0;
  console.log(JSON.stringify(answers));
}

interface Answer {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

async function ask(number: number, [file = '', ...args]: readonly string[]): Promise<Answer> {
  const outputs = [listen(process.stdout), listen(process.stderr)] as const;
  process.argv = [process.execPath, file, ...args];
  process.exitCode = 0;
  try {
    // A different query for each call makes Node run the file again.
    await import(`${pathToFileURL(path.resolve(file)).href}?call=${number}`);
  } finally {
    for (const stream of outputs) stream.end();
  }
  const [stdout, stderr] = outputs.map(({ text }) => text());
  return { code: Number(process.exitCode), stdout: stdout ?? '', stderr: stderr ?? '' };
}

/** Starts capturing a stream's output instead of writing it. */
function listen(stream: NodeJS.WriteStream): { text: () => string; end: () => void } {
  const write = stream.write.bind(stream);
  let text = '';
  stream.write = (chunk: string | Uint8Array) => {
    text += typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString();
    return true;
  };
  return {
    text: () => text,
    end: () => {
      stream.write = write;
    },
  };
}

await main();
