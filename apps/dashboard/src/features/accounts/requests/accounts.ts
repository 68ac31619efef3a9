import { useQuery } from '@tanstack/react-query';
import { queryClient } from '../../../clients/query-client.js';
import { type Answers, api, apiClient } from '../../../clients/trpc.js';

export type Accounts = Answers['accounts']['list'];
export type ListedAccount = Accounts['accounts'][number];
export type HeldRole = ListedAccount['roles'][number];
export type OpenInvitation = Accounts['invitations'][number];
export type LogLine = Answers['accounts']['log']['lines'][number];
export type Invited = Answers['accounts']['invite'];

export const useAccounts = () => useQuery(api.accounts.list.queryOptions(undefined, { staleTime: 0 }));
export const useAdministrationLog = () =>
  useQuery(api.accounts.log.queryOptions(undefined, { staleTime: 0 }));

export const invite = apiClient.accounts.invite.mutate;
export const inviteAgain = apiClient.accounts.inviteAgain.mutate;
export const withdrawInvitation = apiClient.accounts.withdraw.mutate;
export const resetSecondFactor = apiClient.accounts.resetSecondFactor.mutate;
export const endRole = apiClient.accounts.endRole.mutate;

/** Asks again who may come in, and what was done. */
export const refreshAccounts = (): Promise<void> =>
  queryClient.invalidateQueries({ queryKey: api.accounts.pathKey() });
