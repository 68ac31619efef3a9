import type { Language } from '@mim/domain/kernel';
import { formatDate } from '../../../../language/format-date.js';
import { m } from '../../../../paraglide/messages.js';
import type { MotherPageAnswer } from '../../model/mother-page.js';
import { joined, type TimelineEvent } from './timeline-event.js';

type Signals = Pick<MotherPageAnswer, 'signals'>;
type Signal = Signals['signals'][number];

/** A signal on the day that it was brought, and each time that it was looked at and stayed open. */
export const signalEvents = ({ signals }: Signals, language: Language): TimelineEvent[] =>
  signals.flatMap((signal) => [raised(signal, language), ...lookedAt(signal, language)]);

function raised(signal: Signal, language: Language): TimelineEvent {
  const { signalId, raisedOn, description, closedOn, closingNote, followUpOn, version } = signal;
  const isOpen = closedOn === null;
  return {
    id: `signal-${signalId}`,
    on: raisedOn,
    kind: 'signal',
    tone: isOpen ? 'accent' : 'plain',
    title: isOpen
      ? m.mother_event_signal_open({}, { locale: language })
      : m.mother_event_signal({}, { locale: language }),
    detail: joined(
      description,
      followUpOn === null
        ? null
        : m.mother_event_follow_up({ on: formatDate(followUpOn, language) }, { locale: language }),
      isOpen ? null : m.mother_event_closed({ on: formatDate(closedOn, language) }, { locale: language }),
      closingNote,
    ),
    removable: { kind: 'signal', id: signalId, version, on: raisedOn },
  };
}

const lookedAt = ({ signalId, followUps }: Signal, language: Language): TimelineEvent[] =>
  followUps.map(({ notedOn, note }, index) => ({
    id: `signal-${signalId}-note-${index}`,
    on: notedOn,
    kind: 'signal',
    tone: 'plain',
    title: m.mother_event_signal_note({}, { locale: language }),
    detail: note,
  }));
