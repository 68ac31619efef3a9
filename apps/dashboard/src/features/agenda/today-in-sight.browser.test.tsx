import { addDays } from '@mim/domain/kernel';
import { useRef, useState } from 'react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { showPage } from '../../testing/show-page.js';
import { AgendaView } from './agenda-view.js';
import type { AgendaEntry } from './model/agenda-entry.js';
import { useTodayInSight } from './use-today-in-sight.js';

/** A Thursday, with half a week above it. */
const today = '2026-03-12';
const monday = '2026-03-09';

const entries: readonly AgendaEntry[] = [0, 1, 2, 4, 5, 6].flatMap((days) =>
  ['09:00', '13:00', '16:00', '19:00'].map((startsAt) => ({
    kind: 'meeting' as const,
    id: `${days} ${startsAt}`,
    on: addDays(monday, days),
    startsAt,
    appointment: {
      kind: 'meeting' as const,
      id: `${days}`,
      locationId: 'breda',
      on: addDays(monday, days),
      startsAt,
      place: null,
      title: null,
      isHeld: false,
      trajectoryId: null,
      applicantId: null,
      visitingMotherId: null,
      preparedId: null,
      meetingGroupId: null,
    },
  })),
);

function Phone() {
  const calendar = useRef<HTMLDivElement>(null);
  const [day, setDay] = useState(today);
  const showToday = useTodayInSight({ calendar, isShown: true, opensAtToday: true });
  return (
    <main style={{ paddingBlockEnd: '60rem' }}>
      <h1>Agenda</h1>
      <button
        type="button"
        onClick={() => {
          showToday();
          setDay(day === today ? monday : today);
        }}
      >
        Vandaag
      </button>
      <div ref={calendar}>
        <AgendaView
          day={day}
          today={today}
          span="week"
          isNarrow
          entries={entries}
          mark={({ startsAt }) => <p style={{ blockSize: '6rem' }}>{startsAt}</p>}
          plan={() => null}
          onWeek={() => undefined}
        />
      </div>
    </main>
  );
}

beforeEach(() => page.viewport(390, 844));
afterEach(async () => {
  window.scrollTo(0, 0);
  await page.viewport(1200, 900);
});

const isTodayInSight = () => {
  const top = document.querySelector('[aria-current="date"]')?.getBoundingClientRect().top ?? -1;
  return top >= 0 && top < 400;
};

test('a week on a phone opens at today, though nothing is planned on it', async () => {
  showPage(<Phone />);
  await expect.element(page.getByText('Niets gepland')).toBeVisible();
  await expect.poll(isTodayInSight).toBe(true);
});

test('Vandaag brings today into view from wherever one looked', async () => {
  showPage(<Phone />);
  await expect.poll(isTodayInSight).toBe(true);
  window.scrollTo(0, 0);
  expect(isTodayInSight()).toBe(false);
  await userEvent.click(page.getByRole('button', { name: 'Vandaag' }));
  await expect.poll(isTodayInSight).toBe(true);
});
