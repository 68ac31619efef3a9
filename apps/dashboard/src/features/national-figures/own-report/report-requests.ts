import { useQuery } from '@tanstack/react-query';
import { queryClient } from '../../../clients/query-client.js';
import { type Answers, api, apiClient } from '../../../clients/trpc.js';

/** The figures that an account has put together. */
export type OwnReport = Answers['ownReport']['get'];
export type ReportItem = OwnReport['items'][number];

export const useOwnReport = () => useQuery(api.ownReport.get.queryOptions(undefined, { staleTime: 0 }));

/** What is known of the report on this page, for whoever looks at it next. */
const note = (report: OwnReport): OwnReport => {
  queryClient.setQueryData(api.ownReport.get.queryKey(), report);
  return report;
};

export const saveReport = async (report: OwnReport): Promise<OwnReport> =>
  note(await apiClient.ownReport.save.mutate(report));

export const addToReport = async (item: ReportItem): Promise<OwnReport> =>
  note(await apiClient.ownReport.add.mutate({ item }));
