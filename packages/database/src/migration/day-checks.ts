import { type Client, escapeIdentifier, escapeLiteral } from 'pg';
import { possibleDay } from './check-expressions.js';

interface DayColumn {
  readonly table: string;
  readonly column: string;
  /** What its check says of itself; null: it has none. */
  readonly check: string | null;
}

/**
 * The columns of the programme that hold a day, with what their check says of itself. A delivery is as it was
 * sent: its own format says what it can hold.
 */
const dayColumns = `
  select relname as "table", attname as "column", obj_description(pg_constraint.oid, 'pg_constraint') as "check"
  from pg_attribute join pg_class on pg_class.oid = attrelid join pg_namespace on pg_namespace.oid = relnamespace
  left join pg_constraint on conrelid = pg_class.oid and conname = relname || '_' || attname || '_possible'
  where nspname = 'mim' and relkind in ('r', 'p') and atttypid = 'date'::regtype and attnum > 0
    and not attisdropped and relname not like 'delivery%'`;

/**
 * Gives every column that holds a day the check that it is a possible one, so that no slip of the keys is stored,
 * whatever it is the day of. What an earlier version stored does not keep a database from being migrated.
 */
export async function applyDayChecks(client: Client): Promise<void> {
  const { rows } = await client.query<DayColumn>(dayColumns);
  const statements = rows.flatMap(({ table, column, check }) => {
    const expression = possibleDay(column);
    const comment = `The domain's possible days: ${expression}`;
    if (check === comment) return [];
    const [name, target] = [
      escapeIdentifier(`${table}_${column}_possible`),
      `mim.${escapeIdentifier(table)}`,
    ];
    return [
      `alter table ${target} drop constraint if exists ${name}`,
      `alter table ${target} add constraint ${name} check (${expression}) not valid`,
      `comment on constraint ${name} on ${target} is ${escapeLiteral(comment)}`,
    ];
  });
  if (statements.length > 0) await client.query(statements.join('; '));
}
