import { preparationForms, preparationTopics } from '@mim/domain/code-lists';
import { type Language, unitWord } from '@mim/domain/kernel';
import { sessionUnits } from '@mim/domain/supervision';
import { m } from '../../../paraglide/messages.js';
import type { PreparationStanding } from '../requests/preparation.js';
import type { Participant } from './session-fields.js';

const topicsText = (topics: PreparationStanding['topicsMissing'], language: Language): string =>
  topics.map((topic) => preparationTopics.label(topic, language)).join(', ');

/** How many sessions were held of how many, and in which form. */
export function heldText({ form, held, required }: PreparationStanding, language: Language): string {
  const unit = unitWord(sessionUnits[form ?? 'individual'], required, language);
  const count = m.preparation_held({ held, required, unit });
  return form === null ? count : `${count} · ${preparationForms.label(form, language)}`;
}

/** What is missing before she can be matched; null: nothing. */
export function missingText(standing: PreparationStanding, language: Language): string | null {
  const { form, held, required, topicsMissing } = standing;
  const more = Math.max(0, required - held);
  const parts = [
    more === 0 ? null : `${more} ${unitWord(sessionUnits[form ?? 'individual'], more, language)}`,
    topicsMissing.length === 0 ? null : topicsText(topicsMissing, language),
  ].filter((part) => part !== null);
  return parts.length === 0 ? null : m.preparation_missing({ what: parts.join('; ') });
}

/** The topics that are still to come for those of them who were there; undefined: none. */
export function topicsToCome(
  participants: readonly Participant[],
  attendees: readonly string[],
  language: Language,
): string | undefined {
  const lines = participants
    .filter(({ visitingMotherId }) => attendees.includes(visitingMotherId))
    .filter(({ standing }) => standing.topicsMissing.length > 0)
    .map(({ name, standing }) =>
      m.preparation_topics_to_come({ name, topics: topicsText(standing.topicsMissing, language) }),
    );
  return lines.length === 0 ? undefined : lines.join(' ');
}
