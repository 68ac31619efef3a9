/** What is read, for the access log. */
export interface Reading {
  /** Name of the procedure, e.g. `mothers.page`. */
  readonly what: string;
  /** Why, where somebody gave a reason. */
  readonly reason?: string;
}
