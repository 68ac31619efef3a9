import type { Timeline, Version } from '../requests/deliveries.js';

/** Something that happened with a delivery. */
export type TimelineEvent =
  | { readonly kind: 'sent'; readonly at: string; readonly sent: Version; readonly before: Version | null }
  | {
      readonly kind: 'judged';
      readonly at: string;
      readonly judged: Version['judgements'][number];
      readonly version: number;
    }
  | { readonly kind: 'reminded'; readonly at: string; readonly by: string | null };

/** All that happened with a delivery, the latest first. */
export function timelineEvents({ versions, reminders }: Timeline): readonly TimelineEvent[] {
  const events: TimelineEvent[] = [
    ...versions.flatMap((sent, place): TimelineEvent[] => [
      { kind: 'sent', at: sent.sentAt, sent, before: versions[place + 1] ?? null },
      ...sent.judgements.map((judged) => ({
        kind: 'judged' as const,
        at: judged.judgedAt,
        judged,
        version: sent.version,
      })),
    ]),
    ...reminders.map(({ remindedAt, remindedBy }) => ({
      kind: 'reminded' as const,
      at: remindedAt,
      by: remindedBy,
    })),
  ];
  return events.toSorted((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0));
}
