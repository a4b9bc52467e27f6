/**
 * Thrown if a number cannot be computed, or if a claim or a finding cannot be compared with it. The check reports the error as a problem,
 * where the statistic is recorded or where it is used.
 */
export class NumberError extends Error {
  constructor(
    readonly rule:
      | 'unit/mismatch'
      | 'period/mismatch'
      | 'statistic/cycle'
      | 'reference/unknown'
      | 'claim/measure'
      | 'finding/measure'
      | 'vintage/unclear',
    message: string,
    readonly hint: string,
    /** The keys of the statistics in a circular derivation; empty for other errors. */
    readonly circle: readonly string[] = [],
  ) {
    super(message);
    this.name = 'NumberError';
  }
}
