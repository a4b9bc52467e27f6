/**
 * Waits until all promises are settled, then throws the first error in their order. Use it instead of `Promise.all` if nothing must go on
 * after a failure, for example because a lock is released.
 */
export async function allEnded(promises: readonly Promise<unknown>[]): Promise<void> {
  for (const result of await Promise.allSettled(promises)) if (result.status === 'rejected') throw result.reason;
}
