import type { Server } from 'node:http';
import { assertNever } from '../../domain/assert-never';

export type Listening =
  | { readonly kind: 'listening'; readonly port: number; readonly skipped: readonly number[] }
  | { readonly kind: 'taken'; readonly tried: readonly number[] };

/** How many ports to try, counting up from the requested one. */
const attempts = 20;

/**
 * Starts a server on the requested port or, unless `strictPort`, on the first free port after it.
 *
 * @throws if listening fails although the port is free: for example, the port is privileged, or the address is a different computer's
 */
export async function listen(
  server: Server,
  { port, host, strictPort }: { port: number; host: string; strictPort: boolean },
): Promise<Listening> {
  const tried: number[] = [];
  for (let next = port; next < port + (strictPort ? 1 : attempts) && next <= 65_535; next += 1) {
    const outcome = await tryPort(server, next, host);
    switch (outcome) {
      case 'listening':
        return { kind: 'listening', port: boundPort(server), skipped: tried };
      case 'taken':
        tried.push(next);
        break;
      default:
        assertNever(outcome);
    }
  }
  return { kind: 'taken', tried };
}

function tryPort(server: Server, port: number, host: string): Promise<'listening' | 'taken'> {
  return new Promise((resolve, reject) => {
    function onError(error: NodeJS.ErrnoException): void {
      server.off('listening', onListening);
      if (error.code === 'EADDRINUSE') resolve('taken');
      else reject(error);
    }
    function onListening(): void {
      server.off('error', onError);
      resolve('listening');
    }
    server.once('error', onError).once('listening', onListening).listen(port, host);
  });
}

function boundPort(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server is not listening on a port.');
  return address.port;
}
