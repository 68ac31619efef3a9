import { capitalised, type Language } from '@mim/domain/kernel';
import { signalOutcomes, signalSeverities, signalSteps } from '@mim/domain/supervision';
import { formatDate } from '../../../../language/format-date.js';
import { m } from '../../../../paraglide/messages.js';
import type { MotherPageAnswer } from '../../model/mother-page.js';
import { joined, type TimelineEvent } from './timeline-event.js';

type Signals = Pick<MotherPageAnswer, 'signals'>;

/** A signal on the day that it was brought: how far it is. What was said is read where it is opened. */
export const signalEvents = ({ signals }: Signals, language: Language): TimelineEvent[] =>
  signals.map((signal): TimelineEvent => {
    const { signalId, raisedOn, step, severity, followUpOn, closedOn, outcome, version } = signal;
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
        isOpen ? capitalised(signalSteps.label(step, language)) : null,
        severity === null ? null : capitalised(signalSeverities.label(severity, language)),
        followUpOn === null
          ? null
          : m.mother_event_follow_up({ on: formatDate(followUpOn, language) }, { locale: language }),
        isOpen ? null : m.mother_event_closed({ on: formatDate(closedOn, language) }, { locale: language }),
        outcome === null ? null : capitalised(signalOutcomes.label(outcome, language)),
      ),
      page: { to: '/signalen', search: { signaal: signalId } },
      removable: { kind: 'signal', id: signalId, version, on: raisedOn },
    };
  });
