import { endReasons } from '@mim/domain/code-lists';
import type { Language } from '@mim/domain/kernel';
import { matchEndReasons, proposalOutcomes } from '@mim/domain/matching';
import { outcomeMoments } from '@mim/domain/outcome';
import { referralOutcomes, referralProgrammes } from '@mim/domain/referral';
import { extensionReasons, trajectoryStates } from '@mim/domain/registration';
import {
  cancelledBy,
  isToRecord,
  matchOn,
  outingPlaces,
  visitKinds,
  visitStandings,
  visitStatuses,
} from '@mim/domain/visit';
import type { TimelineTone } from '../../../../components/timeline.js';
import { formatCount } from '../../../../language/format.js';
import { formatDate } from '../../../../language/format-date.js';
import { m } from '../../../../paraglide/messages.js';
import type { MotherPageAnswer } from '../../model/mother-page.js';

/** What kind of thing happened; each has its icon. */
export type EventKind =
  | 'state'
  | 'visit'
  | 'outing'
  | 'not-visited'
  | 'match'
  | 'proposal'
  | 'signal'
  | 'referral'
  | 'pause'
  | 'extension'
  | 'outcome'
  | 'transfer';

/** Something on the timeline of a mother. */
export interface TimelineEvent {
  readonly id: string;
  /** The day, `YYYY-MM-DD`. */
  readonly on: string;
  readonly kind: EventKind;
  readonly tone: TimelineTone;
  readonly title: string;
  readonly detail: string | null;
  /** A visit that can be opened. */
  readonly visitId?: string;
}

/** Parts of a sentence that are known, one after the other; null when none is. */
const joined = (...parts: readonly (string | null | undefined)[]): string | null =>
  parts.filter((part) => part != null && part !== '').join('. ') || null;

/**
 * Everything that happened, the newest first, with what is planned above it. States that a match, a first
 * visit or an end brought about are told by that event and not a second time.
 */
export function timelineEvents(mother: MotherPageAnswer, language: Language): readonly TimelineEvent[] {
  return [
    ...stateEvents(mother, language),
    ...visitEvents(mother, language),
    ...standingEvents(mother, language),
    ...matchEvents(mother, language),
    ...agreementEvents(mother, language),
    ...careEvents(mother, language),
  ].toSorted((a, b) => (a.on === b.on ? 0 : a.on < b.on ? 1 : -1));
}

function stateEvents({ states, trajectory }: MotherPageAnswer, language: Language): TimelineEvent[] {
  return states
    .filter(({ state }) => state !== 'matched' && state !== 'visited')
    .map(({ state, since, reason }, place) => ({
      id: `state-${place}`,
      on: since,
      kind: 'state',
      tone: 'plain',
      title: trajectoryStates.label(state, language),
      detail:
        state === 'ended' && trajectory.endReason !== null
          ? joined(endReasons.label(trajectory.endReason, language), trajectory.endNote)
          : joined(reason),
    }));
}

/** Who stood in, or went along; null: it was she who is matched, by herself. */
function whoElse(
  { visitOn, visitingMother, companion }: MotherPageAnswer['visits'][number],
  matches: MotherPageAnswer['matches'],
  language: Language,
): string | null {
  const standsIn =
    visitingMother !== null && matchOn(matches, visitOn)?.visitingMother.id !== visitingMother.id;
  return joined(
    standsIn ? m.mother_event_stood_in({ name: visitingMother.name }, { locale: language }) : null,
    companion === null ? null : m.mother_event_along({ name: companion.name }, { locale: language }),
  );
}

