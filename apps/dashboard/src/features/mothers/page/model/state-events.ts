import { endReasons } from '@mim/domain/code-lists';
import { addDays, type Language } from '@mim/domain/kernel';
import { absencesOf, motherStatus, motherStatuses, trajectoryEvents } from '@mim/domain/registration';
import { formatDate } from '../../../../language/format-date.js';
import { m } from '../../../../paraglide/messages.js';
import { endText } from '../../model/end-text.js';
import { type MotherPageAnswer, openTransfer, transferOutcome } from '../../model/mother-page.js';
import { joined, type TimelineEvent } from './timeline-event.js';

type State = MotherPageAnswer['states'][number];

const isReopening = ({ event }: State): boolean => event === 'reopen' || event === 'reopen-intake';

/** Who was matched or visited for the first time: that event tells of it. */
const isToldElsewhere = (entered: State): boolean =>
  !isReopening(entered) && (entered.state === 'matched' || entered.state === 'visited');

/** The day of a state: an intake is on the day of the talk, whenever it was written down. */
const dayOf = ({ event, since }: State, { intakeOn }: MotherPageAnswer['trajectory']): string =>
  event === 'start-intake' ? (intakeOn ?? since) : since;

/** Why it ended at a time after which it went on; an offer to another location is told by itself. */
const endedBecause = ({ endReason }: State, language: Language): string | null =>
  endReason === null || endReason === 'transferred' ? null : endReasons.label(endReason, language);

/** States, but those that a match or a first visit brought about; a reopening by its own name, with the time between. */
export function stateEvents(mother: MotherPageAnswer, language: Language): TimelineEvent[] {
  const { states, trajectory } = mother;
  const absences = absencesOf(states);
  // Of the last end the trajectory knows more, such as what became of an offer.
  const lastEnd = states.findLast(({ state }) => state === 'ended');
  const absenceUntil = (reopenedOn: string): string | null => {
    const absence = absences.find(({ lastDay }) => lastDay === addDays(reopenedOn, -1));
    if (absence === undefined) return null;
    const from = formatDate(absence.firstDay, language);
    const until = formatDate(absence.lastDay, language);
    return m.mother_event_absence({ from, until }, { locale: language });
  };
  const detailOf = (entered: State): string | null => {
    if (isReopening(entered)) return joined(entered.reason, absenceUntil(entered.since));
    const { endReason, endNote } = trajectory;
    return entered === lastEnd && endReason !== null
      ? joined(endText({ endReason, transferOutcome: transferOutcome(mother) }, language), endNote)
      : joined(endedBecause(entered, language), entered.reason);
  };
  const isOffered = openTransfer(mother) !== undefined;
  const statusAfter = (entered: State) =>
    motherStatus({ state: entered.state, isOffered: isOffered && entered === states.at(-1) });
  const events = states
    .filter((entered) => !isToldElsewhere(entered))
    .map(
      (entered, place): TimelineEvent => ({
        id: `state-${place}`,
        on: dayOf(entered, trajectory),
        kind: entered.state === 'ended' ? 'end' : 'state',
        tone: 'plain',
        title: isReopening(entered)
          ? trajectoryEvents.label(entered.event, language)
          : motherStatuses.label(statusAfter(entered), language),
        detail: detailOf(entered),
      }),
    );
  return events.toReversed();
}

/** When another record of hers went into this one. */
export const mergeEvents = (
  { merges }: Pick<MotherPageAnswer, 'merges'>,
  language: Language,
): TimelineEvent[] =>
  merges.map(({ personMergeId, mergedOn, reason }) => ({
    id: `merge-${personMergeId}`,
    on: mergedOn,
    kind: 'state',
    tone: 'plain',
    title: m.mother_event_merge({}, { locale: language }),
    detail: reason,
  }));
