import type { AddedDossier } from '@mim/database/testing';
import type { ApiInputs } from '../index.js';

/** Who asks: nobody, or somebody in a role. */
export const callers = ['nobody', 'coordinator', 'manager', 'analyst', 'administrator'] as const;
export type Caller = (typeof callers)[number];

/** What a case can name: the rows of one dossier, and the location that keeps them. */
export interface CaseIds extends AddedDossier {
  /** Another mother, who may be the same one. */
  readonly otherMotherId: string;
  /** A mother whom a third location offers. */
  readonly incomingTransferId: string;
  /** A year that the location sent. */
  readonly deliveryId: string;
  readonly locationId: string;
  /** Words that stand in every text of that location. */
  readonly text: string;
}
export type IdName = keyof CaseIds;

/** The version of a row of the own location, so that a case gets past the check of versions. */
export type VersionOf = (table: string) => number;

/** How a procedure is asked for rows, and who may ask. */
export interface AccessCase<Input = unknown> {
  /** Who may call it; everybody else is refused, whatever is asked. */
  readonly mayCall: readonly Caller[];
  /**
   * What is asked. A case is asked with rows of the own location, of another location and of none, one id
   * at a time: it only says where each stands. Valid in form, so that it reaches the rows.
   */
  readonly inputs: (ids: CaseIds, versionOf: VersionOf) => readonly Input[];
}

type Paths<Inputs> = {
  [Router in keyof Inputs & string]: {
    [Name in keyof Inputs[Router] & string as `${Router}.${Name}`]: Inputs[Router][Name];
  };
}[keyof Inputs & string];
type Together<Union> = (Union extends unknown ? (each: Union) => void : never) extends (
  all: infer All,
) => void
  ? All
  : never;

/** What each procedure takes, by its whole name. */
export type InputsByPath = Together<Paths<ApiInputs>>;

/** A case of each procedure of some routers: one that has none does not compile. */
export type AccessCasesOf<Router extends keyof ApiInputs & string> = {
  readonly [Path in keyof InputsByPath & `${Router}.${string}`]: AccessCase<InputsByPath[Path]>;
};

/** For whoever works with dossiers, and nobody else. */
export const coordinatorsOnly = ['coordinator'] as const satisfies readonly Caller[];
export const signedIn = callers.filter((caller) => caller !== 'nobody');

/** A day in the dossiers' time, on which each of them is under way. */
export const today = '2008-05-20';
/** A year that each location sent twice, long after those that are asked about. */
export const correctedYear = 2099;

/** Stands where a key of a change stands; each question gets its own. */
export const key = '00000000-0000-4000-8000-000000000000';

/** Which ids an input is made of. */
export function idsIn(accessCase: AccessCase, ids: CaseIds, versionOf: VersionOf): readonly IdName[] {
  const seen = new Set<IdName>();
  const watched = new Proxy(ids, {
    get(target, name) {
      seen.add(name as IdName);
      return target[name as IdName];
    },
  });
  accessCase.inputs(watched, versionOf);
  return [...seen];
}
