import type { TestCaller } from '../call-as.js';
import type { RecordedHere, SmallProgramme } from './small-programme.js';

/** Numbers by which a coordinator chooses: of whom, with whom, and how. */
export interface Choice {
  readonly of: number;
  readonly with: number;
  readonly how: number;
}

/** A coordinator before she does something: what is recorded, and what she can call. */
export interface Doing extends RecordedHere {
  readonly programme: SmallProgramme;
  readonly caller: TestCaller;
  /** ISO text. */
  readonly day: string;
}

/** Does something through the procedures; null: there was nothing to do it with. */
export type Act = (doing: Doing, choice: Choice) => Promise<{ readonly actionId?: string } | null>;

/** One of several; undefined: there is none. */
export const pick = <Value>(all: readonly Value[], choice: number): Value | undefined =>
  all[choice % all.length];

/** Does something with the row that was picked, if there is one. */
export const withOne = async <Row, Done>(
  rows: readonly Row[],
  choice: number,
  work: (row: Row) => Promise<Done>,
): Promise<Done | null> => {
  const row = pick(rows, choice);
  return row === undefined ? null : work(row);
};

/** The matches that go on. */
export const openMatches = ({ matches }: RecordedHere) => matches.filter(({ endedOn }) => endedOn === null);
