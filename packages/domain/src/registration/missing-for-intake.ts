import type { Bilingual } from '../kernel/language.js';
import { isNamed } from '../person/person-schema.js';
import type { Intake, IntakeField, IntakeStep } from './intake-steps.js';

/** What a missing fact stops: finishing the intake, or a complete annual registration later on. */
export type NeededFor = 'finish' | 'registration';

/** A fact that an intake still needs. */
export interface MissingInIntake {
  readonly step: IntakeStep;
  readonly field: IntakeField;
  readonly neededFor: NeededFor;
  readonly message: Bilingual;
}

interface Need extends MissingInIntake {
  readonly isMet: (intake: Intake) => boolean;
}

const filled = (field: IntakeField) => (intake: Intake) => intake[field] !== null;
const need = (
  step: IntakeStep,
  field: IntakeField,
  neededFor: NeededFor,
  nl: string,
  en: string,
  isMet: (intake: Intake) => boolean = filled(field),
): Need => ({ step, field, neededFor, message: { nl, en }, isMet });

/** What an intake needs, in the order of its steps. */
const needs: readonly Need[] = [
  need('who', 'familyName', 'finish', 'Haar naam ontbreekt.', 'Her name is missing.', isNamed),
  need(
    'who',
    'intakeOn',
    'finish',
    'De dag van de kennismaking ontbreekt.',
    'The day of the intake is missing.',
  ),
  need(
    'who',
    'referredOn',
    'registration',
    'De dag van de aanmelding ontbreekt.',
    'The day of the referral is missing.',
  ),
  need(
    'who',
    'referralSource',
    'registration',
    'Wie haar aanmeldde ontbreekt.',
    'Who referred her is missing.',
  ),
  need(
    'who',
    'birthYear',
    'registration',
    'Haar geboortejaar ontbreekt.',
    'Her year of birth is missing.',
    ({ birthYear, bornOn }) => birthYear !== null || bornOn !== null,
  ),
  need(
    'child',
    'childBornOn',
    'finish',
    'De geboortedatum van haar kind ontbreekt.',
    'Her child’s date of birth is missing.',
  ),
  need(
    'child',
    'firstChild',
    'finish',
    'Of dit haar eerste kind is, ontbreekt.',
    'Whether this is her first child is missing.',
  ),
  need(
    'situation',
    'household',
    'registration',
    'Haar gezinssamenstelling ontbreekt.',
    'Her household is missing.',
  ),
  need(
    'situation',
    'income',
    'registration',
    'Haar bron van inkomen ontbreekt.',
    'Her source of income is missing.',
  ),
  need('situation', 'education', 'registration', 'Haar opleiding ontbreekt.', 'Her education is missing.'),
  need('question', 'ownQuestion', 'finish', 'Haar eigen vraag ontbreekt.', 'Her own question is missing.'),
  need(
    'question',
    'needsPermission',
    'registration',
    'Of zij toestemming van thuis nodig heeft, is niet gevraagd.',
    'Whether she needs permission at home was not asked.',
  ),
  need(
    'circumstances',
    'childCircumstances',
    'registration',
    'De omstandigheden van haar kind zijn niet gevraagd.',
    'The circumstances of her child were not asked.',
  ),
  need(
    'circumstances',
    'motherCircumstances',
    'registration',
    'Haar eigen omstandigheden zijn niet gevraagd.',
    'Her own circumstances were not asked.',
  ),
  need(
    'programme',
    'programmeFit',
    'finish',
    'Welk programma past, ontbreekt.',
    'Which programme fits is missing.',
  ),
  need(
    'programme',
    'consentOn',
    'finish',
    'De dag waarop zij ja zei ontbreekt.',
    'The day on which she agreed is missing.',
  ),
];

/**
 * What an intake still needs, in the order of its steps. She forms her own question and decides herself
 * whether she takes part, so without them an intake cannot be finished; facts of the annual registration
 * can follow later, and permission at home is asked for, never required. Origin is recorded with consent
 * only, and nobody is reminded of it.
 * @param intake What was filled in.
 * @example
 * missingForIntake(emptyIntake).find(({ step }) => step === 'question')?.message.en; // 'Her own question is missing.'
 */
export const missingForIntake = (intake: Intake): readonly MissingInIntake[] =>
  needs
    .filter(({ isMet }) => !isMet(intake))
    .map(({ step, field, neededFor, message }) => ({ step, field, neededFor, message }));
