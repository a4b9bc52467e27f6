/** A number with its noun: `1 article`, `9 fact-checks`, `2 addresses`. */
export function counted(count: number, noun: string, plural = `${noun}${noun.endsWith('s') ? 'es' : 's'}`): string {
  return `${count} ${count === 1 ? noun : plural}`;
}
