import { z } from 'zod';
import { childCircumstances, motherCircumstances } from '../code-lists/circumstances.js';
import { households, incomeSources } from '../code-lists/person-lists.js';
import { referralSources } from '../code-lists/trajectory-lists.js';
import { visitingMotherWishes } from '../code-lists/visiting-mother-wishes.js';
import { weekParts } from '../code-lists/week-parts.js';
import { type CodeOf, codeList } from '../kernel/code-list.js';
import { codeField, codesField, dayField, noteField, optional, problemIssue } from '../kernel/form-fields.js';
import type { Bilingual } from '../kernel/language.js';
import type { Problem } from '../kernel/result.js';
import {
  backgroundFields,
  birthAgrees,
  birthYearDiffers,
  consentAgrees,
  contactFields,
  lineField,
  nameFields,
  originWithoutConsent,
  sensitiveFields,
} from '../person/person-schema.js';
import { spokenLanguages } from '../person/spoken-languages.js';

/** Where the intake talk was held; at home where possible (report on working methods, 2012). */
export const intakePlaces = codeList('intake-place', [
  { code: 'home', label: { nl: 'bij haar thuis', en: 'at her home' } },
  { code: 'clinic', label: { nl: 'op het consultatiebureau', en: 'at the well-baby clinic' } },
  { code: 'location', label: { nl: 'op de locatie', en: 'at the location' } },
  { code: 'phone', label: { nl: 'per telefoon', en: 'by telephone' } },
  { code: 'other', label: { nl: 'ergens anders', en: 'elsewhere' } },
]);

/**
 * Which programme fits her question. Home-Start visits weekly, for clearer or more problems; Stevig
 * Ouderschap can run beside MIM. Source: the 2012 report on working methods.
 */
export const programmeFits = codeList('programme-fit', [
  { code: 'mim', label: { nl: 'MIM', en: 'MIM' } },
  {
    code: 'mim-beside-other',
    label: { nl: 'MIM, naast een ander programma', en: 'MIM, beside another programme' },
  },
  { code: 'home-start', label: { nl: 'Home-Start', en: 'Home-Start' } },
  { code: 'other-programme', label: { nl: 'een ander programma', en: 'another programme' } },
  { code: 'undecided', label: { nl: 'nog niet duidelijk', en: 'not clear yet' } },
]);
export type ProgrammeFit = CodeOf<typeof programmeFits>;

const issuesOf = (refusals: readonly (readonly [path: string, problem: Problem])[]) =>
  refusals.map(([path, problem]) => problemIssue([path], problem));

/**
 * The steps of the intake talk, in order, with what is asked in each. A field may be left empty in every
 * step: an intake is saved as it goes, and {@link missingForIntake} tells what it still needs. A list of
 * circumstances that is empty says that she was asked and has none; null says that she was not asked.
 * Sources: report on working methods 2012 (her own question, wishes, permission, which programme); national
 * registration 2008 (origin, education, household, income, circumstances).
 */
export const intakeSteps = {
  who: {
    label: { nl: 'Wie zij is', en: 'Who she is' },
    schema: z
      .strictObject({
        ...nameFields,
        ...contactFields,
        ...backgroundFields,
        referredOn: optional(dayField()),
        referralSource: optional(codeField(referralSources)),
        referralNote: optional(noteField()),
        intakeOn: optional(dayField()),
        intakePlace: optional(codeField(intakePlaces)),
      })
      .superRefine((step, context) => {
        for (const issue of issuesOf(birthAgrees(step) ? [] : [['birthYear', birthYearDiffers]]))
          context.addIssue(issue);
      }),
  },
  child: {
    label: { nl: 'Haar kind', en: 'Her child' },
    schema: z.strictObject({
      childName: optional(lineField()),
      childBornOn: optional(dayField()),
      firstChild: optional(z.boolean()),
    }),
  },
  situation: {
    label: { nl: 'Haar situatie', en: 'Her situation' },
    schema: z
      .strictObject({
        household: optional(codeField(households)),
        income: optional(codeField(incomeSources)),
        ...sensitiveFields,
        groupParticipant: optional(z.boolean()),
      })
      .superRefine((step, context) => {
        for (const issue of issuesOf(consentAgrees(step) ? [] : [['originConsentOn', originWithoutConsent]]))
          context.addIssue(issue);
      }),
  },
  question: {
    label: { nl: 'Haar vraag en wensen', en: 'Her question and wishes' },
    schema: z.strictObject({
      /** Her own question for support, in her words. */
      ownQuestion: optional(noteField()),
      wish: optional(codeField(visitingMotherWishes)),
      wishLanguage: optional(codeField(spokenLanguages)),
      wishNote: optional(noteField()),
      /** Whether she needs her husband's or family's permission to receive someone: asked, not required. */
      needsPermission: optional(z.boolean()),
      permissionGiven: optional(z.boolean()),
    }),
  },
  circumstances: {
    label: { nl: 'Omstandigheden', en: 'Circumstances' },
    schema: z.strictObject({
      childCircumstances: optional(codesField(childCircumstances)),
      motherCircumstances: optional(codesField(motherCircumstances)),
    }),
  },
  availability: {
    label: { nl: 'Wanneer zij kan', en: 'When she can' },
    schema: z.strictObject({ availability: optional(codesField(weekParts)) }),
  },
  programme: {
    label: { nl: 'Programma en toestemming', en: 'Programme and consent' },
    schema: z.strictObject({
      programmeFit: optional(codeField(programmeFits)),
      /** Day on which she agreed to take part and to be registered: she decides herself. */
      consentOn: optional(dayField()),
      intakeNote: optional(noteField()),
    }),
  },
} as const satisfies Readonly<Record<string, { readonly label: Bilingual; readonly schema: z.ZodType }>>;

export type IntakeStep = keyof typeof intakeSteps;
/** The names of the steps, in order. */
export const intakeStepNames = Object.keys(intakeSteps) as readonly IntakeStep[];
/** The values of a step, with null for what was left empty. */
export type IntakeStepValues<Step extends IntakeStep> = z.output<(typeof intakeSteps)[Step]['schema']>;

type Everything<Union> = (Union extends unknown ? (each: Union) => void : never) extends (
  all: infer All,
) => void
  ? All
  : never;
/** All that an intake asks. */
export type Intake = Everything<IntakeStepValues<IntakeStep>>;
export type IntakeField = keyof Intake;

/** An intake of which nothing was filled in. */
export const emptyIntake = Object.assign(
  {},
  ...intakeStepNames.map((step) => intakeSteps[step].schema.parse({})),
) as Intake;
