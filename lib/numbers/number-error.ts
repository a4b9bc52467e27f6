/** Why a number cannot be computed; the check turns it into a problem at the statistic's place. */
export class NumberError extends Error {
  constructor(
    readonly rule:
      | 'unit/mismatch'
      | 'period/mismatch'
      | 'statistic/cycle'
      | 'reference/unknown'
      | 'claim/measure'
      | 'vintage/unclear',
    message: string,
    readonly hint: string,
    /** The keys of the statistics that are derived from one another in a circle; none for other errors. */
    readonly circle: readonly string[] = [],
  ) {
    super(message);
    this.name = 'NumberError';
  }
}
