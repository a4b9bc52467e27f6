import { expect, test } from 'vitest';
import { createProgress } from '../system/progress';
import { startSteps } from './start-steps';

function recorded() {
  let all = '';
  const write = (text: string): void => {
    all += text;
  };
  const steps = startSteps(
    createProgress({ write }, () => 0),
    (line) => write(`${line}\n`),
  );
  return { ...steps, text: () => all };
}

test('a start-up step is announced when it starts, and lines printed during the step follow its result', async () => {
  const { step, print, text } = recorded();
  let before = '';
  await step('Content', () => {
    before = text();
    print('A problem.');
    return Promise.resolve();
  });
  print('Ready.');
  expect(before).toBe('· Content…\n');
  expect(text()).toBe('· Content…\n✓ Content  0.0 s\nA problem.\nReady.\n');
});

test('lines printed during a failed start-up step are not lost', async () => {
  const { step, print, text } = recorded();
  const failing = step('Content', () => {
    print('A problem.');
    return Promise.reject(new Error('no room'));
  });
  await expect(failing).rejects.toThrow('no room');
  expect(text()).toBe('· Content…\n✗ Content  0.0 s\nA problem.\n');
});
