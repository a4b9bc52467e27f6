import { parseArgs, type ParseArgsConfig } from 'node:util';
import { codeOf } from '../domain/system-error';

type Options = NonNullable<ParseArgsConfig['options']>;

const help = { help: { type: 'boolean', short: 'h', default: false } } as const;

type Values<Own extends Options> = ReturnType<
  typeof parseArgs<{ args: string[]; options: Own & typeof help }>
>['values'];

/** The result if a command line asks for help or is invalid. */
export type HelpOrError = { readonly kind: 'help' } | { readonly kind: 'wrong'; readonly message: string };

/**
 * Parses the arguments to a command that takes only options. Every command accepts `--help`.
 *
 * @param usage the help text, which is printed after the error if the arguments are invalid
 */
export function readArguments<const Own extends Options>(
  args: readonly string[],
  options: Own,
  usage: string,
): { readonly kind: 'read'; readonly values: Values<Own> } | HelpOrError {
  try {
    const { values } = parseArgs<{ args: string[]; options: Own & typeof help }>({
      args: [...args],
      options: { ...options, ...help },
    });
    return 'help' in values && values.help === true ? { kind: 'help' } : { kind: 'read', values };
  } catch (error) {
    if (!isParseArgsError(error)) throw error;
    return { kind: 'wrong', message: `${error.message}\n\n${usage}` };
  }
}

function isParseArgsError(error: unknown): error is TypeError {
  return error instanceof TypeError && codeOf(error).startsWith('ERR_PARSE_ARGS');
}

/**
 * Prints the help or the error.
 *
 * @returns the exit code
 */
export function answerCall(read: HelpOrError, usage: string): 0 | 2 {
  if (read.kind === 'help') {
    console.log(usage);
    return 0;
  }
  console.error(read.message);
  return 2;
}
