import { addMonths, epochDayOf } from '@mim/domain/kernel';
import { randomFrom } from './random.js';
import { addRow, isoDay, type Site } from './site.js';

/** So many months back meetings are made up. */
const monthsBack = 24;

/** Where the last meeting is long ago, and where the last one is not recorded yet. */
const withoutRecent = 'den-haag-escamp';
const unrecorded = 'breda';

const themes = [
  'Slapen',
  'Grenzen aangeven',
  'Taal en voorlezen',
  'Kennismaken met Home-Start',
  'Signalen bespreken',
  'Spelen met weinig geld',
  'Vaders erbij betrekken',
  'Sociale kaart van de wijk',
];

/** Makes up two years of volunteers' meetings with who was there, some left out or called off, and one ahead. */
export function makeMeetings(site: Site): void {
  const own = { ...site, random: randomFrom(`${site.place.locationId} meetings`) };
  const every = site.place.locationId === 's-hertogenbosch' ? 2 : 1;
  const { locationId } = site.place;
  for (let back = monthsBack; back >= (locationId === withoutRecent ? 2 : 1); back -= every) {
    const month = addMonths(isoDay(site.today), -back).slice(0, 7);
    if (own.random.chance(0.12)) continue;
    addHeld(own, epochDayOf(`${month}-10`) + own.random.between(0, 12));
  }
  // Of a meeting one thing waits at a time: here to plan one, there to record the one that was.
  if (locationId === withoutRecent) return;
  addPlanned(own, locationId === unrecorded ? site.today - 3 : site.today + own.random.between(4, 20));
}

function addHeld(site: Site, day: number): void {
  const { random } = site;
  const meetingId = random.uuid();
  const on = isoDay(day);
  const there = site.rows['mim.visiting_mother'].filter(
    ({ startedOn, stoppedOn }) =>
      (startedOn ?? '') <= on && (stoppedOn === null || stoppedOn === undefined || on < stoppedOn),
  );
  const attendees = there.filter(() => random.chance(0.6));
  const wasHeld = attendees.length > 2 && !random.chance(0.05);
  addRow(site, 'mim.meeting', {
    meetingId,
    status: wasHeld ? 'done' : 'cancelled',
    meetingOn: on,
    startsAt: '19:30',
    theme: random.pick(themes),
    place: 'Buurthuis',
    themesAsked: wasHeld
      ? random
          .some(themes, random.between(0, 2))
          .map((theme) => ({ theme, askedBy: Math.min(random.between(1, 5), attendees.length) }))
      : [],
    note: null,
    cancelReason: wasHeld ? null : 'Te weinig aanmeldingen.',
  });
  for (const { visitingMotherId = '' } of wasHeld ? attendees : [])
    addRow(site, 'mim.meeting_attendance', {
      meetingAttendanceId: random.uuid(),
      meetingId,
      visitingMotherId,
    });
}

function addPlanned(site: Site, day: number): void {
  const { random } = site;
  addRow(site, 'mim.meeting', {
    meetingId: random.uuid(),
    status: 'planned',
    meetingOn: isoDay(day),
    startsAt: '19:30',
    theme: random.pick(themes),
    place: 'Buurthuis',
    themesAsked: [],
    note: null,
    cancelReason: null,
  });
}
