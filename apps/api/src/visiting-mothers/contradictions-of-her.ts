import { checkEvaluation, checkOwnStep } from '@mim/domain/growth';
import { type Problem, type Result, Temporal } from '@mim/domain/kernel';
import { plannedIn } from '@mim/domain/registration';
import {
  areFamiliesSettled,
  canBeAway,
  checkMeeting,
  checkPreparation,
  checkSupervision,
  refusalsOfTerm,
} from '@mim/domain/supervision';
import { checkVisitors } from '@mim/domain/visit';
import type { RecordedVisitor } from './recorded-of-her.repository.js';

/** A rule that something does not keep that is recorded of a visiting mother. */
export interface ContradictionOfHer {
  /** The row that does not keep it. */
  readonly id: string;
  readonly problem: Problem;
}

/**
 * What is recorded of a visiting mother and does not agree with the rest, by the rules by which each of it is recorded. Its day is
 * held against hers and not against today: what was planned stands also once its day is over, and what was held was held.
 */
export function contradictionsOfHer(her: RecordedVisitor): readonly ContradictionOfHer[] {
  return [
    ...ofAbsences(her),
    ...ofVisits(her),
    ...ofMatches(her),
    ...ofGuidance(her),
    ...ofGrowth(her),
  ].flatMap(([id, { problem }]) => (problem === undefined ? [] : [{ id, problem }]));
}

type Judged = readonly [id: string, { readonly problem?: Problem | undefined }];

const judged = (id: string, result: Result<unknown>): Judged => [id, result.ok ? {} : result];

const onItsDay = (day: string) => Temporal.PlainDate.from(day);

const othersOf = <Row extends { readonly id: string }>(rows: readonly Row[], { id }: Row): Row[] =>
  rows.filter((row) => row.id !== id);

/** She is away once at a time, and no family counts on who is away or has stopped. */
function ofAbsences({ visitingMotherId, stoppedOn, pauses, matches, visits }: RecordedVisitor): Judged[] {
  const open = matches.filter(({ endedOn }) => endedOn === null).length;
  const planned = visits.filter(({ status }) => status === 'planned');
  const away = pauses.flatMap((pause) => {
    const families = new Set(plannedIn(pause, planned).map(({ trajectoryId }) => trajectoryId));
    return [
      judged(pause.id, canBeAway(pause, othersOf(pauses, pause))),
      judged(pause.id, areFamiliesSettled(pause, pause.lastDay === null ? open : families.size)),
    ];
  });
  const stop = { firstDay: stoppedOn ?? '', lastDay: null };
  return stoppedOn === null ? away : [...away, judged(visitingMotherId, areFamiliesSettled(stop, open))];
}

const noTerm = { startedOn: null, stoppedOn: null };

/** Who comes to a visit is there on its day. */
function ofVisits(her: RecordedVisitor): Judged[] {
  return her.visits.flatMap((visit) => {
    const { id, visitOn, status } = visit;
    const record = { kind: 'visit', firstDay: visitOn, lastDay: visitOn } as const;
    const [outside] = status === 'done' ? refusalsOfTerm(noTerm, her, [record]) : [];
    return [judged(id, checkVisitors(her, null, visit)), [id, outside ?? {}] as const];
  });
}

/** A match lies between her start and her stop. */
const ofMatches = (her: RecordedVisitor): Judged[] =>
  her.matches.map(({ id, startedOn, endedOn }) => {
    const record = { kind: 'match', firstDay: startedOn, lastDay: endedOn ?? startedOn } as const;
    return [id, refusalsOfTerm(noTerm, her, [record])[0] ?? {}] as const;
  });

/** Supervision, the sessions of her preparation, and the meetings at which she was. */
const ofGuidance = (her: RecordedVisitor): Judged[] => [
  ...her.supervision.map((session) => {
    const context = { ...her, otherSessions: othersOf(her.supervision, session) };
    return judged(session.id, checkSupervision(session, context, onItsDay(session.sessionOn)));
  }),
  ...her.preparation.map((session) => {
    const attendee = { ...her, sessions: othersOf(her.preparation, session) };
    return judged(session.id, checkPreparation(session, [attendee], onItsDay(session.heldOn)));
  }),
  ...her.meetings.map((meeting) =>
    judged(
      meeting.id,
      checkMeeting(meeting, { attendees: [her], otherMeetings: [] }, onItsDay(meeting.meetingOn)),
    ),
  ),
];

/** Her evaluations and the steps that she took. */
const ofGrowth = (her: RecordedVisitor): Judged[] => [
  ...her.evaluations.map((evaluation) => {
    const { id, evaluatedOn } = evaluation;
    const otherDays = othersOf(her.evaluations, evaluation).map((other) => other.evaluatedOn);
    const context = { startedOn: her.startedOn, otherDays };
    return judged(id, checkEvaluation({ evaluatedOn, answers: [] }, context, onItsDay(evaluatedOn)));
  }),
  ...her.ownSteps.map((step) => {
    const context = { startedOn: her.startedOn, others: othersOf(her.ownSteps, step) };
    return judged(step.id, checkOwnStep(step, context, onItsDay(step.takenOn)));
  }),
];
