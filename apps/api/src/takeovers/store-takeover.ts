import { randomUUID } from 'node:crypto';
import { factsFrom, fail, ok, type Result } from '@mim/domain/kernel';
import { personFacts } from '@mim/domain/person';
import {
  nextState,
  type TrajectoryEvent,
  type TrajectoryState,
  trajectoryIntakeFacts,
} from '@mim/domain/registration';
import { nothingToTakeOver } from '@mim/domain/takeover';
import {
  type PlannedMatch,
  type PlannedMother,
  type PlannedPerson,
  type PlannedVisit,
  type PlannedVisitorOf,
  somethingToTakeOver,
  type TakeoverPlan,
} from '@mim/domain/takeover/schema';
import { followVisits, visitOwnFacts } from '@mim/domain/visit';
import { checkVersion } from '../dossier/check-version.js';
import { oneAtATime } from '../dossier/one-at-a-time.repository.js';
import type { Change } from '../dossier/write.js';
import { matchEndOfTrajectory } from '../trajectories/end.js';
import { judgeDraft } from './judge-draft.js';
import { draftForChange, removeDraft } from './takeover-draft.repository.js';
import {
  addMatches,
  addPersons,
  addStates,
  addTrajectories,
  addVisitingMothers,
  addVisits,
} from './takeovers.repository.js';
import { type StoreInput, takeoverDraftSchema } from './takeovers.schema.js';

/** How many of each were taken over. */
export interface StoredCounts {
  readonly visitors: number;
  readonly mothers: number;
  readonly matches: number;
  readonly visits: number;
}

/**
 * Takes over what an account brought, as it was judged when it was seen: everything that is free of problems, as one action. What was
 * changed in the location since is judged again.
 */
export async function storeTakeover(change: Change, { version }: StoreInput): Promise<Result<StoredCounts>> {
  const { trx, locationId, today } = change;
  // Two files at once would each find the people of the other new.
  await oneAtATime(change, 'list');
  const draft = await draftForChange(trx, locationId);
  if (draft === undefined) return fail(nothingToTakeOver);
  const found = checkVersion(draft, version);
  if (!found.ok) return found;
  const judged = await judgeDraft(trx, locationId, takeoverDraftSchema.parse(found.value.fields), today);
  if (!judged.ok) return fail(judged.problem);
  const something = somethingToTakeOver(judged.value.judged);
  if (!something.ok) return something;
  const { plan } = judged.value.judged;
  await storePlan(change, plan);
  await removeDraft(trx, locationId);
  const { visitors, mothers, matches, visits } = plan;
  return ok({
    visitors: visitors.length,
    mothers: mothers.length,
    matches: matches.length,
    visits: visits.length,
  });
}

/** An identifier for each row. */
const identifiers = (rows: readonly { readonly row: string }[]): ReadonlyMap<string, string> =>
  new Map(rows.map(({ row }) => [row, randomUUID()]));

const required = (ids: ReadonlyMap<string, string>, row: string): string => {
  const id = ids.get(row);
  if (id === undefined) throw new Error(`row ${row} is named and not planned`);
  return id;
};

async function storePlan(change: Change, plan: TakeoverPlan): Promise<void> {
  const newPeople = [...plan.visitors, ...plan.mothers].filter(
    ({ row, is }) => 'row' in is && is.row === row,
  );
  const personIds = identifiers(newPeople);
  const visitorIds = identifiers(plan.visitors);
  const trajectoryIds = identifiers(plan.mothers);
  const matchIds = identifiers(plan.matches);
  const personOf = (is: PlannedPerson): string =>
    'personId' in is ? is.personId : required(personIds, is.row);
  const visitorOf = (of: PlannedVisitorOf): string =>
    'visitingMotherId' in of ? of.visitingMotherId : required(visitorIds, of.row);
  await addPersons(
    change,
    newPeople.map((each) => ({
      ...('person' in each ? each.person : factsFrom(personFacts, each.intake)),
      personId: required(personIds, each.row),
    })),
  );
  await addVisitingMothers(
    change,
    plan.visitors.map(({ row, is, facts }) => ({
      ...facts,
      visitingMotherId: required(visitorIds, row),
      personId: personOf(is),
    })),
  );
  const courses = plan.mothers.map((mother) => courseOf(mother, plan, change));
  await addTrajectories(
    change,
    courses.map(({ mother, state, startedOn }) => ({
      ...factsFrom(trajectoryIntakeFacts, mother.intake),
      trajectoryId: required(trajectoryIds, mother.row),
      motherId: personOf(mother.is),
      state,
      startedOn,
      endedOn: mother.end?.endedOn ?? null,
      endReason: mother.end?.reason ?? null,
      endNote: mother.end?.note ?? null,
      admissionReason: mother.admissionReason,
    })),
  );
  await addStates(
    change,
    courses.flatMap(({ mother, history }) =>
      history.map((entered) => ({ ...entered, trajectoryId: required(trajectoryIds, mother.row) })),
    ),
  );
  await addMatches(
    change,
    courses.flatMap(({ mother, matches }) =>
      matches.map((match, at) => {
        const before = matches[at - 1];
        return {
          matchId: required(matchIds, match.row),
          trajectoryId: required(trajectoryIds, mother.row),
          visitingMotherId: visitorOf(match.visitor),
          previousMatchId: before === undefined ? null : required(matchIds, before.row),
          startedOn: match.startsOn,
          ...endOf(match, mother),
        };
      }),
    ),
  );
  await addVisits(
    change,
    plan.visits.map(({ mother, visitor, match, visit }) => ({
      ...factsFrom(visitOwnFacts, { ...visit, status: 'done' }),
      trajectoryId: required(trajectoryIds, mother),
      visitingMotherId: visitor === null ? null : visitorOf(visitor),
      matchId: match === null ? null : required(matchIds, match),
    })),
  );
}

