import { listInWords } from '@mim/domain/kernel';
import { type Child, namesOfChildren } from '@mim/domain/registration';
import { column, dates } from './export-column.js';

/** What a row needs for the columns of her children: their names, and the birth and age that she is shown with. */
export interface WithChildren {
  readonly children: readonly Pick<Child, 'childName'>[];
  readonly childBornOn: string | null;
  readonly childAgeMonths: number | null;
}

/** The columns that tell of a mother's children, in every file in which they stand. */
export const childColumns = {
  'child-name': column<WithChildren>(
    'Naam kind',
    'Child’s name',
    ({ children }, language) => listInWords(namesOfChildren(children), language) || null,
  ),
  'child-born': dates<WithChildren>(
    'Geboortedatum kind',
    'Child’s date of birth',
    ({ childBornOn }) => childBornOn,
  ),
  'child-age': column<WithChildren>(
    'Leeftijd kind in maanden',
    'Child’s age in months',
    ({ childAgeMonths }) => childAgeMonths,
  ),
} as const;
