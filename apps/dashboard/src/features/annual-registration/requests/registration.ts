import { useQuery } from '@tanstack/react-query';
import { type Answers, api, apiClient } from '../../../clients/trpc.js';

/** The registration of a year, as it stands. */
export type Registration = Answers['annualRegistration']['ofYear'];
export type IncompleteRecord = Registration['incomplete'][number];
export type RegistrationNotice = Registration['notices'][number];
export type RegistrationFigure = Registration['figures'][number];
export type SentVersion = Registration['sent'][number];

/** Asked again each time that it is looked at: somebody may have filled in what was missing. */
export const useRegistration = (asked: { readonly locationId?: string; readonly year?: number }) =>
  useQuery(api.annualRegistration.ofYear.queryOptions(asked, { staleTime: 0 }));

export const confirmWarning = apiClient.annualRegistration.confirm.mutate;
export const sendRegistration = apiClient.annualRegistration.send.mutate;
