import type { Problem } from '@mim/domain/kernel';
import { nameMissing } from '@mim/domain/person';

/** Something of a step cannot be stored as it stands; the rest is. */
export const invalidField: Problem = {
  code: 'field-not-right',
  message: {
    nl: 'Een veld klopt nog niet. De rest is opgeslagen.',
    en: 'A field is not right yet. The rest is saved.',
  },
  remedy: {
    nl: 'Kijk naar het veld met de rode rand.',
    en: 'Look at the field with the red border.',
  },
};

/** Whether a problem is one of a field, and said there. A dossier has a name: its step waits for one. */
export const isFieldProblem = (problem: Problem | null): boolean =>
  problem?.code === invalidField.code || problem?.code === nameMissing.code;
