import type { TableName } from '@mim/domain/delivery';
import type { Language } from '@mim/domain/kernel';
import { Bell, CircleCheck, Send, Undo2 } from 'lucide-react';
import { Timeline as Line, type TimelineEntry } from '../../components/timeline.js';
import { formatMoment } from '../../language/format-moment.js';
import { useLanguage } from '../../language/language.js';
import { m } from '../../paraglide/messages.js';
import { noticeText } from '../../sent-figures/notice-text.js';
import { ComparedFigures } from './compared-figures.js';
import styles from './deliveries.module.css';
import { tableLabels } from './model/table-names.js';
import { type TimelineEvent, timelineEvents } from './model/timeline-entries.js';
import type { Timeline, Version } from './requests/deliveries.js';

/** What happened with a delivery, the latest first. */
export function DeliveryTimeline({ timeline }: { readonly timeline: Timeline }) {
  const { language } = useLanguage();
  const events = timelineEvents(timeline);
  if (events.length === 0) return <p>{m.deliveries_nothing_happened()}</p>;
  return (
    <Line
      label={m.mother_timeline()}
      entries={events.map((event) => ({
        id: `${event.kind} ${event.at}`,
        day: { words: formatMoment(event.at, language), iso: event.at },
        ...entryOf(event, timeline),
      }))}
    />
  );
}

function entryOf(
  event: TimelineEvent,
  timeline: Timeline,
): Pick<TimelineEntry, 'icon' | 'tone' | 'title' | 'detail'> {
  if (event.kind === 'reminded')
    return {
      icon: <Bell size={16} />,
      title: m.deliveries_reminded_by({ name: event.by ?? m.deliveries_gone() }),
    };
  if (event.kind === 'sent')
    return {
      icon: <Send size={16} />,
      tone: 'info',
      title: m.deliveries_sent_by({
        version: String(event.sent.version),
        name: event.sent.sentBy ?? m.registration_sent_elsewhere(),
      }),
      detail: <SentDetail sent={event.sent} before={event.before} timeline={timeline} />,
    };
  const { verdict, reason, judgedBy } = event.judged;
  const who = { version: String(event.version), name: judgedBy ?? m.deliveries_gone() };
  return verdict === 'accepted'
    ? { icon: <CircleCheck size={16} />, tone: 'good', title: m.deliveries_accepted_by(who) }
    : {
        icon: <Undo2 size={16} />,
        tone: 'warn',
        title: m.deliveries_sent_back_by(who),
        ...(reason !== null && { detail: reason }),
      };
}

/** What a version holds, how that differs from the one before it, why it came and what was confirmed. */
function SentDetail({
  sent,
  before,
  timeline: { locationId, year },
}: {
  readonly sent: Version;
  readonly before: Version | null;
  readonly timeline: Timeline;
}) {
  const { language } = useLanguage();
  return (
    <div className={styles.detail}>
      {sent.correctionReason === null ? null : (
        <p>{m.registration_corrected_because({ reason: sent.correctionReason })}</p>
      )}
      {sent.isNil ? <p>{m.deliveries_nil()}</p> : null}
      <dl className={styles.counts}>
        {sent.rows.map(({ table, count }) => (
          <div key={table}>
            <dt>{tableLabels[table as TableName]()}</dt>
            <dd>
              {count} <Difference count={count} before={countOf(before, table)} />
            </dd>
          </div>
        ))}
      </dl>
      {before === null ? null : (
        <ComparedFigures locationId={locationId} year={year} version={sent.version} />
      )}
      {sent.confirmed.length === 0 ? null : (
        <>
          <p>{m.registration_confirmed_list({ version: String(sent.version) })}</p>
          <ul
            className={styles.confirmed}
            aria-label={m.registration_confirmed_list({ version: String(sent.version) })}
          >
            {oncePerText(sent.confirmed, language).map(({ text, name, reason }) => (
              <li key={`${text} ${name} ${reason}`}>
                {text}{' '}
                {name === null || reason === null ? null : (
                  <span className={styles.note}>{m.registration_confirmed_with({ name, reason })}</span>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
      {sent.checksum === null ? null : (
        <p className={styles.note}>
          {m.registration_checksum()} <code className={styles.sum}>{sent.checksum}</code>
        </p>
      )}
    </div>
  );
}

/** What was confirmed, each once: of what other software sent, each row stands by itself. */
function oncePerText(confirmed: Version['confirmed'], language: Language) {
  const shown = confirmed.map(({ label, message, name, reason }) => ({
    text: noticeText({ label, message }, language),
    name,
    reason,
  }));
  return [...new Map(shown.map((each) => [JSON.stringify(each), each])).values()];
}

const countOf = (version: Version | null, table: string): number | null =>
  version?.rows.find((each) => each.table === table)?.count ?? null;

function Difference({ count, before }: { readonly count: number; readonly before: number | null }) {
  if (before === null) return null;
  if (before === count) return <span className={styles.note}>{m.deliveries_same()}</span>;
  return (
    <span className={styles.note}>
      {count > before
        ? m.deliveries_more({ count: String(count - before) })
        : m.deliveries_fewer({ count: String(before - count) })}
    </span>
  );
}
