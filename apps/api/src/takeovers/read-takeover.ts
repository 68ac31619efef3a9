import type { Database } from '@mim/database';
import { ok, type PlainDate, type Result } from '@mim/domain/kernel';
import { takeoverSheets } from '@mim/domain/takeover';
import type { JudgedTakeover } from '@mim/domain/takeover/schema';
import type { Transaction } from 'kysely';
import type { Read } from '../dossier/read-dossier.js';
import { judgeDraft } from './judge-draft.js';
import { draftOf } from './takeover-draft.repository.js';
import { type Judged, type Takeover, takeoverDraftSchema } from './takeovers.schema.js';

/** Rows of a sheet that are shown where it is chosen which column is what. */
const firstRows = 12;
/** Rows of which something is to be said that are listed at once; the others come when these are done. */
const mostListed = 300;

/** What an account is taking over, and what would become of it; null: nothing. */
export async function readTakeover(
  trx: Transaction<Database>,
  locationId: string,
  today: PlainDate,
): Promise<Result<Read<Takeover | null>>> {
  const found = await draftOf(trx, locationId);
  if (found === undefined) return ok({ value: null, subjects: [] });
  const draft = takeoverDraftSchema.parse(found.fields);
  const judged = await judgeDraft(trx, locationId, draft, today);
  const value: Takeover = {
    version: found.version,
    fileName: draft.fileName,
    savedAt: found.savedAt.toISOString(),
    sheets: draft.sheets.map(({ name, rows }) => ({
      name,
      rows: rows.length,
      first: rows.slice(0, firstRows),
    })),
    mappings: draft.mappings,
    judged: judged.ok ? shown(judged.value.judged, judged.value.totals) : null,
    problem: judged.ok ? null : judged.problem,
  };
  // Whoever is asked about is shown by name.
  const asked = judged.ok
    ? judged.value.judged.rows.flatMap(({ maybe }) =>
        maybe.filter(({ isHere }) => isHere).map(({ id }) => id),
      )
    : [];
  return ok({ value, subjects: [...new Set(asked)].map((id) => ({ locationId, id })) });
}

function shown({ rows }: JudgedTakeover, totals: number): Judged {
  const toSay = rows.filter((row) => row.status !== 'new');
  const order = { ask: 0, problem: 1, known: 2, 'left-out': 3, waits: 4, new: 5 } as const;
  const listed = toSay.toSorted((a, b) => order[a.status] - order[b.status]).slice(0, mostListed);
  return {
    counts: takeoverSheets.values.map((holds) => {
      const count = (status: (typeof rows)[number]['status']) =>
        rows.filter((row) => row.holds === holds && row.status === status).length;
      return {
        holds,
        new: count('new'),
        known: count('known'),
        ask: count('ask'),
        problem: count('problem'),
        waits: count('waits'),
        leftOut: count('left-out'),
      };
    }),
    rows: listed.map(({ remarks, maybe, status, ...row }) => ({
      ...row,
      status: status === 'new' ? 'problem' : status,
      remarks: remarks.map((remark) => ({ ...remark })),
      maybe: maybe.map((each) => ({ ...each })),
    })),
    notListed: toSay.length - listed.length,
    totals,
  };
}
