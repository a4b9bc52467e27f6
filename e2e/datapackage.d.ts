/** Types for the part of the Data Package reference implementation that the tests use. The package has no types of its own. */
declare module 'datapackage' {
  interface Resource {
    /** Reads every row, and casts the values to the types in the schema. */
    read(options: { keyed: true; cast: true }): Promise<Record<string, unknown>[]>;
  }

  export class Package {
    static load(descriptor: unknown, options: { basePath: string }): Promise<Package>;
    readonly valid: boolean;
    readonly errors: readonly Error[];
    readonly resources: readonly Resource[];
  }
}
