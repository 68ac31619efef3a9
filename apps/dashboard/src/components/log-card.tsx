import { problemFromError } from '../clients/problem-from-error.js';
import { m } from '../paraglide/messages.js';
import { Card } from './card.js';
import { DataTable } from './data-table/data-table.js';
import type { DataTableProps } from './data-table/data-table-props.js';
import { EmptyState } from './empty-state.js';
import { ErrorState } from './error-state.js';
import { Skeleton } from './skeleton.js';

/** A line that the database wrote. */
interface WrittenLine {
  readonly lineId: string;
}

export interface LogCardProps<Line extends WrittenLine> {
  /** What the log is of. */
  readonly lead: string;
  /** Its newest lines, as they are asked for. */
  readonly log: {
    readonly data: { readonly lines: readonly Line[]; readonly hasMore: boolean } | undefined;
    readonly error: unknown;
    readonly isPending: boolean;
    refetch(): Promise<unknown>;
  };
  readonly columns: DataTableProps<Line>['columns'];
}

/** Who did what, the latest first: written by the database, changed by nobody. */
export function LogCard<Line extends WrittenLine>({ lead, log, columns }: LogCardProps<Line>) {
  const { data, error } = log;
  return (
    <Card title={m.accounts_log()} lead={lead}>
      {error === null ? null : (
        <ErrorState problem={problemFromError(error)} onRetry={() => void log.refetch()} />
      )}
      {log.isPending ? <Skeleton /> : null}
      {data === undefined ? null : data.lines.length === 0 ? (
        <EmptyState title={m.accounts_log_none()} />
      ) : (
        <DataTable
          caption={m.accounts_log()}
          isCaptionHidden
          columns={columns}
          rows={data.lines}
          rowId={({ lineId }) => lineId}
          isCompact
        />
      )}
      {data?.hasMore === true ? <p>{m.accounts_log_more()}</p> : null}
    </Card>
  );
}
