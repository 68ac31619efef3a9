import { type CustomTypesConfig, types } from 'pg';
import { factNames } from '../schema/fact-names.js';

const { builtins } = types;

/**
 * How values arrive: a civil date as its text (a JS Date would shift it by the server's time zone), a
 * time of the day as hours and minutes, a count as a number. A moment (timestamptz) stays a Date. A document
 * that a query makes of columns is `json`, and arrives as facts; one that is stored is `jsonb`, and arrives as
 * it was stored. Set on a pool, never on the driver as a whole, so that libraries with their own pool keep the
 * driver's ways.
 */
export const parsers: CustomTypesConfig = {
  getTypeParser: (oid, format) => {
    if (oid === builtins.DATE) return (text: string) => text;
    if (oid === builtins.TIME) return (text: string) => text.slice(0, 'hh:mm'.length);
    if (oid === builtins.INT8) return safeInteger;
    if (oid === builtins.JSON) return (text: string) => factNames.factsIn(JSON.parse(text));
    return types.getTypeParser(oid, format ?? 'text');
  },
};

function safeInteger(text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value)) throw new RangeError(`${text} does not fit a number without loss`);
  return value;
}
