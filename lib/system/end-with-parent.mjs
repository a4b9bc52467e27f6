/** How often to look for our parent, in ms. */
const interval = 1000;

/**
 * Ends this process, as SIGTERM does, once the one that started it is gone. npm starts scripts in a shell and passes signals to
 * that shell only; the shell dies and tells nobody, so that a server would go on without its `npm run`. Does nothing where
 * npm has no part in it, and on Windows, where a process does not lose its parent.
 */
export function endWithParent() {
  if (process.env['npm_lifecycle_event'] === undefined || process.platform === 'win32') return;
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    process.kill(process.pid, 'SIGTERM');
  }, interval);
  timer.unref();
}
