import type { Language } from '@mim/domain/kernel';
import type { MotherPageAnswer } from '../../model/mother-page.js';
import { matchEvents } from './match-events.js';
import { outcomeEvents } from './outcome-events.js';
import { extensionEvents, pauseEvents } from './pause-and-extension-events.js';
import { referralEvents, transferEvents } from './referral-and-transfer-events.js';
import { signalEvents } from './signal-events.js';
import { mergeEvents, stateEvents } from './state-events.js';
import type { EventKind, TimelineEvent } from './timeline-event.js';
import { standingEvents, visitEvents } from './visit-events.js';

/** What follows from what on one day, the last first; what is as late as each other keeps its own order. */
const withinDay = {
  end: 0,
  transfer: 1,
  signal: 2,
  visit: 3,
  outing: 3,
  'not-visited': 3,
  extension: 4,
  pause: 5,
  match: 6,
  proposal: 7,
  outcome: 8,
  referral: 9,
  state: 10,
} as const satisfies Readonly<Record<EventKind, number>>;

const newestFirst = (a: TimelineEvent, b: TimelineEvent): number =>
  a.on === b.on ? withinDay[a.kind] - withinDay[b.kind] : a.on < b.on ? 1 : -1;

/**
 * Everything that happened, the newest first, and on one day what followed first, with what is planned above it. States that a match, a first
 * visit or an end brought about are told by that event and not a second time.
 */
export function timelineEvents(mother: MotherPageAnswer, language: Language): readonly TimelineEvent[] {
  return [
    ...stateEvents(mother, language),
    ...mergeEvents(mother, language),
    ...visitEvents(mother, language),
    ...standingEvents(mother, language),
    ...matchEvents(mother, language),
    ...pauseEvents(mother, language),
    ...extensionEvents(mother, language),
    ...transferEvents(mother, language),
    ...signalEvents(mother, language),
    ...referralEvents(mother, language),
    ...outcomeEvents(mother, language),
  ].toSorted(newestFirst);
}
