import type { Language } from '@mim/domain/kernel';
import {
  cancelledBy,
  isToRecord,
  matchOn,
  outingPlaces,
  visitKinds,
  visitStandings,
  visitStatuses,
} from '@mim/domain/visit';
import { formatCount } from '../../../../language/format.js';
import { m } from '../../../../paraglide/messages.js';
import type { MotherPageAnswer } from '../../model/mother-page.js';
import { joined, type TimelineEvent } from './timeline-event.js';

/** Who stood in, or went along; null: it was she who is matched, by herself, or nobody came. */
function whoElse(
  { visitOn, status, visitingMother, companion }: MotherPageAnswer['visits'][number],
  matches: MotherPageAnswer['matches'],
  language: Language,
): string | null {
  const locale = { locale: language };
  if (status !== 'done' && status !== 'planned') return null;
  const standsIn =
    visitingMother !== null && matchOn(matches, visitOn)?.visitingMother.id !== visitingMother.id;
  return joined(
    standsIn ? m.mother_event_stood_in({ name: visitingMother.name, status }, locale) : null,
    companion === null ? null : m.mother_event_along({ name: companion.name, status }, locale),
  );
}

export function visitEvents(
  { visits, matches, pauses, signals, today }: MotherPageAnswer,
  language: Language,
): TimelineEvent[] {
  return visits.map((visit) => {
    const { visitId, visitOn, status, kind, outingPlace, note, version } = visit;
    const isDone = status === 'done';
    const waits = isToRecord(visit, pauses, today);
    const what =
      kind === 'outing' && outingPlace !== null
        ? `${visitKinds.label(kind, language)}, ${outingPlaces.label(outingPlace, language)}`
        : visitKinds.label(kind, language);
    return {
      id: `visit-${visitId}`,
      visitId,
      isPlanned: status === 'planned',
      on: visitOn,
      kind: isDone
        ? kind === 'outing'
          ? 'outing'
          : 'visit'
        : status === 'planned'
          ? 'visit'
          : 'not-visited',
      tone: isDone ? 'good' : waits ? 'warn' : 'plain',
      title: isDone
        ? m.mother_event_visit({ what }, { locale: language })
        : m.mother_event_visit_other(
            {
              status: waits
                ? visitStandings.label('to-record', language)
                : visitStatuses.label(status, language),
              what,
            },
            { locale: language },
          ),
      detail: joined(
        isDone && visit.durationMinutes !== null
          ? formatCount(visit.durationMinutes, 'minutes', language)
          : null,
        whoElse(visit, matches, language),
        visit.cancelledBy === null
          ? null
          : m.mother_event_by({ who: cancelledBy.label(visit.cancelledBy, language) }, { locale: language }),
        visit.cancelReason,
        note,
      ),
      removable: {
        kind: 'visit',
        id: visitId,
        version,
        on: visitOn,
        isPlanned: status === 'planned',
        hasSignal: signals.some((signal) => signal.visitId === visitId),
      },
    } satisfies TimelineEvent;
  });
}

/** The visit that is due or late, on the day since when it is. */
export function standingEvents({ visitSummary }: MotherPageAnswer, language: Language): TimelineEvent[] {
  const { standing } = visitSummary;
  if (standing.state !== 'overdue' && standing.state !== 'to-plan') return [];
  return [
    {
      id: 'standing',
      on: standing.on,
      kind: 'visit',
      tone: standing.state === 'overdue' ? 'accent' : 'plain',
      title: m.mother_event_standing(
        { standing: visitStandings.label(standing.state, language) },
        { locale: language },
      ),
      detail: null,
    },
  ];
}
