import type { Language } from '@mim/domain/kernel';
import { answeredDegrees, outcomeFacts } from '@mim/domain/outcome';
import { textOfFact } from '../../facts/fact-text.js';
import { formatList } from '../../language/format.js';
import type { OutcomeFields } from './model/outcome-fields.js';

const degreeText = (degree: number, language: Language): string | null =>
  answeredDegrees.codes.find(({ code }) => code === `${degree}`)?.label[language] ?? null;

const networkText = (people: OutcomeFields['network'], language: Language): string | null =>
  people.length === 0
    ? null
    : formatList(
        people.map(({ label }) => label),
        language,
      );

/** A value of an outcome's form as people read it; null when it is empty. */
export function outcomeText(name: keyof OutcomeFields, value: unknown, language: Language): string | null {
  if (value === null) return null;
  if (name === 'answered') return degreeText(value as number, language);
  if (name === 'network') return networkText(value as OutcomeFields['network'], language);
  return textOfFact(outcomeFacts[name], value, language);
}
