/** The interval at which to check for the parent process, in ms. */
const interval = 1000;

/**
 * Ends this process, as SIGTERM would, after its parent has ended. npm starts scripts in a shell and sends signals only to that shell,
 * which ends without passing them on, so a server would outlive the `npm run` that started it. Does nothing if npm did not start the
 * process, and on Windows, where a process keeps its parent’s id.
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
