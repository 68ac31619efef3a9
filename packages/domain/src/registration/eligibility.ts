import { childAgeInMonths } from '../kernel/child-age.js';
import { type CodeOf, codeList } from '../kernel/code-list.js';
import { deepFreeze } from '../kernel/deep-freeze.js';
import { requireDays } from '../kernel/iso-date.js';
import type { Bilingual } from '../kernel/language.js';
import type { PlainDate } from '../kernel/plain-date.js';
import { counted } from '../kernel/units.js';
import type { LocationSettings } from '../location/location-settings.js';
import { targetGroupRestrictions, targetGroupWidenings } from '../location/target-group.js';
import type { AgedChild } from './children/child-facts.js';
import { clockBirth, isMultipleBirth, livingChildAge } from './children/clock-birth.js';
import {
  type PolicyAnswer,
  type PolicyFact,
  type PolicyFacts,
  restrictionFor,
  wideningFor,
} from './target-group-rules.js';

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
  {
    code: 'mother-circumstances-unknown',
    label: { nl: 'haar omstandigheden niet gevraagd', en: 'her circumstances not asked' },
  },
  {
    code: 'child-circumstances-unknown',
    label: { nl: 'omstandigheden van het kind niet gevraagd', en: 'circumstances of the child not asked' },
  },
  { code: 'referral-source-unknown', label: { nl: 'aanmelder onbekend', en: 'referrer unknown' } },
]);
export type EligibilityGroundCode = CodeOf<typeof eligibilityGrounds>;

/** Whether a ground speaks for her, against her, or says that a fact is missing. */
export type GroundVerdict = 'admits' | 'refuses' | 'missing';

/** One ground, with its sentence. */
export interface EligibilityGround {
  readonly code: EligibilityGroundCode;
  readonly verdict: GroundVerdict;
  readonly message: Bilingual;
  /** The fact of the intake that would tell; null: nothing is missing for it. */
  readonly toAsk: AskedFact | null;
}

/** The facts of the intake on which eligibility rests. */
export const askedFacts = deepFreeze([
  'children',
  'firstChild',
  'motherCircumstances',
  'childCircumstances',
  'referralSource',
] as const satisfies readonly (keyof EligibilityFacts)[]);
export type AskedFact = (typeof askedFacts)[number];

