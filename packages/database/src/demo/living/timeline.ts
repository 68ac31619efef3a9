import { addMonths, epochDayOf } from '@mim/domain';
import type { Plan } from './plans.js';
import { on, type Site } from './site.js';

/** When things happened in a trajectory. Days are epoch days; null: not (yet). */
export interface Timeline {
  readonly bornOn: number;
  readonly referredOn: number;
  readonly intakeOn: number | null;
  readonly matchedOn: number | null;
  readonly startedOn: number | null;
  readonly endedOn: number | null;
}

/** Makes up when things happened, so that a plan comes out. */
export function makeTimeline(site: Site, plan: Plan): Timeline {
  const { random, today } = site;
  switch (plan.stage) {
    case 'intake':
      return intakeTimeline(site, plan);
    case 'waiting': {
      const long = plan.turn === 'long-waiting';
      const intakeOn = today - (long ? random.between(50, 70) : random.between(12, 25));
      return { ...before(site, intakeOn), intakeOn, matchedOn: null, startedOn: null, endedOn: null };
    }
    case 'matched': {
      const matchedOn = today - random.between(4, 9);
      const intakeOn = matchedOn - random.between(7, 30);
      return { ...before(site, intakeOn), intakeOn, matchedOn, startedOn: null, endedOn: null };
    }
    case 'visited':
      return started(site, visitedStart(site, plan), null);
    case 'ended':
      return endedTimeline(site, plan);
  }
}

function intakeTimeline(site: Site, { turn }: Plan): Timeline {
  const { random, today } = site;
  const intakeOn =
    turn === 'intake-today' ? today : turn === 'intake-long-ago' ? today - random.between(18, 25) : null;
  return {
    ...before(site, intakeOn ?? today),
    intakeOn,
    matchedOn: null,
    startedOn: null,
    endedOn: null,
  };
}

/** A child of some weeks is referred some weeks before the intake. */
function before({ random }: Site, intakeOn: number): Pick<Timeline, 'bornOn' | 'referredOn'> {
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
  return { bornOn, referredOn: intakeOn - random.between(4, 14), intakeOn, matchedOn, startedOn, endedOn };
}

/** Age of the child at the first visit, in days: older than the weeks from referral to first visit. */
const ageAtStart = ({ random }: Site): number => random.between(65, 150);

/** The first visit of a mother who takes part, so that visits are due where the plan needs them. */
function visitedStart(site: Site, { turn }: Plan): Start {
  const { random, today } = site;
  switch (turn) {
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
    case 'transfer-refused':
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
  const startedOn = epochDayOf(addMonths(on(day), -site.random.between(3, 11)));
  return { startedOn, bornOn: startedOn - ageAtStart(site) };
};

function endedTimeline(site: Site, { turn, endReason }: Plan): Timeline {
  const { random, today } = site;
  const endedOn = today - (turn === 'transferred' ? random.between(60, 120) : random.between(3, 700));
  if (endReason === 'completed') {
    const bornOn = endedOn - random.between(530, 565);
    return started(site, { bornOn, startedOn: bornOn + ageAtStart(site) }, endedOn);
  }
  const startedOn = endedOn - (turn === undefined ? random.between(25, 330) : random.between(220, 330));
  return started(site, { startedOn, bornOn: startedOn - ageAtStart(site) }, endedOn);
}
