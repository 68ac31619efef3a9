/** A router of either program, as far as it says what is in it. */
export interface AnyRouter {
  readonly _def: { readonly procedures: Readonly<Record<string, unknown>> };
}

/** The names of everything that a router answers: nothing is listed by hand. */
export const proceduresOf = (router: AnyRouter): readonly string[] =>
  Object.keys(router._def.procedures).sort();
