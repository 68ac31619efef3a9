import type { Language } from '@mim/domain/kernel';
import { answeredDegrees } from '@mim/domain/outcome';
import { formatList } from '../../language/format.js';
import { formatDate } from '../../language/format-date.js';
import { m } from '../../paraglide/messages.js';
import type { OutcomeFields } from './model/outcome-fields.js';

/** How each field of an outcome is read by people; null: it is empty. */
const writers: {
  readonly [Name in keyof OutcomeFields]: (
    value: NonNullable<OutcomeFields[Name]>,
    language: Language,
  ) => string | null;
} = {
  moment: (value) => value,
  measuredOn: (value, language) => formatDate(value, language),
  declined: (value) => (value ? m.form_yes() : m.form_no()),
  ownQuestion: (value) => value || null,
  answered: (degree, language) =>
    answeredDegrees.codes.find(({ code }) => code === `${degree}`)?.label[language] ?? null,
  sureAsParent: (mark) => `${mark}`,
  knowsWhereToFindHelp: (mark) => `${mark}`,
  peopleToFallBackOn: (mark) => `${mark}`,
  network: (people, language) =>
    people.length === 0
      ? null
      : formatList(
          people.map(({ label }) => label),
          language,
        ),
};

/** A value of an outcome's form as people read it; null when it is empty. */
export const outcomeText = <Name extends keyof OutcomeFields>(
  name: Name,
  value: unknown,
  language: Language,
): string | null =>
  value === null ? null : writers[name](value as NonNullable<OutcomeFields[Name]>, language);
