import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { type Answers, api, apiClient } from '../../../clients/trpc.js';

export type ExpensePeriod = Answers['expenses']['period'];
export type StatementSummary = ExpensePeriod['statements'][number];
export type Statement = Answers['expenses']['statement'];
export type StatementLine = Statement['lines'][number];

/** What all visiting mothers of a location are paid over a period; while another is asked for, the last stays in sight. */
export const useExpensePeriod = (asked: { readonly locationId?: string; readonly month: string }) =>
  useQuery({ ...api.expenses.period.queryOptions(asked), placeholderData: keepPreviousData });

/** What one visiting mother is paid over a period, line by line. */
export const useStatement = (visitingMotherId: string, month: string) =>
  useQuery({
    ...api.expenses.statement.queryOptions({ visitingMotherId, month }),
    placeholderData: keepPreviousData,
  });

/** Approves drafts as they are seen. */
export const approveStatements = (
  { locationId, month }: { readonly locationId: string; readonly month: string },
  drafts: readonly Pick<StatementSummary, 'visitingMotherId' | 'totalCents' | 'lineCount'>[],
  key: string,
) =>
  apiClient.expenses.approve.mutate({
    key,
    locationId,
    month,
    seen: drafts.map(({ visitingMotherId, totalCents, lineCount }) => ({
      visitingMotherId,
      totalCents,
      lineCount,
    })),
  });

/** Exports statements for payment in the versions that are seen: each once, and for good. */
export const exportForPayment = (
  locationId: string,
  statements: readonly Pick<StatementSummary, 'statementId' | 'version'>[],
  key: string,
) =>
  apiClient.expenses.exportForPayment.mutate({
    key,
    locationId,
    statements: statements.flatMap(({ statementId, version }) =>
      statementId === null || version === null ? [] : [{ statementId, version }],
    ),
  });
