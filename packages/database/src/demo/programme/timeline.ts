import { addMonths, epochDayOf } from '@mim/domain/kernel';
import type { Plan } from './plans.js';
import { isoDay, type Site } from './site.js';
import { transferDays } from './transfer-days.js';

/** When things happened in a trajectory. Days are epoch days; null: not (yet). */
export interface Timeline {
  readonly bornOn: number;
  readonly referredOn: number;
  readonly intakeOn: number | null;
  readonly matchedOn: number | null;
  readonly startedOn: number | null;
  readonly endedOn: number | null;
  /** Day from which nobody visits her: the end, or an offer to another location that came to nothing. */
  readonly restsFrom: number | null;
}

const notYet = { matchedOn: null, startedOn: null, endedOn: null, restsFrom: null } as const;

/**
 * Makes up when things happened, so that a plan comes out.
 * @param before What happened at the location that she comes from; absent: nothing.
 */
export function makeTimeline(site: Site, plan: Plan, before?: Timeline): Timeline {
  const { random, today } = site;
  switch (plan.stage) {
    case 'intake':
      return intakeTimeline(site, plan);
    case 'waiting': {
      if (plan.scenario === 'transfer-refused') return refusedTimeline(site);
      const long = plan.scenario === 'long-waiting';
      const intakeOn = today - (long ? random.between(50, 70) : random.between(12, 25));
      return { ...beforeIntake(site, intakeOn), intakeOn, ...notYet };
    }
    case 'matched': {
      const matchedOn = today - random.between(4, 9);
      const intakeOn = matchedOn - random.between(7, 30);
      return { ...beforeIntake(site, intakeOn), intakeOn, ...notYet, matchedOn };
    }
    case 'visited':
      return plan.scenario === 'taken-over'
        ? takenOverTimeline(site, before)
        : started(site, visitedStart(site, plan), null);
    case 'ended':
      return endedTimeline(site, plan);
  }
}

function intakeTimeline(site: Site, { scenario }: Plan): Timeline {
  const { random, today } = site;
  const intakeOn =
    scenario === 'intake-today'
      ? today
      : scenario === 'intake-long-ago'
        ? today - random.between(18, 25)
        : null;
  return { ...beforeIntake(site, intakeOn ?? today), intakeOn, ...notYet };
}

/** A child of some weeks is referred some weeks before the intake. */
function beforeIntake({ random }: Site, intakeOn: number): Pick<Timeline, 'bornOn' | 'referredOn'> {
  const referredOn = intakeOn - random.between(5, 25);
  return { bornOn: referredOn - random.between(8, 90), referredOn };
}

interface Start {
  readonly startedOn: number;
  readonly bornOn: number;
}

/** Intake and match lie some weeks before the first visit. */
function started({ random }: Site, { startedOn, bornOn }: Start, endedOn: number | null): Timeline {
  const matchedOn = startedOn - random.between(3, 12);
  const intakeOn = matchedOn - random.between(7, 30);
  return {
    bornOn,
    referredOn: intakeOn - random.between(4, 14),
    intakeOn,
    matchedOn,
    startedOn,
    endedOn,
    restsFrom: endedOn,
  };
}

/** Age of the child at the first visit, in days: older than the weeks from referral to first visit. */
const ageAtStart = ({ random }: Site): number => random.between(65, 150);

/** The first visit of a mother who takes part, so that visits are due where the plan needs them. */
function visitedStart(site: Site, { scenario }: Plan): Start {
  const { random, today } = site;
  switch (scenario) {
    case 'round-off':
      return withChildOf(site, random.between(522, 540));
    case 'extension-ending':
    case 'extension-running':
      return withChildOf(site, random.between(580, 610));
    case 'visit-not-planned':
      return dueOn(site, today + random.between(3, 9));
    case 'visit-overdue':
      return dueOn(site, today - random.between(10, 20));
    case 'visit-to-record':
      return dueOn(site, today - random.between(1, 5));
    case 'paused-before':
    case 'rematch':
      return startedBefore(site, random.between(270, 340));
    case 'pause-open':
    case 'pause-ending':
      return startedBefore(site, random.between(120, 300));
    default:
      return startedBefore(site, random.between(20, 370));
  }
}

const withChildOf = (site: Site, age: number): Start => {
  const bornOn = site.today - age;
  return { bornOn, startedOn: bornOn + ageAtStart(site) };
};

const startedBefore = (site: Site, days: number): Start => {
  const startedOn = site.today - days;
  return { startedOn, bornOn: startedOn - ageAtStart(site) };
};

/** Started some months ago, on such a day that a visit is due on this one. */
const dueOn = (site: Site, day: number): Start => {
  const startedOn = epochDayOf(addMonths(isoDay(day), -site.random.between(3, 11)));
  return { startedOn, bornOn: startedOn - ageAtStart(site) };
};

function endedTimeline(site: Site, { scenario, endReason }: Plan): Timeline {
  const { random, today } = site;
  const transfer =
    scenario === 'transferred' || scenario === 'transfer-offered' ? transferDays[scenario] : null;
  const endedOn = today - (transfer === null ? random.between(3, 700) : transfer.offered);
  if (endReason === 'completed') {
    const bornOn = endedOn - random.between(530, 565);
    return started(site, { bornOn, startedOn: bornOn + ageAtStart(site) }, endedOn);
  }
  const startedOn =
    endedOn -
    (transfer !== null
      ? random.between(90, 140)
      : scenario !== 'rematch'
        ? random.between(25, 330)
        : random.between(220, 330));
  return started(site, { startedOn, bornOn: startedOn - ageAtStart(site) }, endedOn);
}

/** Offered to another location, which had no room: she is here again, and waits. */
function refusedTimeline(site: Site): Timeline {
  const offered = site.today - transferDays['transfer-refused'].offered;
  const startedOn = offered - site.random.between(90, 250);
  return { ...started(site, { startedOn, bornOn: startedOn - ageAtStart(site) }, null), restsFrom: offered };
}

/** Taken over from another location: she waits from the day of the answer, and is visited soon. */
function takenOverTimeline(site: Site, before?: Timeline): Timeline {
  const { random, today } = site;
  const intakeOn = today - transferDays.transferred.answered;
  const matchedOn = intakeOn + random.between(5, 12);
  const startedOn = matchedOn + random.between(3, 9);
  const bornOn = before?.bornOn ?? intakeOn - random.between(200, 300);
  return { bornOn, referredOn: intakeOn, intakeOn, matchedOn, startedOn, endedOn: null, restsFrom: null };
}
