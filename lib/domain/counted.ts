/** The form of a noun for a count: `minute` for 1, otherwise `minutes`. */
export function nounFor(count: number, noun: string, plural = `${noun}${noun.endsWith('s') ? 'es' : 's'}`): string {
  return count === 1 ? noun : plural;
}

/** A number with its noun: `1 article`, `9 fact-checks`, `2 addresses`. */
export function counted(count: number, noun: string, plural?: string): string {
  return `${count} ${nounFor(count, noun, plural)}`;
}
