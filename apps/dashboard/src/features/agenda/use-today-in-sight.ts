import { type RefObject, useEffect, useRef } from 'react';
import { afterDrawing } from '../../components/after-drawing.js';

export interface TodayInSight {
  /** The calendar with its days. */
  readonly calendar: RefObject<HTMLElement | null>;
  /** Whether its days are there. */
  readonly isShown: boolean;
  /** Whether it opens at today, where earlier days stand above it. */
  readonly opensAtToday: boolean;
}

/** The day of today in a calendar. */
const todayIn = (calendar: HTMLElement | null) => calendar?.querySelector('[aria-current="date"]');

/** Whoever asks for less motion is taken there at once. */
const motion = (): ScrollBehavior =>
  window.matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth';

function bringIntoView(day: Element, how: 'open' | 'press'): void {
  if (how === 'press') {
    day.scrollIntoView({ block: 'start', behavior: motion() });
    return;
  }
  const isFirst = day.previousElementSibling === null;
  if (!isFirst && window.scrollY === 0) day.scrollIntoView({ block: 'start', behavior: 'instant' });
}

/**
 * Brings today into view: once as the calendar opens, unless the page stands where it was left, and whenever it is asked for.
 * @returns brings today into view once its days are shown
 */
export function useTodayInSight({ calendar, isShown, opensAtToday }: TodayInSight): () => void {
  const asked = useRef<'open' | 'press' | null>(opensAtToday ? 'open' : null);
  // After each drawing: the days of another week may still have to come.
  useEffect(() => {
    const how = asked.current;
    if (how === null || !isShown) return;
    const day = todayIn(calendar.current);
    if (day == null) return;
    asked.current = null;
    // The page is put where it was left, or at its top, before.
    afterDrawing(() => bringIntoView(day, how));
  });
  return () => {
    asked.current = 'press';
  };
}
