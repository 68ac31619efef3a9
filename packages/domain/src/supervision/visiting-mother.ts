import { z } from 'zod';
import {
  preparationForms,
  stopReasons,
  visitingMotherExperience,
} from '../code-lists/visiting-mother-lists.js';
import { weekParts } from '../code-lists/week-parts.js';
import { codeField, codesField, dayField, noteField, optional, problemIssue } from '../kernel/form-fields.js';
import type { Problem } from '../kernel/result.js';
import { visitingMotherOffers } from './offers.js';

/** Families at most that can be filled in. */
export const mostFamilies = 20;

export const stopWithoutReason: Problem<'stop-without-reason'> = {
  code: 'stop-without-reason',
  message: {
    nl: 'Bij stoppen horen een datum en een reden.',
    en: 'Stopping takes a date and a reason.',
  },
  remedy: { nl: 'Vul ze allebei in, of geen van beide.', en: 'Fill in both of them, or neither.' },
};

/**
 * What is registered of a visiting mother, beside who she is (person: name, languages, origin,
 * education). Of the certificate of conduct (VOG) only the day on which it was seen: the document and
 * its number are refused, as is any other field. Source: national registration of 2008; the 2012 report
 * on working methods for availability, limits and offers.
 * @example
 * visitingMotherSchema.safeParse({ vogNumber: '123' }).success; // false
 * visitingMotherSchema.parse({ preparedOn: '2008-02-01' }).isCoordinator; // false
 */
export const visitingMotherSchema = z
  .strictObject({
    startedOn: optional(dayField()),
    preparedOn: optional(dayField()),
    preparation: optional(codeField(preparationForms)),
    vogSeenOn: optional(dayField()),
    agreementSignedOn: optional(dayField()),
    confidentialitySignedOn: optional(dayField()),
    /** Families she wants to visit at the same time at most; null: the location's usual number. */
    maximumFamilies: optional(z.int().min(0).max(mostFamilies)),
    availability: codesField(weekParts).default([]),
    offers: codesField(visitingMotherOffers).default([]),
    limits: optional(noteField()),
    formerProgrammeMother: optional(z.boolean()),
    /** Empty: asked, and none; null: not asked. */
    workExperience: optional(codesField(visitingMotherExperience)),
    /** A coordinator may visit herself, before she prepares others. */
    isCoordinator: z.boolean().default(false),
    note: optional(noteField()),
    stoppedOn: optional(dayField()),
    stopReason: optional(codeField(stopReasons)),
    stopNote: optional(noteField()),
  })
  .superRefine((facts, context) => {
    if ((facts.stoppedOn === null) !== (facts.stopReason === null))
      context.addIssue(
        problemIssue([facts.stoppedOn === null ? 'stoppedOn' : 'stopReason'], stopWithoutReason),
      );
  });
export type VisitingMotherFacts = z.output<typeof visitingMotherSchema>;

export const pauseBackwards: Problem<'pause-backwards'> = {
  code: 'pause-backwards',
  message: { nl: 'De pauze eindigt voor zij begint.', en: 'The pause ends before it begins.' },
  remedy: { nl: 'Kies een latere laatste dag.', en: 'Choose a later last day.' },
};

/**
 * A pause of a visiting mother: for a time she takes no new families.
 * @example
 * visitingMotherPauseSchema.safeParse({ firstDay: '2008-07-01', lastDay: '2008-06-01', reason: 'holiday' }).success; // false
 */
export const visitingMotherPauseSchema = z
  .strictObject({ firstDay: dayField(), lastDay: optional(dayField()), reason: noteField() })
  .superRefine(({ firstDay, lastDay }, context) => {
    if (lastDay !== null && lastDay < firstDay) context.addIssue(problemIssue(['lastDay'], pauseBackwards));
  });
export type VisitingMotherPause = z.output<typeof visitingMotherPauseSchema>;
