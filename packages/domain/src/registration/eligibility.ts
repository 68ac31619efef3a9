import type { ChildCircumstance, MotherCircumstance } from '../code-lists/circumstances.js';
import type { ReferralSource } from '../code-lists/trajectory-lists.js';
import { childAgeInMonths } from '../kernel/child-age.js';
import { type CodeOf, codeList } from '../kernel/code-list.js';
import type { Bilingual } from '../kernel/language.js';
import type { PlainDate } from '../kernel/plain-date.js';
import { counted } from '../kernel/units.js';
import type { LocationSettings } from '../location/location-settings.js';
import {
  type TargetGroupRestriction,
  type TargetGroupWidening,
  targetGroupRestrictions,
  targetGroupWidenings,
} from '../location/target-group.js';

/** On which grounds a mother is eligible or not, and which facts are missing to tell. */
export const eligibilityGrounds = codeList('eligibility-ground', [
  { code: 'first-child', label: { nl: 'eerste kind', en: 'first child' } },
  { code: 'any-child', label: { nl: 'ook een volgend kind', en: 'a further child as well' } },
  { code: 'also-admitted', label: { nl: 'ook toegelaten', en: 'also admitted' } },
  { code: 'in-target-group', label: { nl: 'in de doelgroep', en: 'in the target group' } },
  { code: 'child-not-born', label: { nl: 'kind nog niet geboren', en: 'child not born yet' } },
  { code: 'child-too-old', label: { nl: 'kind te oud', en: 'child too old' } },
  { code: 'not-first-child', label: { nl: 'geen eerste kind', en: 'not a first child' } },
  { code: 'outside-target-group', label: { nl: 'buiten de doelgroep', en: 'outside the target group' } },
  { code: 'birth-unknown', label: { nl: 'geboortedatum onbekend', en: 'date of birth unknown' } },
  { code: 'first-child-unknown', label: { nl: 'eerste kind onbekend', en: 'first child unknown' } },
]);
export type EligibilityGroundCode = CodeOf<typeof eligibilityGrounds>;

/** Whether a ground speaks for her, against her, or says that a fact is missing. */
export type GroundVerdict = 'admits' | 'refuses' | 'missing';

/** One ground, with its sentence. */
export interface EligibilityGround {
  readonly code: EligibilityGroundCode;
  readonly verdict: GroundVerdict;
  readonly message: Bilingual;
}

/** What eligibility depends on. Null is not known; circumstances that were not asked are null too. */
export interface EligibilityFacts {
  /** Birth of the child, a date or a month as ISO text. */
  readonly childBornOn: string | null;
  readonly firstChild: boolean | null;
  readonly childCircumstances: readonly ChildCircumstance[] | null;
  readonly motherCircumstances: readonly MotherCircumstance[] | null;
  readonly referralSource: ReferralSource | null;
  /** Day of the talk; null or absent: not held yet. */
  readonly intakeOn?: string | null;
}

export interface Eligibility {
  /** Whether the programme's rule and the location's policy admit her without anything more. */
  readonly eligible: boolean;
  /** Every ground that was found, those that refuse and those that are missing before those that admit. */
  readonly grounds: readonly EligibilityGround[];
}

type EligibilitySettings = Pick<
  LocationSettings,
  'maximumAgeMonthsAtStart' | 'firstChildOnly' | 'alsoAdmitted' | 'restrictedTo'
>;

const ground = (
  verdict: GroundVerdict,
  code: EligibilityGroundCode,
  nl: string,
  en: string,
): EligibilityGround => ({ verdict, code, message: { nl, en } });

const mother = (facts: EligibilityFacts, code: MotherCircumstance) =>
  facts.motherCircumstances?.includes(code) ?? false;
const child = (facts: EligibilityFacts, code: ChildCircumstance) =>
  facts.childCircumstances?.includes(code) ?? false;
const sentByNurse = ({ referralSource }: EligibilityFacts) => referralSource === 'youth-nurse';

type Holds = (facts: EligibilityFacts) => boolean;

const widens = {
  'second-child-isolated': (facts) => mother(facts, 'weak-social-network'),
  'second-child-little-dutch': (facts) => mother(facts, 'little-dutch'),
  twins: (facts) => child(facts, 'multiple-birth'),
  'crying-baby': (facts) => child(facts, 'crying-baby'),
  'nurse-judgement': sentByNurse,
} as const satisfies Readonly<Record<TargetGroupWidening, Holds>>;

function restrictionHolds(restriction: TargetGroupRestriction, facts: EligibilityFacts): boolean {
  const circumstances: readonly string[] = [
    ...(facts.motherCircumstances ?? []),
    ...(facts.childCircumstances ?? []),
  ];
  if (restriction === 'any-circumstance') return circumstances.length > 0;
  if (restriction === 'nurse-judgement') return sentByNurse(facts);
  return circumstances.includes(restriction);
}

