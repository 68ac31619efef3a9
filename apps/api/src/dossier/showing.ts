import type { z } from 'zod';

/** Facts as they are read, which nobody changes. */
type Known<Facts> = Facts extends readonly (infer Each)[]
  ? readonly Known<Each>[]
  : Facts extends object
    ? { readonly [Name in keyof Facts]: Known<Facts[Name]> }
    : Facts;

/**
 * Makes what an answer shows of some facts: those that its schema names.
 * @param schema Of the answer, by which it is checked where it leaves the server.
 * @example
 * const line = showing(visitLineSchema);
 * rows.map((row) => line({ ...row, motherName: fullName(row) }));
 */
export const showing = <Schema extends z.ZodObject>(schema: Schema) => {
  const names = Object.keys(schema.shape);
  return (facts: Known<z.input<Schema>>): z.output<Schema> => {
    const known = facts as Readonly<Record<string, unknown>>;
    return Object.fromEntries(names.map((name) => [name, known[name]])) as z.output<Schema>;
  };
};
