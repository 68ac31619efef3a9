import { useQuery } from '@tanstack/react-query';
import { type Answers, api } from '../../../clients/trpc.js';

export type Service = Answers['services']['list'][number];

/** The local directory of every location of the account, by name. */
export const useServices = () => useQuery(api.services.list.queryOptions({}));
