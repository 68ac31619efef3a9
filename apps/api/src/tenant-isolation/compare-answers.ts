import type { Reply } from './ask.js';
import type { Pair } from './question-pairs.js';

/** What comparing needs to know of the other location. */
export interface ComparisonOptions {
  /** Finds its marker, however it is written. */
  readonly traces: RegExp;
  /** Whether the procedure only reads: then the whole answer must be the same. */
  readonly isQuery: boolean;
}

/**
 * What a pair of answers gives away: something of another's rows, or that they are there.
 * @param foreign The answer about another's rows.
 * @param missing The answer about rows that are nowhere.
 * @returns What was given away, in words; none when the two cannot be told apart.
 */
export function leaksIn(
  { procedure, strange }: Pick<Pair, 'procedure' | 'strange'>,
  foreign: Reply,
  missing: Reply,
  { traces, isQuery }: ComparisonOptions,
): readonly string[] {
  const asked = `${procedure} with ${strange.join(', ')} of another location`;
  const told: string[] = [];
  if (traces.test(foreign.text)) told.push(`${asked} shows words of that location`);
  if (foreign.status >= 500) told.push(`${asked} fails`);
  if (foreign.status !== missing.status || foreign.problem !== missing.problem)
    told.push(
      `${asked} is answered ${foreign.status} ${foreign.problem ?? ''}, and of none ${missing.status} ${missing.problem ?? ''}`,
    );
  else if (isQuery && foreign.text !== missing.text)
    told.push(`${asked} is answered in other words than of none`);
  return told;
}