/** The visit that is due or late, on the day since when it is. */
function standingEvents({ visitSummary }: MotherPageAnswer, language: Language): TimelineEvent[] {
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

function visitEvents({ visits, matches, today }: MotherPageAnswer, language: Language): TimelineEvent[] {
  return visits.map((visit) => {
    const { visitId, visitOn, status, kind, outingPlace, note } = visit;
    const isDone = status === 'done';
    const waits = isToRecord(visit, today);
    const what =
      kind === 'outing' && outingPlace !== null
        ? `${visitKinds.label(kind, language)}, ${outingPlaces.label(outingPlace, language)}`
        : visitKinds.label(kind, language);
    return {
      id: `visit-${visitId}`,
      visitId,
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
    } satisfies TimelineEvent;
  });
}

function matchEvents({ matches, proposals }: MotherPageAnswer, language: Language): TimelineEvent[] {
  const events: TimelineEvent[] = [];
  for (const match of matches) {
    const { name } = match.visitingMother;
    events.push({
      id: `match-${match.matchId}`,
      on: match.startedOn,
      kind: 'match',
      tone: 'info',
      title: m.mother_event_match({ name }, { locale: language }),
      detail: null,
    });
    if (match.endedOn !== null) {
      events.push({
        id: `match-end-${match.matchId}`,
        on: match.endedOn,
        kind: 'match',
        tone: 'plain',
        title: m.mother_event_match_end({ name }, { locale: language }),
        detail: joined(
          match.endReason === null ? null : matchEndReasons.label(match.endReason, language),
          match.endNote,
        ),
      });
    }
  }
  for (const proposal of proposals) {
    if (proposal.outcome === 'accepted') continue;
    events.push({
      id: `proposal-${proposal.proposalId}`,
      on: proposal.answeredOn ?? proposal.proposedOn,
      kind: 'proposal',
      tone: 'plain',
      title: m.mother_event_proposal({ name: proposal.visitingMother.name }, { locale: language }),
      detail: joined(proposalOutcomes.label(proposal.outcome, language), proposal.reason),
    });
  }
  return events;
}

function agreementEvents(mother: MotherPageAnswer, language: Language): TimelineEvent[] {
  const pauses = mother.pauses.map(
    ({ pauseId, firstDay, lastDay, reason }): TimelineEvent => ({
      id: `pause-${pauseId}`,
      on: firstDay,
      kind: 'pause',
      tone: 'plain',
      title:
        lastDay === null
          ? m.mother_event_pause_open({}, { locale: language })
          : m.mother_event_pause({ until: formatDate(lastDay, language) }, { locale: language }),
      detail: joined(reason),
    }),
  );
  const extensions = mother.extensions.map(
    ({ extensionId, extendedOn, untilOn, reason, note }): TimelineEvent => ({
      id: `extension-${extensionId}`,
      on: extendedOn,
      kind: 'extension',
      tone: 'info',
      title: m.mother_event_extension({ until: formatDate(untilOn, language) }, { locale: language }),
      detail: joined(extensionReasons.label(reason, language), note),
    }),
  );
  const transfers = mother.transfers.map(
    ({ transferId, offeredOn, toLocationName, outcome, answerReason }): TimelineEvent => ({
      id: `transfer-${transferId}`,
      on: offeredOn,
      kind: 'transfer',
      tone: outcome === 'refused' ? 'warn' : 'info',
      title: m.mother_event_transfer({ location: toLocationName }, { locale: language }),
      detail: joined(
        outcome === null
          ? m.mother_event_transfer_waiting({}, { locale: language })
          : outcome === 'accepted'
            ? m.mother_event_transfer_accepted({}, { locale: language })
            : m.mother_event_transfer_refused({}, { locale: language }),
        answerReason,
      ),
    }),
  );
  return [...pauses, ...extensions, ...transfers];
}

function careEvents(mother: MotherPageAnswer, language: Language): TimelineEvent[] {
  const signals = mother.signals.map(
    ({ signalId, raisedOn, description, closedOn, closingNote }): TimelineEvent => ({
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
    }),
  );
  const referrals = mother.referrals.map(
    ({ referralId, direction, referredOn, programme, organisation, reason, outcome }): TimelineEvent => {
      const where = programme === null ? (organisation ?? '') : referralProgrammes.label(programme, language);
      return {
        id: `referral-${referralId}`,
        on: referredOn,
        kind: 'referral',
        tone: 'info',
        title:
          direction === 'out'
            ? m.mother_event_referral_out({ where }, { locale: language })
            : m.mother_event_referral_in({ where }, { locale: language }),
        detail: joined(reason, outcome === null ? null : referralOutcomes.label(outcome, language)),
      };
    },
  );
  const outcomes = mother.outcomes.map(
    ({ outcomeId, moment, measuredOn, declined }): TimelineEvent => ({
      id: `outcome-${outcomeId}`,
      on: measuredOn,
      kind: 'outcome',
      tone: 'plain',
      title: m.mother_event_outcome({ moment: outcomeMoments.label(moment, language) }, { locale: language }),
      detail: declined ? m.mother_event_outcome_declined({}, { locale: language }) : null,
    }),
  );
  return [...signals, ...referrals, ...outcomes];
}
