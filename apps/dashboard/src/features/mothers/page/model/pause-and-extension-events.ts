import type { Language } from '@mim/domain/kernel';
import { extensionReasons } from '@mim/domain/registration';
import { formatDate } from '../../../../language/format-date.js';
import { m } from '../../../../paraglide/messages.js';
import type { MotherPageAnswer } from '../../model/mother-page.js';
import { joined, type TimelineEvent } from './timeline-event.js';

export const pauseEvents = (
  { pauses }: Pick<MotherPageAnswer, 'pauses'>,
  language: Language,
): TimelineEvent[] =>
  pauses.map(
    ({ pauseId, firstDay, lastDay, reason, version }): TimelineEvent => ({
      id: `pause-${pauseId}`,
      on: firstDay,
      kind: 'pause',
      tone: 'plain',
      title:
        lastDay === null
          ? m.mother_event_pause_open({}, { locale: language })
          : m.mother_event_pause({ until: formatDate(lastDay, language) }, { locale: language }),
      detail: joined(reason),
      removable: { kind: 'pause', id: pauseId, version, on: firstDay },
    }),
  );

export const extensionEvents = (
  { extensions }: Pick<MotherPageAnswer, 'extensions'>,
  language: Language,
): TimelineEvent[] =>
  extensions.map(
    ({ extensionId, extendedOn, untilOn, reason, note, version }): TimelineEvent => ({
      id: `extension-${extensionId}`,
      on: extendedOn,
      kind: 'extension',
      tone: 'info',
      title: m.mother_event_extension({ until: formatDate(untilOn, language) }, { locale: language }),
      detail: joined(extensionReasons.label(reason, language), note),
      removable: { kind: 'extension', id: extensionId, version, on: extendedOn },
    }),
  );
