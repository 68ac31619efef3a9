import { useQuery } from '@tanstack/react-query';
import { api } from '../../../clients/trpc.js';

export const useMother = (trajectoryId: string) => useQuery(api.mothers.page.queryOptions({ trajectoryId }));
