import { useQuery } from '@tanstack/react-query';
import { type Answers, api } from '../../../clients/trpc.js';

export type SignalLine = Answers['signals']['list']['rows'][number];
export type OpenedSignal = Answers['signals']['get'];
export type SignalNote = OpenedSignal['notes'][number];

/** Signals without their words. */
export const useSignals = (isOpen: boolean) => useQuery(api.signals.list.queryOptions({ isOpen }));

/** Opens a signal: each time is a line in the access log, so it is asked again only after a change. */
export const useSignal = (signalId: string) =>
  useQuery(
    api.signals.get.queryOptions({ signalId }, { refetchOnWindowFocus: false, refetchOnReconnect: false }),
  );