function ageGround(
  { childBornOn }: EligibilityFacts,
  { maximumAgeMonthsAtStart: maximum }: EligibilitySettings,
  on: string,
): EligibilityGround | null {
  if (childBornOn === null)
    return ground(
      'missing',
      'birth-unknown',
      'De geboortedatum van het kind is nog niet ingevuld.',
      'The child’s date of birth is not filled in yet.',
    );
  const known = childBornOn.length === on.length ? childBornOn : `${childBornOn}-01`;
  if (known > on)
    return ground(
      'refuses',
      'child-not-born',
      'Het kind is nog niet geboren; het programma begint na de geboorte.',
      'The child is not born yet; the programme begins after the birth.',
    );
  const age = childAgeInMonths(childBornOn, on);
  if (age < maximum) return null;
  const [now, limit] = [counted(age, 'months'), counted(maximum, 'months')];
  return ground(
    'refuses',
    'child-too-old',
    `Het kind is ${now.nl}; hier begint een traject voor een kind jonger dan ${limit.nl}.`,
    `The child is ${now.en} old; here a trajectory begins for a child younger than ${limit.en}.`,
  );
}

function childGround(
  { firstChild }: EligibilityFacts,
  { firstChildOnly }: EligibilitySettings,
  widened: EligibilityGround | null,
): EligibilityGround {
  if (!firstChildOnly)
    return ground(
      'admits',
      'any-child',
      'Hier doen ook moeders van een volgend kind mee.',
      'Mothers of a further child take part here as well.',
    );
  if (firstChild === true)
    return ground('admits', 'first-child', 'Het is haar eerste kind.', 'It is her first child.');
  if (widened !== null) return widened;
  return firstChild === null
    ? ground(
        'missing',
        'first-child-unknown',
        'Of dit haar eerste kind is, is nog niet ingevuld.',
        'Whether this is her first child is not filled in yet.',
      )
    : ground(
        'refuses',
        'not-first-child',
        'Het is niet haar eerste kind, en deze locatie laat haar niet om een andere reden toe.',
        'It is not her first child, and this location does not admit her for another reason.',
      );
}

function widening(facts: EligibilityFacts, { alsoAdmitted }: EligibilitySettings): EligibilityGround | null {
  const code = alsoAdmitted.find((each) => widens[each](facts));
  if (code === undefined) return null;
  const [nl, en] = [targetGroupWidenings.label(code, 'nl'), targetGroupWidenings.label(code, 'en')];
  return ground(
    'admits',
    'also-admitted',
    `Deze locatie laat haar toe: ${nl}.`,
    `This location admits her: ${en}.`,
  );
}

function groupGround(
  facts: EligibilityFacts,
  { restrictedTo }: EligibilitySettings,
  widened: EligibilityGround | null,
): EligibilityGround | null {
  if (restrictedTo.length === 0) return null;
  const code = restrictedTo.find((each) => restrictionHolds(each, facts));
  if (code !== undefined)
    return ground(
      'admits',
      'in-target-group',
      `Zij hoort bij de doelgroep: ${targetGroupRestrictions.label(code, 'nl')}.`,
      `She belongs to the target group: ${targetGroupRestrictions.label(code, 'en')}.`,
    );
  return (
    widened ??
    ground(
      'refuses',
      'outside-target-group',
      'Geen van de omstandigheden waarvoor deze locatie er is, is bij haar ingevuld.',
      'None of the circumstances that this location is for is filled in for her.',
    )
  );
}

const order = { refuses: 0, missing: 1, admits: 2 } as const satisfies Record<GroundVerdict, number>;

/**
 * Whether a mother can take part: the programme's own rule (a first child from 0 to 18 months; the method
 * description and the recognition) as the location narrows or widens it (registration of 2008), and on
 * which grounds. A widening lifts the rules of the first child and of the target group, never that of the
 * child's age. Outside the rules a coordinator can still admit her with a reason: see `admit`.
 * @param facts What is known of her.
 * @param settings The location's policy.
 * @param on Day on which is asked. A talk that was held earlier counts from its own day: who was within
 * the rules then does not fall outside them because it is entered late, or because the child grows.
 * @example
 * const facts = { childBornOn: '2007-11', firstChild: false, childCircumstances: [], motherCircumstances: ['little-dutch'], referralSource: null };
 * const on = Temporal.PlainDate.from('2008-03-31');
 * assessEligibility(facts, defaultLocationSettings, on).grounds.map(({ code }) => code); // ['not-first-child']
 * assessEligibility(facts, { ...defaultLocationSettings, alsoAdmitted: ['second-child-little-dutch'] }, on).eligible; // true
 */
export function assessEligibility(
  facts: EligibilityFacts,
  settings: EligibilitySettings,
  on: PlainDate,
): Eligibility {
  const widened = widening(facts, settings);
  const asked = on.toString();
  const { intakeOn = null } = facts;
  const day = intakeOn !== null && intakeOn < asked ? intakeOn : asked;
  const found = [
    ageGround(facts, settings, day),
    childGround(facts, settings, widened),
    groupGround(facts, settings, widened),
  ].filter((each) => each !== null);
  const grounds = [...new Set(found)].toSorted((a, b) => order[a.verdict] - order[b.verdict]);
  return { eligible: grounds.every(({ verdict }) => verdict === 'admits'), grounds };
}
