import { createServer, type Server } from 'node:http';
import { afterEach, expect, test } from 'vitest';
import { listen } from './listen';

const open: Server[] = [];

function server(): Server {
  const made = createServer();
  open.push(made);
  return made;
}

async function taken(): Promise<number> {
  const result = await listen(server(), { port: 0, host: '127.0.0.1', strictPort: true });
  if (result.kind === 'taken') throw new Error('No port is free.');
  return result.port;
}

afterEach(() => {
  for (const one of open.splice(0)) one.close();
});

test('a server uses the next free port if the requested one is taken, and reports the ports that it skipped', async () => {
  const port = await taken();
  const result = await listen(server(), { port, host: '127.0.0.1', strictPort: false });
  expect(result).toMatchObject({ kind: 'listening', skipped: expect.arrayContaining([port]) });
  expect(result.kind === 'listening' && result.port).toBeGreaterThan(port);
});

test('a server with strictPort tries no other port if the requested one is taken', async () => {
  const port = await taken();
  expect(await listen(server(), { port, host: '127.0.0.1', strictPort: true })).toEqual({
    kind: 'taken',
    tried: [port],
  });
});

test('listening at a different computer’s address is an error', async () => {
  await expect(listen(server(), { port: 0, host: '192.0.2.1', strictPort: false })).rejects.toThrow('EADDRNOTAVAIL');
});
