import type { ListEntry } from '../code-lists/maintained-lists.js';
import type { CodeList } from '../kernel/code-list.js';
import type { Fact } from '../kernel/fact.js';
import type { FactType, KindOf } from '../kernel/fact-kind.js';
import { fail, ok, type Problem, type Result } from '../kernel/result.js';
import { cleanLine, cleanNote } from '../kernel/typed-text.js';
import { searchKey } from '../person/name.js';
import { spokenLanguages } from '../person/spoken-languages.js';
import { readWrittenDate } from '../registration/clinic-list/written-date.js';
import { readLanguage } from '../registration/clinic-list/written-language.js';
import { doneFacts } from '../visit/visit-facts.js';
import { notAmount, notAnswer, notNumber, notTime, unknownAnswer } from './takeover-problems.js';

/** The lists that are maintained as data, by their names. */
export type MaintainedEntries = Readonly<Record<'topics' | 'materials', readonly ListEntry[]>>;

type Read = Result<unknown, Problem>;
type Labelled = { readonly code: string; readonly label: { readonly nl: string; readonly en: string } };

/** Letters and digits of a text, so that spaces, capitals and dashes make no difference. */
export const plainKey = (text: string): string => searchKey(text).replace(/[^a-z0-9]/g, '');

/** The code that is meant: by its label in either language, itself, or as the one label that begins so. */
function codeMeant(text: string, codes: readonly Labelled[]): string | null {
  const key = plainKey(text);
  if (key === '') return null;
  const keys = codes.map(({ code, label }) => ({ code, keys: [code, label.nl, label.en].map(plainKey) }));
  const same = keys.find((each) => each.keys.includes(key));
  if (same !== undefined) return same.code;
  const begun = keys.filter((each) => key.length > 3 && each.keys.some((label) => label.startsWith(key)));
  return begun.length === 1 ? (begun[0]?.code ?? null) : null;
}

const meant = (text: string, list: CodeList): string | null =>
  list.name === spokenLanguages.name
    ? (readLanguage(text) ?? codeMeant(text, list.codes))
    : codeMeant(text, list.codes);

/** The parts of a cell that tells several things. A comma can stand inside a label, so the whole is tried first. */
function severalMeant(text: string, one: (part: string) => string | null, codes: readonly Labelled[]): Read {
  const whole = one(text);
  if (whole !== null) return ok([whole]);
  const found: string[] = [];
  for (const part of text.split(/[;\n,/+&]|\sen\s/)) {
    if (part.trim() === '') continue;
    const code = one(part);
    if (code === null) return fail(unknownAnswer(part.trim(), codes));
    found.push(code);
  }
  return ok([...new Set(found)]);
}

const none = new Set(['geen', 'none', 'nee', 'no', 'nvt']);
const yes = new Set(['ja', 'j', 'yes', 'y', 'x', '1', 'waar', 'true']);
const no = new Set(['nee', 'n', 'no', '0', 'onwaar', 'false']);

function yesNo(text: string): Read {
  const key = plainKey(text);
  if (yes.has(key)) return ok(true);
  return no.has(key) ? ok(false) : fail(notAnswer);
}

/** A whole number, or hours as people write them where minutes are asked: `75 min`, `1:15`, `1,5 uur`. */
function wholeNumber(text: string, isMinutes: boolean): Read {
  const plain = text.trim().replace(',', '.').toLowerCase();
  const clock = /^(\d{1,2}):(\d{2})(?::\d{2})?(?:\s*(?:u|uur))?$/.exec(plain);
  if (isMinutes && clock !== null) return ok(Number(clock[1]) * 60 + Number(clock[2]));
  const [, figure = '', unit = ''] = /^(-?\d+(?:\.\d+)?)\s*([a-z]*)\.?$/.exec(plain) ?? [];
  const value = Number(figure) * (isMinutes && /^(?:u|uur|uren|h|hour|hours)$/.test(unit) ? 60 : 1);
  const isKnownUnit =
    unit === '' || (isMinutes && /^(?:u|uur|uren|h|hours?|m|min|minuten|minutes)$/.test(unit));
  return figure !== '' && isKnownUnit && Number.isInteger(value) ? ok(value) : fail(notNumber);
}

/** A time of the day; a spreadsheet keeps it as a part of the day. */
function timeOfDay(text: string): Read {
  const plain = text.trim().toLowerCase();
  const written = /^(\d{1,2})(?:[:.u](\d{2}))?(?::\d{2})?(?:\s*(?:u|uur))?$/.exec(plain);
  const part = /^0?[.,]\d+$/.test(plain) ? Math.round(Number(plain.replace(',', '.')) * 1440) : null;
  const minutes = part ?? (written === null ? -1 : Number(written[1]) * 60 + Number(written[2] ?? 0));
  if (minutes < 0 || minutes >= 1440 || (written !== null && Number(written[2] ?? 0) > 59))
    return fail(notTime);
  const two = (value: number): string => String(value).padStart(2, '0');
  return ok(`${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`);
}

/** How a cell is read, by the kind of its fact: what a form sends of the same. */
const readers: {
  readonly [Type in Exclude<FactType, 'records'>]: (
    text: string,
    kind: KindOf<Type>,
    lists: MaintainedEntries,
  ) => Read;
} = {
  name: (text) => ok(cleanLine(text)),
  line: (text) => ok(cleanLine(text)),
  note: (text) => ok(cleanNote(text)),
  email: (text) => ok(cleanLine(text).replace(/^mailto:/i, '')),
  day: (text) => readWrittenDate(text),
  time: timeOfDay,
  number: (text, kind) => wholeNumber(text, kind === doneFacts.durationMinutes.kind),
  amount: () => fail(notAmount),
  'yes-no': yesNo,
  flag: yesNo,
  code: (text, { list }) => {
    const code = meant(text, list);
    return code === null ? fail(unknownAnswer(text, list.codes)) : ok(code);
  },
  codes: (text, { list }) => severalMeant(text, (part) => meant(part, list), list.codes),
  'asked-codes': (text, { list }) =>
    none.has(plainKey(text)) ? ok([]) : severalMeant(text, (part) => meant(part, list), list.codes),
  entries: (text, { maintained }, lists) => {
    const entries = lists[maintained as keyof MaintainedEntries] ?? [];
    return severalMeant(text, (part) => codeMeant(part, entries), entries);
  },
};

/**
 * Reads a cell of a spreadsheet as the fact of its column: dates as people and spreadsheets write them, answers by
 * their labels, several of them with a comma between.
 * @param text What stands in the cell, not empty.
 * @param fact The fact of the column.
 * @param lists The lists that are maintained as data.
 * @returns The value as a form would send it, or why it cannot be read.
 * @example
 * readWritten('31-3-2008', personFacts.bornOn, { topics: [], materials: [] }); // { ok: true, value: '2008-03-31' }
 */
export const readWritten = (text: string, { kind }: Fact, lists: MaintainedEntries): Read =>
  kind.type === 'records'
    ? fail(notAnswer)
    : (readers[kind.type] as (text: string, kind: Fact['kind'], lists: MaintainedEntries) => Read)(
        text,
        kind,
        lists,
      );
