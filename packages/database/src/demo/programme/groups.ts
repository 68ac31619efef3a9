import { addDays, epochDayOf } from '@mim/domain/kernel';
import type { Random } from './random.js';
import { randomFrom } from './random.js';
import type { DemoRow } from './rows.js';
import { addRow, isoDay, type Site } from './site.js';
import type { DemoVisitingMother } from './visiting-mothers.js';

const twoYears = 730;
const themes = ['Slapen', 'Voeding', 'Samen zingen', 'Spelen', 'Taal', 'Tijd voor jezelf'];

/** How a group goes. Days are counted back from today. */
interface GroupPlan {
  readonly group: Omit<DemoRow<'mim.meeting_group'>, 'locationId' | 'firstDay' | 'meetingGroupId'>;
  readonly daysBetween: number;
  /** The day of its last session, before today. */
  readonly lastAgo: number;
  readonly isOver: boolean;
  /** How many others come, at least and at most. */
  readonly others: readonly [number, number];
}

/** A drop-in of which the latest session is still to be recorded, and a fixed group that is over. */
const plans: readonly GroupPlan[] = [
  {
    group: {
      groupName: 'Babygroep',
      groupKind: 'meeting',
      groupForm: 'open',
      target: 'babies',
      runBy: ['visiting-mother', 'coordinator'],
      rhythm: 'fortnightly',
      place: 'Buurthuis',
    },
    daysBetween: 14,
    lastAgo: 16,
    isOver: false,
    others: [0, 6],
  },
  {
    group: {
      groupName: 'Praatgroep Nederlands',
      groupKind: 'language',
      groupForm: 'fixed',
      target: 'all',
      runBy: ['former-volunteer'],
      rhythm: 'monthly',
      place: 'Bibliotheek',
    },
    daysBetween: 28,
    lastAgo: 200,
    isOver: true,
    others: [1, 3],
  },
];

/** Makes up two meeting groups with two years of sessions: mothers of the programme by name, others by their number. */
export function makeGroups(made: Site, visitingMothers: readonly DemoVisitingMother[]): void {
  const site = { ...made, random: randomFrom(`${made.place.locationId} groups`) };
  for (const plan of plans) makeGroup(site, plan, visitingMothers);
}

function makeGroup(site: Site, plan: GroupPlan, visitingMothers: readonly DemoVisitingMother[]): void {
  const { random, today } = site;
  const meetingGroupId = random.uuid();
  const last = today - plan.lastAgo;
  const sessions = Math.floor((twoYears - plan.lastAgo) / plan.daysBetween);
  const first = last - (sessions - 1) * plan.daysBetween;
  addRow(site, 'mim.meeting_group', {
    meetingGroupId,
    ...plan.group,
    firstDay: isoDay(first),
    lastDay: plan.isOver ? isoDay(last) : null,
  });
  const leader = visitingMothers.find(({ readyFrom, stoppedOn }) => readyFrom <= first && stoppedOn >= last);
  if (leader !== undefined && plan.group.runBy?.includes('visiting-mother') === true)
    addRow(site, 'mim.meeting_group_leader', {
      meetingGroupLeaderId: random.uuid(),
      meetingGroupId,
      visitingMotherId: leader.visitingMotherId,
    });
  const comers = comersOf(site);
  for (let day = first; day <= last; day += plan.daysBetween)
    makeSession(site, meetingGroupId, { day, plan, comers });
}

/** Somebody who comes to a group while she takes part, and as long as her child is small. */
interface Comer {
  readonly trajectoryId: string;
  readonly from: number;
  readonly until: number;
}

/** About two in five mothers take part in a group. */
const comersOf = ({ rows, random, today }: Site): readonly Comer[] =>
  rows['mim.trajectory'].flatMap(({ trajectoryId, startedOn, endedOn }) => {
    const comes = random.chance(0.4);
    if (!comes || trajectoryId === undefined || startedOn === null || startedOn === undefined) return [];
    const until = endedOn === null || endedOn === undefined ? today : epochDayOf(endedOn);
    return { trajectoryId, from: epochDayOf(addDays(startedOn, 30)), until };
  });

/** Mothers by name at one session at most. */
const mostNamed = 6;

function makeSession(
  site: Site,
  meetingGroupId: string,
  {
    day,
    plan,
    comers,
  }: { readonly day: number; readonly plan: GroupPlan; readonly comers: readonly Comer[] },
): void {
  const { random } = site;
  const groupSessionId = random.uuid();
  const isCancelled = random.chance(0.04);
  const named = isCancelled ? [] : namedOn(random, comers, day);
  const others = random.between(...plan.others);
  addRow(site, 'mim.group_session', {
    groupSessionId,
    meetingGroupId,
    heldOn: isoDay(day),
    isCancelled,
    presentCount: isCancelled ? 0 : Math.max(1, named.length + others),
    theme: isCancelled || random.chance(0.5) ? null : random.pick(themes),
  });
  for (const { trajectoryId } of named)
    addRow(site, 'mim.group_attendance', {
      groupAttendanceId: random.uuid(),
      groupSessionId,
      trajectoryId,
    });
}

const namedOn = (random: Random, comers: readonly Comer[], day: number): readonly Comer[] => {
  const there = comers.filter(({ from, until }) => from <= day && day <= until);
  return random.some(there, Math.min(mostNamed, random.between(1, 6)));
};
