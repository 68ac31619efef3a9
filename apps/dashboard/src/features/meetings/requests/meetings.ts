import { useQuery } from '@tanstack/react-query';
import { type Answers, api, apiClient } from '../../../clients/trpc.js';

/** The volunteers' meetings, who can be ticked, and the themes that are asked for. */
export type Meetings = Answers['meetings']['list'];
export type Meeting = Meetings['meetings'][number];

export const useMeetings = () => useQuery(api.meetings.list.queryOptions());

export const planMeeting = apiClient.meetings.plan.mutate;
export const recordMeeting = apiClient.meetings.record.mutate;
export const cancelMeeting = apiClient.meetings.cancel.mutate;
