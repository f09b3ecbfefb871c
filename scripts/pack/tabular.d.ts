// The parts of the Frictionless libraries that the tests use; one ships no types, the other outdated ones.
declare module 'datapackage' {
  export const Package: {
    load(
      descriptor: object,
      options: { basePath: string; strict: boolean },
    ): Promise<{ valid: boolean; errors: readonly Error[] }>;
  };
}
