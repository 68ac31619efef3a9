import { factsFrom, fail, ok, type Result } from '@mim/domain/kernel';
import { checkMeeting, type MeetingContext, type MeetingValues, meetingFacts } from '@mim/domain/supervision';
import { checkVersion, type SeenRow } from '../dossier/check-version.js';
import { oneAtATime } from '../dossier/one-at-a-time.repository.js';
import type { Change } from '../dossier/write.js';
import { problems } from '../problems.js';
import type { ChangedRow } from '../trajectories/trajectory.repository.js';
import {
  addAttendance,
  addMeetingRow,
  attendeesAmong,
  changeMeeting,
  type MeetingRow,
  meetingForChange,
  meetingsOnDay,
  removeAttendanceExcept,
  removeMeetingRow,
} from './meetings.repository.js';
import type { CancelMeeting, PlanMeeting, RecordMeeting } from './meetings.schema.js';

/** Which meeting is changed, and as its sender saw it; neither: it is a new one. */
interface InPlaceOf {
  readonly meetingId?: string | undefined;
  readonly version?: number | undefined;
}

/** The meeting that is changed, locked; null: a new one. */
async function meetingToChange(
  change: Change,
  { meetingId, version }: InPlaceOf,
): Promise<Result<MeetingRow | null>> {
  if (meetingId === undefined || version === undefined) return ok(null);
  return checkVersion(await meetingForChange(change, meetingId), version);
}

/** Sees that a meeting can stand among the others, and stores it with nothing of what it was before. */
async function store(
  change: Change,
  before: MeetingRow | null,
  meeting: Partial<MeetingValues> & Pick<MeetingValues, 'meetingOn' | 'startsAt' | 'status'>,
  attendees: MeetingContext['attendees'],
): Promise<Result<ChangedRow>> {
  await oneAtATime(change, 'meetings');
  const others = (await meetingsOnDay(change, meeting.meetingOn)).filter(
    ({ meetingId }) => meetingId !== before?.meetingId,
  );
  const checked = checkMeeting(meeting, { attendees, otherMeetings: others }, change.today);
  if (!checked.ok) return checked;
  const { themesAsked, ...facts } = factsFrom(meetingFacts, meeting);
  const columns = { ...facts, themesAsked: JSON.stringify(themesAsked) };
  return ok(
    before === null ? await addMeetingRow(change, columns) : await changeMeeting(change, before, columns),
  );
}

/** Plans a meeting, or changes one that is planned. */
export async function planMeeting(change: Change, input: PlanMeeting): Promise<Result<ChangedRow>> {
  const found = await meetingToChange(change, input);
  if (!found.ok) return found;
  if (found.value !== null && found.value.status !== 'planned') return fail(problems.changedMeanwhile);
  return store(change, found.value, { ...input.plan, status: 'planned' }, []);
}

/** Records a meeting that was held, with who was there; they are held first, as whoever records something of one of them does. */
export async function recordMeeting(
  change: Change,
  { attendees, meeting, ...input }: RecordMeeting,
): Promise<Result<ChangedRow>> {
  const there = attendees.length === 0 ? [] : await attendeesAmong(change, attendees);
  const found = await meetingToChange(change, input);
  if (!found.ok) return found;
  if (there.length < attendees.length) return fail(problems.notFound);
  const stored = await store(change, found.value, { ...meeting, status: 'done' }, there);
  if (!stored.ok) return stored;
  await removeAttendanceExcept(change, stored.value.id, attendees);
  await addAttendance(change, stored.value.id, attendees);
  return stored;
}

/** Records that a planned meeting did not take place. */
export async function cancelMeeting(
  change: Change,
  { meetingId, version, cancellation }: CancelMeeting,
): Promise<Result<ChangedRow>> {
  const found = checkVersion(await meetingForChange(change, meetingId), version);
  if (!found.ok) return found;
  if (found.value.status !== 'planned') return fail(problems.changedMeanwhile);
  return ok(await changeMeeting(change, found.value, { ...cancellation, status: 'cancelled' }));
}

/** Takes a meeting out that was recorded by mistake, with who was there. */
export async function removeMeeting(
  change: Change,
  { id, version }: SeenRow,
): Promise<Result<{ id: string }>> {
  const found = checkVersion(await meetingForChange(change, id), version);
  if (!found.ok) return found;
  await removeMeetingRow(change, id);
  return ok({ id });
}