/** What eligibility depends on. Null is not known; circumstances that were not asked are null too. */
export interface EligibilityFacts extends PolicyFacts {
  /** Her children in the programme, the one with whom she began first. */
  readonly children: readonly AgedChild[];
  readonly firstChild: boolean | null;
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

const ground =
  (verdict: GroundVerdict) =>
  (
    code: EligibilityGroundCode,
    nl: string,
    en: string,
    toAsk: AskedFact | null = null,
  ): EligibilityGround => ({
    verdict,
    code,
    message: { nl, en },
    toAsk,
  });
const admits = ground('admits');
const refuses = ground('refuses');
const missing = ground('missing');

/** What is said where a location's policy rests on a fact that is not known. */
const policyFactMissing = {
  motherCircumstances: missing(
    'mother-circumstances-unknown',
    'Vraag naar haar omstandigheden: daarvan hangt af of zij hier kan meedoen.',
    'Ask about her circumstances: they decide whether she can take part here.',
    'motherCircumstances',
  ),
  childCircumstances: missing(
    'child-circumstances-unknown',
    'Vraag naar de omstandigheden van haar kind: daarvan hangt af of zij hier kan meedoen.',
    'Ask about the circumstances of her child: they decide whether she can take part here.',
    'childCircumstances',
  ),
  referralSource: missing(
    'referral-source-unknown',
    'Vul in wie haar aanmeldde: daarvan hangt af of zij hier kan meedoen.',
    'Fill in who referred her: it decides whether she can take part here.',
    'referralSource',
  ),
} as const satisfies Readonly<Record<PolicyFact, EligibilityGround>>;

type Widened = PolicyAnswer<(typeof targetGroupWidenings.values)[number]>;

const beginsBefore = (age: Bilingual): Bilingual => ({
  nl: `begint een traject voor een kind jonger dan ${age.nl}.`,
  en: `a trajectory begins for a child younger than ${age.en}.`,
});

function ageGrounds(
  { children }: EligibilityFacts,
  { maximumAgeMonthsAtStart: maximum }: EligibilitySettings,
  on: string,
): readonly EligibilityGround[] {
  const birth = clockBirth(children);
  if (birth === null)
    return [
      missing(
        'birth-unknown',
        'Vul de geboortedatum van het kind in.',
        'Fill in the child’s date of birth.',
        'children',
      ),
    ];
  const age = childAgeInMonths(birth.bornOn, on);
  if (age < 0)
    return [
      refuses(
        'child-not-born',
        'Het kind is nog niet geboren; het programma begint na de geboorte.',
        'The child is not born yet; the programme begins after the birth.',
      ),
    ];
  if (age < maximum) return [];
  const rule = beginsBefore(counted(maximum, 'months'));
  const living = livingChildAge(children, on);
  if (living === null) return [refuses('child-too-old', `Hier ${rule.nl}`, `Here ${rule.en}`)];
  const now = counted(living, 'months');
  return [
    refuses(
      'child-too-old',
      `Het kind is ${now.nl}; hier ${rule.nl}`,
      `The child is ${now.en} old; here ${rule.en}`,
    ),
  ];
}

function alsoAdmitted(code: NonNullable<Widened['holds']>): EligibilityGround {
  const [nl, en] = [targetGroupWidenings.label(code, 'nl'), targetGroupWidenings.label(code, 'en')];
  return admits('also-admitted', `Deze locatie laat haar toe: ${nl}.`, `This location admits her: ${en}.`);
}

function childGrounds(
  { firstChild }: EligibilityFacts,
  { firstChildOnly }: EligibilitySettings,
  widened: Widened,
): readonly EligibilityGround[] {
  if (!firstChildOnly)
    return [
      admits(
        'any-child',
        'Hier doen ook moeders van een volgend kind mee.',
        'Mothers of a further child take part here as well.',
      ),
    ];
  if (firstChild === true)
    return [admits('first-child', 'Het is haar eerste kind.', 'It is her first child.')];
  if (widened.holds !== null) return [alsoAdmitted(widened.holds)];
  if (firstChild === null)
    return [
      missing(
        'first-child-unknown',
        'Vraag of dit haar eerste kind is.',
        'Ask whether this is her first child.',
        'firstChild',
      ),
    ];
  if (widened.toAsk.length > 0) return widened.toAsk.map((fact) => policyFactMissing[fact]);
  return [
    refuses(
      'not-first-child',
      'Het is niet haar eerste kind, en deze locatie laat haar niet om een andere reden toe.',
      'It is not her first child, and this location does not admit her for another reason.',
    ),
  ];
}

function groupGrounds(
  facts: EligibilityFacts,
  { restrictedTo }: EligibilitySettings,
  widened: Widened,
): readonly EligibilityGround[] {
  if (restrictedTo.length === 0) return [];
  const { holds, toAsk } = restrictionFor(facts, restrictedTo);
  if (holds !== null)
    return [
      admits(
        'in-target-group',
        `Zij hoort bij de doelgroep: ${targetGroupRestrictions.label(holds, 'nl')}.`,
        `She belongs to the target group: ${targetGroupRestrictions.label(holds, 'en')}.`,
      ),
    ];
  if (widened.holds !== null) return [alsoAdmitted(widened.holds)];
  const open = [...toAsk, ...widened.toAsk];
  if (open.length > 0) return open.map((fact) => policyFactMissing[fact]);
  return [
    refuses(
      'outside-target-group',
      'Geen van de omstandigheden waarvoor deze locatie er is, is bij haar ingevuld.',
      'None of the circumstances that this location is for is filled in for her.',
    ),
  ];
}

const order = { refuses: 0, missing: 1, admits: 2 } as const satisfies Record<GroundVerdict, number>;

/**
 * Whether a mother can take part: the programme's own rule (a first child from 0 to 18 months; the method
 * description and the recognition) as the location narrows or widens it (registration of 2008), and on
 * which grounds. A widening lifts the rules of the first child and of the target group, never that of the
 * child's age. What is not known is never read as no: where an answer could admit her, the ground says what
 * to ask. Outside the rules a coordinator can still admit her with a reason: see `admit`.
 * @param facts What is known of her.
 * @param settings The location's policy.
 * @param today The day on which is asked. A talk that was held earlier counts from its own day: who was within
 * the rules then does not fall outside them because it is entered late, or because the child grows.
 * @example
 * const facts = { children: [{ childBornOn: '2007-11-05' }], firstChild: false, childCircumstances: [], motherCircumstances: ['little-dutch'], referralSource: null };
 * const today = Temporal.PlainDate.from('2008-03-31');
 * assessEligibility(facts, defaultLocationSettings, today).grounds.map(({ code }) => code); // ['not-first-child']
 * assessEligibility(facts, { ...defaultLocationSettings, alsoAdmitted: ['second-child-little-dutch'] }, today).eligible; // true
 */
export function assessEligibility(
  facts: EligibilityFacts,
  settings: EligibilitySettings,
  today: PlainDate,
): Eligibility {
  const known = { ...facts, isMultipleBirth: isMultipleBirth(facts.children) };
  const widened = wideningFor(known, settings.alsoAdmitted);
  const asked = today.toString();
  const { intakeOn = null } = facts;
  requireDays(intakeOn);
  const day = intakeOn !== null && intakeOn < asked ? intakeOn : asked;
  const found = [
    ...ageGrounds(known, settings, day),
    ...childGrounds(known, settings, widened),
    ...groupGrounds(known, settings, widened),
  ];
  // The same ground, or the same question, can come from two rules.
  const grounds = [...new Map(found.map((each) => [each.code, each])).values()].toSorted(
    (a, b) => order[a.verdict] - order[b.verdict],
  );
  return { eligible: grounds.every(({ verdict }) => verdict === 'admits'), grounds };
}
