import { epochDayOf, Temporal } from '@mim/domain/kernel';
import {
  canCover,
  checkMeeting,
  checkSupervision,
  coversOn,
  supervisionPoints,
} from '@mim/domain/supervision';
import { expect, test } from 'vitest';
import { together } from '../../testing/demo-worklist-input.js';
import { demoMemberships } from '../demo-memberships.js';
import { makeDemo } from './make-demo.js';
import { places } from './places.js';

const today = '2026-11-24';
const date = (text: string) => Temporal.PlainDate.from(text);
const rows = together(makeDemo(epochDayOf(today)));
const sessions = rows['mim.supervision_session'];
const meetings = rows['mim.meeting'];

/** A day on which it was recorded as it stands: planned ahead or for that day, or told on it. */
const recordedOn = (status: string, on: string) => date(status === 'planned' && on > today ? today : on);

test('no supervision session could not have been recorded or planned', () => {
  const visitors = new Map(rows['mim.visiting_mother'].map((row) => [row.visitingMotherId, row]));
  for (const { visitingMotherId, sessionOn, status, points, supervisionSessionId } of sessions) {
    const { startedOn = null, stoppedOn = null } = visitors.get(visitingMotherId) ?? {};
    const context = {
      startedOn,
      stoppedOn,
      pauses: rows['mim.visiting_mother_pause']
        .filter((pause) => pause.visitingMotherId === visitingMotherId)
        .map(({ firstDay, lastDay }) => ({ firstDay, lastDay: lastDay ?? null })),
      otherSessions: sessions.filter(
        (other) =>
          other.visitingMotherId === visitingMotherId && other.supervisionSessionId !== supervisionSessionId,
      ),
      list: supervisionPoints,
    };
    const session = { sessionOn, status, points: points ?? [] };
    expect(checkSupervision(session, context, recordedOn(status, sessionOn))).toMatchObject({ ok: true });
  }
});

test('agreements are settled on the day of a later session, or carried over', () => {
  const madeOn = new Map(sessions.map((row) => [row.supervisionSessionId, row.sessionOn]));
  const agreements = rows['mim.supervision_agreement'];
  for (const { supervisionSessionId, settledOn, outcome, reason } of agreements) {
    if (settledOn !== null && settledOn !== undefined)
      expect(settledOn > (madeOn.get(supervisionSessionId) ?? '')).toBe(true);
    expect(outcome === 'dropped').toBe(reason !== null);
  }
  expect(new Set(agreements.map(({ outcome }) => outcome))).toEqual(new Set(['done', 'dropped', null]));
});

test('no meeting could not have been recorded or planned', () => {
  const visitors = new Map(rows['mim.visiting_mother'].map((row) => [row.visitingMotherId, row]));
  for (const { meetingId, locationId, meetingOn, startsAt = null, status } of meetings) {
    const attendees = rows['mim.meeting_attendance']
      .filter((row) => row.meetingId === meetingId)
      .map(({ visitingMotherId }) => {
        const { startedOn = null, stoppedOn = null } = visitors.get(visitingMotherId) ?? {};
        return { startedOn, stoppedOn };
      });
    const otherMeetings = meetings
      .filter((other) => other.locationId === locationId && other.meetingId !== meetingId)
      .map((other) => ({ ...other, startsAt: other.startsAt ?? null }));
    const meeting = { meetingOn, startsAt, status };
    const checked = checkMeeting(meeting, { attendees, otherMeetings }, recordedOn(status, meetingOn));
    expect(checked).toMatchObject({ ok: true });
  }
});

test('each location has held sessions and meetings, and planned sessions', () => {
  for (const { locationId } of places) {
    const statuses = (of: readonly { locationId: string; status: string }[]) =>
      new Set(of.filter((row) => row.locationId === locationId).map(({ status }) => status));
    expect([...statuses(sessions)]).toEqual(expect.arrayContaining(['planned', 'done']));
    expect([...statuses(meetings)]).toContain('done');
  }
});

test('who may work at a location as coordinator is registered there, with hours but for one location', () => {
  const { 'mim.coordinator': coordinators } = rows;
  const known = coordinators.map(({ locationId, accountId }) => `${locationId} ${accountId}`);
  const asked = demoMemberships
    .filter(({ role }) => role === 'coordinator')
    .map(({ locationId, accountId }) => `${locationId} ${accountId}`);
  expect(known).toEqual(expect.arrayContaining(asked));
  // Where nobody of the demonstration signs in, somebody works all the same.
  expect(
    known.filter((each) => !asked.includes(each)).every((each) => each.includes(' demo-works-at-')),
  ).toBe(true);
  expect(new Set(coordinators.map(({ locationId }) => locationId)).size).toBe(places.length);
  const unknown = coordinators.filter(({ hoursPerWeek }) => hoursPerWeek === null);
  expect(new Set(unknown.map(({ locationId }) => locationId)).size).toBe(1);
});

test('where two coordinators work one covers for the other now, and each cover can be agreed', () => {
  const { 'mim.cover': covers } = rows;
  const worksAt = (accountId: string, locationId: string) =>
    demoMemberships.some((each) => each.accountId === accountId && each.locationId === locationId);
  for (const cover of covers) {
    const { locationId, absentId, coveredById } = cover;
    expect(worksAt(absentId, locationId) && worksAt(coveredById, locationId)).toBe(true);
    const others = covers.filter((other) => other !== cover && other.locationId === locationId);
    expect(canCover(cover, others)).toMatchObject({ ok: true });
  }
  const now = coversOn(covers, today);
  expect(now.map(({ locationId }) => locationId).toSorted()).toEqual(['breda', 'den-haag-escamp']);
});
