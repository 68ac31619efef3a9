import type { Problem } from '../kernel/result.js';
import type { MatchEnd } from '../matching/match-schema.js';
import type { ReadinessFacts } from '../supervision/readiness.js';
import type { VisitRecord } from '../visit/visit-schema.js';
import type { MotherOfFile } from './judge-people.js';
import { type ReadRow, rowKey } from './takeover-file.js';
import type { PlannedVisitorOf } from './takeover-plan.js';
import type { TakeoverColumn } from './takeover-sheets.js';

/** A visiting mother whom a match or a visit of the file can name. */
export interface VisitorToName {
  readonly of: PlannedVisitorOf;
  readonly name: string;
  readonly personId: string;
  readonly facts: ReadinessFacts & { readonly startedOn: string | null };
  /** Her matches that are here already. */
  readonly matches: readonly { readonly startedOn: string; readonly endedOn: string | null }[];
  /** Her row; null: she is here already. */
  readonly row: ReadRow | null;
}

/** A row of a match or a visit, with whom it names. */
export interface NamedRow {
  readonly row: ReadRow;
  readonly mother: MotherOfFile;
  /** Null: the coordinator; undefined: whoever was matched. */
  readonly visitor: VisitorToName | null | undefined;
}

/** The rows of a sheet of matches or visits. */
export interface NamedRows {
  readonly named: readonly NamedRow[];
  /** Mothers, by their rows, of whom a row names a visiting mother who cannot be told. */
  readonly unnamed: ReadonlySet<string>;
}

/** A match that can be recorded. */
export interface JudgedMatch {
  readonly row: ReadRow;
  readonly mother: MotherOfFile;
  readonly visitor: VisitorToName;
  readonly startedOn: string;
  /** Its last day, its own or that of the trajectory; null: it goes on. */
  readonly endedOn: string | null;
  readonly end: MatchEnd | null;
}

/** A visit that can be recorded. */
export interface JudgedVisit {
  readonly row: ReadRow;
  readonly mother: MotherOfFile;
  readonly visitor: VisitorToName | null;
  readonly match: JudgedMatch | null;
  readonly visit: VisitRecord;
}

/** Says what is wrong at a column of one row, or with all of it. */
export type SayOfRow = (column: TakeoverColumn | null, problem: Problem) => void;

/** By which somebody or something of the file is called: its row. */
export const keyOf = ({ row }: { readonly row: ReadRow }): string => rowKey(row);

export const sameVisitor = (a: VisitorToName, b: VisitorToName): boolean => a.personId === b.personId;

/** Adds to what a key has already: rows are judged one after the other, each by those before it. */
export function append<Each>(map: Map<string, Each[]>, key: string, each: Each): void {
  const found = map.get(key);
  if (found === undefined) map.set(key, [each]);
  else found.push(each);
}
