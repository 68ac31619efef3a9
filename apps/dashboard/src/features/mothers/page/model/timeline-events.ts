import type { Language } from '@mim/domain/kernel';
import type { MotherPageAnswer } from '../../model/mother-page.js';
import { matchEvents } from './match-events.js';
import { outcomeEvents } from './outcome-events.js';
import { extensionEvents, pauseEvents } from './pause-and-extension-events.js';
import { referralEvents, transferEvents } from './referral-and-transfer-events.js';
import { signalEvents } from './signal-events.js';
import { mergeEvents, stateEvents } from './state-events.js';
import type { TimelineEvent } from './timeline-event.js';
import { standingEvents, visitEvents } from './visit-events.js';

/**
 * Everything that happened, the newest first, with what is planned above it. States that a match, a first
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
  ].toSorted((a, b) => (a.on === b.on ? 0 : a.on < b.on ? 1 : -1));
}
