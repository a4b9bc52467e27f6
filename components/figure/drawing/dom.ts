import { Window } from 'happy-dom';

const browser = new Window({ url: 'http://localhost/' });

/**
 * The globals that React and Recharts look up while they render. The libraries reach the rest of the DOM through its nodes, not through
 * globals.
 */
const domGlobals: Readonly<Record<string, unknown>> = {
  window: browser,
  document: browser.document,
  Element: browser.Element,
};

/** Runs `work` with a DOM in the global scope, then restores the globals. */
export function withDom<T>(work: () => T): T {
  const before = Object.keys(domGlobals).map(
    (name) => [name, Object.getOwnPropertyDescriptor(globalThis, name)] as const,
  );
  for (const [name, value] of Object.entries(domGlobals)) {
    Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
  }
  try {
    return work();
  } finally {
    for (const [name, descriptor] of before) {
      if (descriptor === undefined) Reflect.deleteProperty(globalThis, name);
      else Object.defineProperty(globalThis, name, descriptor);
    }
  }
}

/**
 * Loads a library that keeps a reference to `setImmediate`. While it loads, a different function takes the place of `setImmediate`, so that
 * the library's later tasks run with a DOM. The development build of React needs this, because its tasks read `window.event` after the
 * drawing is done.
 */
export async function loadWithDom<T>(load: () => Promise<T>): Promise<T> {
  const { setImmediate } = globalThis;
  const withDomTask = (task: () => void): unknown => setImmediate(() => withDom(task));
  Object.defineProperty(globalThis, 'setImmediate', { value: withDomTask, configurable: true, writable: true });
  try {
    return await load();
  } finally {
    Object.defineProperty(globalThis, 'setImmediate', { value: setImmediate, configurable: true, writable: true });
  }
}
