import type { CodeList, CodeOf } from './code-list.js';
import { deepFreeze } from './deep-freeze.js';
import type { Bilingual } from './language.js';
import type { Problem, Result } from './result.js';

/** A part of a name: text, empty where it is not known. */
export interface NameKind {
  readonly type: 'name';
  readonly longest: number;
}
/** A line of text. */
export interface LineKind {
  readonly type: 'line';
  readonly longest: number;
  /** Brings it into one way of writing, or says what is wrong; absent: as it was written. */
  readonly read?: (text: string) => Result<string>;
}
/** Some lines of text. */
export interface NoteKind {
  readonly type: 'note';
  readonly longest: number;
}
export interface EmailKind {
  readonly type: 'email';
  readonly longest: number;
}
/** A day of the calendar, `2008-03-31`. */
export interface DayKind {
  readonly type: 'day';
}
/** A time of the day in minutes, `09:30`. */
export interface TimeKind {
  readonly type: 'time';
}
/** A whole number between two bounds, both included. */
export interface NumberKind {
  readonly type: 'number';
  readonly least: number;
  readonly most: number;
}
/** An amount of money in whole cents between two bounds, both included. */
export interface AmountKind {
  readonly type: 'amount';
  readonly least: number;
  readonly most: number;
}
/** An answer to a question that can be left open. */
export interface YesNoKind {
  readonly type: 'yes-no';
}
/** Something that is so or is not: not so until somebody says it. */
export interface FlagKind {
  readonly type: 'flag';
}
/** One code of a list. */
export interface CodeKind<List extends CodeList = CodeList> {
  readonly type: 'code';
  readonly list: List;
}
/** Any number of codes of a list; none of them says that none is known. */
export interface CodesKind<List extends CodeList = CodeList> {
  readonly type: 'codes';
  readonly list: List;
}
/** Any number of codes of a list that was asked about: none of them is an answer, and not asked is none. */
export interface AskedCodesKind<List extends CodeList = CodeList> {
  readonly type: 'asked-codes';
  readonly list: List;
}
/** Any number of codes of a list that the institute maintains as data. */
export interface EntriesKind<List extends string = string> {
  readonly type: 'entries';
  /** Which list. */
  readonly maintained: List;
  /** Longest code, and the most of them. */
  readonly longest: number;
  readonly most: number;
}
/** What sort of thing a fact is that stands by itself. */
type SingleKind =
  | NameKind
  | LineKind
  | NoteKind
  | EmailKind
  | DayKind
  | TimeKind
  | NumberKind
  | AmountKind
  | YesNoKind
  | FlagKind
  | CodeKind
  | CodesKind
  | AskedCodesKind
  | EntriesKind;

/** What a record tells: facts of its own, by their names. */
export type RecordTable = Readonly<
  Record<string, { readonly kind: SingleKind; readonly label: Bilingual; readonly help?: Bilingual }>
>;
/** Any number of small records, such as her children, each with facts of its own. */
export interface RecordsKind<Table extends RecordTable = RecordTable> {
  readonly type: 'records';
  readonly facts: Table;
  /** The fact that one of them must have before anything is known. */
  readonly needs: string;
  readonly most: number;
  /** What is wrong with records of which each is right by itself; null: nothing. */
  whyRefused(records: RecordOf<Table>[]): Problem | null;
}

/** What sort of thing a fact is; whoever reads facts by their kind answers for each, or does not compile. */
export type FactKind = SingleKind | RecordsKind;
export type FactType = FactKind['type'];
/** The kind of a type. */
export type KindOf<Type extends FactType> = Extract<FactKind, { readonly type: Type }>;

/** Types of facts that always have a value: what is not known is empty. */
export const neverNull = deepFreeze([
  'name',
  'flag',
  'codes',
  'entries',
  'records',
] as const satisfies readonly FactType[]);
type NeverNull = { readonly type: (typeof neverNull)[number] };

type Known<Kind extends FactKind> =
  Kind extends CodeKind<infer List>
    ? CodeOf<List>
    : Kind extends AskedCodesKind<infer List> | CodesKind<infer List>
      ? CodeOf<List>[]
      : Kind extends EntriesKind
        ? string[]
        : Kind extends RecordsKind<infer Table>
          ? RecordOf<Table>[]
          : Kind extends NumberKind | AmountKind
            ? number
            : Kind extends YesNoKind | FlagKind
              ? boolean
              : string;

/** The values of one record. */
type RecordOf<Table extends RecordTable> = {
  -readonly [Name in keyof Table]: KindValue<Table[Name]['kind']>;
};

/** The values of a kind; null where nothing is known. */
export type KindValue<Kind extends FactKind> = Kind extends NeverNull ? Known<Kind> : Known<Kind> | null;

/** Longest note, in characters: what the tables take. */
export const longestNote = 4000;

/**
 * The kinds, as tables of facts name them.
 * @example
 * kinds.line(50); // { type: 'line', longest: 50 }
 */
export const kinds = deepFreeze({
  name: { type: 'name', longest: 200 } as NameKind,
  line: (longest = 200): LineKind => ({ type: 'line', longest }),
  normalised: (longest: number, read: (text: string) => Result<string>): LineKind => ({
    type: 'line',
    longest,
    read,
  }),
  note: { type: 'note', longest: longestNote } as NoteKind,
  email: { type: 'email', longest: 320 } as EmailKind,
  day: { type: 'day' } as DayKind,
  time: { type: 'time' } as TimeKind,
  number: (least: number, most: number): NumberKind => ({ type: 'number', least, most }),
  amount: (least: number, most: number): AmountKind => ({ type: 'amount', least, most }),
  yesNo: { type: 'yes-no' } as YesNoKind,
  flag: { type: 'flag' } as FlagKind,
  code: <const List extends CodeList>(list: List): CodeKind<List> => ({ type: 'code', list }),
  codes: <const List extends CodeList>(list: List): CodesKind<List> => ({ type: 'codes', list }),
  askedCodes: <const List extends CodeList>(list: List): AskedCodesKind<List> => ({
    type: 'asked-codes',
    list,
  }),
  entries: <const List extends string>(maintained: List, longest = 100, most = 50): EntriesKind<List> => ({
    type: 'entries',
    maintained,
    longest,
    most,
  }),
  records: <const Table extends RecordTable>(
    facts: Table,
    needs: Extract<keyof Table, string>,
    most: number,
    whyRefused: RecordsKind<Table>['whyRefused'],
  ): RecordsKind<Table> => ({ type: 'records', facts, needs, most, whyRefused }),
} as const);
