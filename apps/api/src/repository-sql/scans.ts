import type { Database } from '@mim/database';
import { CompiledQuery, sql, type Transaction } from 'kysely';

/** A table that a plan reads, and by what. */
export interface Scan {
  readonly table: string;
  /** The condition by which an index finds rows; null when no index does. */
  readonly condition: string | null;
}

interface PlanNode {
  readonly 'Node Type': string;
  readonly 'Parent Relationship'?: string;
  readonly 'Relation Name'?: string;
  readonly 'Index Name'?: string;
  readonly 'Index Cond'?: string;
  readonly Plans?: readonly PlanNode[];
}

/** What an index of a bitmap finds is said one step below the table that it finds it for. */
function scansIn(node: PlanNode): Scan[] {
  const table = node['Relation Name'];
  const below = node.Plans ?? [];
  const outer = below.find((each) => each['Parent Relationship'] === 'Outer');
  const own =
    table === undefined || !/Scan$/.test(node['Node Type'])
      ? []
      : [{ table, condition: node['Index Cond'] ?? outer?.['Index Cond'] ?? null }];
  return [...own, ...below.flatMap(scansIn)];
}

/**
 * The tables that a statement reads, as the server plans it for any values when it may not read a table
 * from end to end unless nothing else is left.
 * @param statement A statement with placeholders.
 */
export async function scansOf(trx: Transaction<Database>, statement: string): Promise<readonly Scan[]> {
  await sql`set local enable_seqscan = off`.execute(trx);
  const { rows } = await trx.executeQuery<{ 'QUERY PLAN': [{ Plan: PlanNode }] }>(
    CompiledQuery.raw(`explain (generic_plan, format json) ${statement}`),
  );
  return rows.flatMap((row) => row['QUERY PLAN'].flatMap(({ Plan }) => scansIn(Plan)));
}
