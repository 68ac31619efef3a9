/**
 * Someone whose data are read, as the access log names them: a person's id for mothers, partners and
 * visiting mothers, a prospect's id for who is not registered yet.
 */
export interface Subject {
  readonly locationId: string;
  readonly id: string;
}
