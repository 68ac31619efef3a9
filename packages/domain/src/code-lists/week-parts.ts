import { type Code, type CodeOf, codeList } from '../kernel/code-list.js';

const days = [
  ['mon', 'maandag', 'Monday'],
  ['tue', 'dinsdag', 'Tuesday'],
  ['wed', 'woensdag', 'Wednesday'],
  ['thu', 'donderdag', 'Thursday'],
  ['fri', 'vrijdag', 'Friday'],
  ['sat', 'zaterdag', 'Saturday'],
  ['sun', 'zondag', 'Sunday'],
] as const;
const parts = [
  ['morning', 'ochtend', 'morning'],
  ['afternoon', 'middag', 'afternoon'],
  ['evening', 'avond', 'evening'],
] as const;

type PartOfWeek = `${(typeof days)[number][0]}-${(typeof parts)[number][0]}`;

/** Parts of the week in which a mother can be visited and a visiting mother can visit. */
export const weekParts = codeList(
  'week-part',
  days.flatMap(([day, dayNl, dayEn]) =>
    parts.map(
      ([part, partNl, partEn]): Code<PartOfWeek> => ({
        code: `${day}-${part}`,
        label: { nl: `${dayNl}${partNl}`, en: `${dayEn} ${partEn}` },
      }),
    ),
  ),
);
export type WeekPart = CodeOf<typeof weekParts>;
