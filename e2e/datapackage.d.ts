/** The part that the tests use of the reference implementation of Data Packages, which has no types of its own. */
declare module 'datapackage' {
  interface Resource {
    /** Every row, cast to the types of its schema. */
    read(options: { keyed: true; cast: true }): Promise<Record<string, unknown>[]>;
  }

  export class Package {
    static load(descriptor: unknown, options: { basePath: string }): Promise<Package>;
    readonly valid: boolean;
    readonly errors: readonly Error[];
    readonly resources: readonly Resource[];
  }
}
