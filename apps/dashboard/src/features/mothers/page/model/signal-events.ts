import type { Language } from '@mim/domain/kernel';
import { formatDate } from '../../../../language/format-date.js';
import { m } from '../../../../paraglide/messages.js';
import type { MotherPageAnswer } from '../../model/mother-page.js';
import { joined, type TimelineEvent } from './timeline-event.js';

export const signalEvents = (
  { signals }: Pick<MotherPageAnswer, 'signals'>,
  language: Language,
): TimelineEvent[] =>
  signals.map(
    ({ signalId, raisedOn, description, closedOn, closingNote, version }): TimelineEvent => ({
      id: `signal-${signalId}`,
      on: raisedOn,
      kind: 'signal',
      tone: closedOn === null ? 'accent' : 'plain',
      title:
        closedOn === null
          ? m.mother_event_signal_open({}, { locale: language })
          : m.mother_event_signal({}, { locale: language }),
      detail: joined(
        description,
        closedOn === null
          ? null
          : m.mother_event_closed({ on: formatDate(closedOn, language) }, { locale: language }),
        closingNote,
      ),
      removable: { kind: 'signal', id: signalId, version, on: raisedOn },
    }),
  );
