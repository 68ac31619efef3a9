import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { type Answers, api } from '../../../clients/trpc.js';

export type ApplicantLine = Answers['recruitment']['list']['rows'][number];
export type ApplicantDetail = Answers['recruitment']['get'];
export type KnownPerson = Answers['recruitment']['known'][number];

/** The people who applied, in the order of work. */
export const useApplicants = (closedToo: boolean) =>
  useQuery(api.recruitment.list.queryOptions({ closedToo }, { placeholderData: keepPreviousData }));

/** One of them, with what happened with her. */
export const useApplicant = (applicantId: string) =>
  useQuery(api.recruitment.get.queryOptions({ applicantId }));

/** Who in the register may be her. */
export const useKnownPersons = (applicantId: string) =>
  useQuery(api.recruitment.known.queryOptions({ applicantId }));