/** How a match ended: by itself, or with the trajectory. */
function endOf({ startsOn, end }: PlannedMatch, { end: ofTrajectory }: PlannedMother) {
  if (end !== null)
    return { endedOn: end.endedOn, endReason: end.reason, endedBy: end.endedBy, endNote: end.note };
  if (ofTrajectory === null) return { endedOn: null, endReason: null, endedBy: null, endNote: null };
  return {
    endedOn: ofTrajectory.endedOn < startsOn ? startsOn : ofTrajectory.endedOn,
    endReason: matchEndOfTrajectory.reason,
    endedBy: matchEndOfTrajectory.side,
    endNote: null,
  };
}

/** What happened with a mother: the states that she went through, and where that leaves her. */
interface Course {
  readonly mother: PlannedMother;
  readonly matches: readonly PlannedMatch[];
  readonly state: TrajectoryState;
  readonly startedOn: string | null;
  readonly history: readonly {
    readonly state: TrajectoryState;
    readonly event: TrajectoryEvent;
    readonly since: string;
    readonly reason?: string | null;
    readonly endReason?: NonNullable<PlannedMother['end']>['reason'] | null;
  }[];
}

/** Goes through what happened with a mother in the order in which it did, from state to state as each use case does. */
function courseOf(
  mother: PlannedMother,
  { matches: all, visits: everyVisit }: TakeoverPlan,
  { today }: Change,
): Course {
  const matches = all.filter((match) => match.mother === mother.row);
  const visits = everyVisit.filter((visit: PlannedVisit) => visit.mother === mother.row);
  const history: Course['history'][number][] = [];
  let state: TrajectoryState | null = null;
  const enter = (event: TrajectoryEvent, since: string, why: Partial<Course['history'][number]> = {}) => {
    const next = nextState(state, event);
    if (!next.ok) throw new Error(`a plan has "${event}" where it cannot be`);
    state = next.value;
    history.push({ ...why, state: next.value, event, since });
  };
  const { intakeOn, referredOn } = mother.intake;
  enter('start-intake', referredOn ?? intakeOn ?? today.toString());
  if (mother.isIntakeFinished)
    enter('finish-intake', intakeOn ?? today.toString(), { reason: mother.admissionReason });
  const done = visits.map(({ visit }) => ({ visitOn: visit.visitOn, status: 'done' as const }));
  for (const match of matches) {
    enter('match', match.startsOn);
    const until = match.end?.endedOn ?? mother.end?.endedOn ?? null;
    const dates = [{ startedOn: match.startsOn, endedOn: null }];
    const within = done.filter(
      ({ visitOn }) => visitOn >= match.startsOn && (until === null || visitOn <= until),
    );
    const { move } = followVisits({ state: 'matched', matches: dates, visits: within }, today);
    if (move !== null) enter(move.event, move.since);
    if (match.end !== null) enter('unmatch', match.end.endedOn);
  }
  if (mother.end !== null)
    enter('end', mother.end.endedOn, { reason: mother.end.note, endReason: mother.end.reason });
  const startedOn = followVisits({ state: 'matched', matches: [], visits: done }, today).startedOn;
  return { mother, matches, state: state ?? 'intake', startedOn, history };
}
