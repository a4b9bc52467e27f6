import { expect, test } from 'vitest';
import { createProgress } from './progress';

function recorded(isTTY: boolean): { terminal: { isTTY: boolean; write(text: string): void }; text: () => string } {
  let all = '';
  return { terminal: { isTTY, write: (text) => (all += text) }, text: () => all };
}

/** A clock that advances by a second each time it is read. */
function clock(): () => number {
  let time = 0;
  return () => (time += 1000);
}

test('without a terminal, a step prints a line at its start and a line with its time at its end', async () => {
  const { terminal, text } = recorded(false);
  const result = await createProgress(terminal, clock()).step('fonts', async (log) => {
    log('half way');
    return 7;
  });
  expect(result).toBe(7);
  expect(text()).toBe('· fonts…\n✓ fonts  1.0 s\n');
});

test('on a terminal, the result of a step replaces its line', async () => {
  const { terminal, text } = recorded(true);
  await createProgress(terminal, clock()).step('fonts', async () => undefined);
  const [moving, left] = text().split('\r\u001b[2K').slice(1);
  expect(moving).toContain('fonts');
  expect(left).toBe('✓ fonts  2.0 s\n');
});

test('a failed step is marked, and its error is rethrown', async () => {
  const { terminal, text } = recorded(false);
  const failing = createProgress(terminal, clock()).step('pages', () => Promise.reject(new Error('no room')));
  await expect(failing).rejects.toThrow('no room');
  expect(text()).toContain('✗ pages  1.0 s\n');
});

test('a step with an unsatisfactory result is marked as failed, and its result is returned', async () => {
  const { terminal, text } = recorded(false);
  const found = await createProgress(terminal, clock()).step(
    'links',
    async () => ['dead'],
    ({ length }) => length === 0,
  );
  expect(found).toEqual(['dead']);
  expect(text()).toBe('· links…\n✗ links  1.0 s\n');
});
