import type { ReferralDestination } from '../code-lists/trajectory-lists.js';
import { firstDayAtAge, requireBirth } from '../kernel/child-age.js';
import { deepFreeze } from '../kernel/deep-freeze.js';
import { requireDays } from '../kernel/iso-date.js';
import { bilingual } from '../kernel/language.js';
import { lookUp } from '../kernel/look-up.js';
import type { Problem } from '../kernel/result.js';
import { dayInWords } from '../kernel/words.js';
import { aboutProgramme } from './about-programme.js';

/** What holds for another programme, beside that she can be referred to it. */
interface ProgrammeRule {
  /** The visiting mother brings it on her visits: it cannot be there before MIM. */
  readonly goesWithVisits?: true;
  /** Ages of the child, in whole months: from, and under. */
  readonly ages?: { readonly from: number; readonly under: number };
}

/**
 * What holds for each by the 2012 report on working methods, other programmes; null: nothing more. Of the others than Instapje it
 * gives no age.
 */
const programmeRules = deepFreeze({
  'home-start': null,
  boekenpret: { goesWithVisits: true },
  boekenbabys: { goesWithVisits: true },
  'stevig-ouderschap': null,
  instapje: { ages: { from: 12, under: 36 } },
  'ouder-in-actie': null,
  'youth-health': null,
  'mental-health': null,
  'social-work': null,
  other: null,
} as const satisfies Readonly<Record<ReferralDestination, ProgrammeRule | null>>);

const ruleOf = (programme: ReferralDestination): ProgrammeRule | null => lookUp(programmeRules, programme);

/**
 * Whether the visiting mother brings it on her visits, so that it runs with MIM and not before it.
 * @example
 * goesWithVisits('boekenpret'); // true
 * goesWithVisits('stevig-ouderschap'); // false
 */
export const goesWithVisits = (programme: ReferralDestination): boolean =>
  ruleOf(programme)?.goesWithVisits === true;

/** Births of her children that are known, a date or a month each. */
type Children = readonly { readonly childBornOn: string | null }[];

/** From which day until which a programme takes one of her children; null: any day, or no birth is known. */
function spansOf(programme: ReferralDestination, children: Children) {
  for (const { childBornOn } of children) requireBirth(childBornOn);
  const ages = ruleOf(programme)?.ages;
  const births = children.flatMap(({ childBornOn }) => childBornOn ?? []);
  if (ages === undefined || births.length === 0) return null;
  return births
    .map((born) => ({ from: firstDayAtAge(born, ages.from), until: firstDayAtAge(born, ages.under) }))
    .toSorted((one, other) => (one.from < other.from ? -1 : 1));
}

/**
 * The first day on which a programme takes one of her children, by their ages.
 * @returns ISO text; null: any day, or no birth is known.
 * @example
 * takenFrom('instapje', [{ childBornOn: '2007-12-15' }]); // '2008-12-15'
 * takenFrom('home-start', [{ childBornOn: '2007-12-15' }]); // null
 */
export const takenFrom = (programme: ReferralDestination, children: Children): string | null =>
  spansOf(programme, children)?.[0]?.from ?? null;

/**
 * Why a programme takes none of her children on a day: Instapje is for those of 1 and 2 years.
 * @param programme The programme.
 * @param children Her children; of whom no birth is known, nothing is said.
 * @param on The day on which she is referred, ISO text.
 * @example
 * whyNotOfAge('instapje', [{ childBornOn: '2007-12-15' }], '2008-12-14')?.code; // 'child-too-young-for-programme'
 * whyNotOfAge('instapje', [{ childBornOn: '2007-12-15' }], '2008-12-15'); // null
 */
export function whyNotOfAge(
  programme: ReferralDestination,
  children: Children,
  on: string,
): Problem<'child-too-young-for-programme' | 'child-too-old-for-programme'> | null {
  requireDays(on);
  const spans = spansOf(programme, children);
  if (spans === null || spans.some(({ from, until }) => on >= from && on < until)) return null;
  const told = aboutProgramme(programme) ?? bilingual('', '');
  const [next] = spans.filter(({ from }) => on < from);
  if (next === undefined)
    return {
      code: 'child-too-old-for-programme',
      message: told,
      remedy: {
        nl: 'Op deze dag is haar kind ouder. Kies een ander programma.',
        en: 'Her child is older on this day. Choose another programme.',
      },
    };
  const day = dayInWords(next.from);
  return {
    code: 'child-too-young-for-programme',
    message: told,
    remedy: {
      nl: `Kies een dag vanaf ${day.nl}. Tot dan kan wat van MIM naar elders gaat, op ‘nog te versturen’ staan.`,
      en: `Choose a day from ${day.en} on. Until then what goes from MIM elsewhere can be ‘to be sent’.`,
    },
  };
}
