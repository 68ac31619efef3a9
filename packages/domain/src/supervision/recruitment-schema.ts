import { z } from 'zod';
import { pickFacts } from '../kernel/fact.js';
import { factFields } from '../kernel/fact-schema.js';
import {
  codeField,
  codesField,
  dayField,
  lineField,
  noteField,
  optional,
  refusing,
  timeField,
} from '../kernel/form-fields.js';
import { contactFactNames, nameFactNames, personFacts } from '../person/person-facts.js';
import { nameRefusals } from '../person/person-rules.js';
import { stepRefusals } from './recruitment.js';
import {
  decisionReasons,
  recruitmentSources,
  recruitmentSteps,
  suitabilityPoints,
} from './recruitment-codes.js';

/**
 * Somebody who applied to become a visiting mother. She is no person of the register yet, and little is kept of her.
 * @example
 * applicantSchema.parse({ familyName: 'Yılmaz', source: 'poster', appliedOn: '2008-03-31' }).phone; // null
 */
export const applicantSchema = z
  .strictObject({
    ...factFields(pickFacts(personFacts, [...nameFactNames, ...contactFactNames])),
    source: codeField(recruitmentSources),
    /** Who told her of it, such as the name of the organisation. */
    sourceNote: optional(lineField()),
    appliedOn: dayField(),
    note: optional(noteField()),
  })
  .superRefine(refusing(nameRefusals));
export type ApplicantRecord = z.output<typeof applicantSchema>;
export type ApplicantInput = z.input<typeof applicantSchema>;

/**
 * A step with somebody who applied.
 * @example
 * recruitmentStepSchema.safeParse({ step: 'decline', happenedOn: '2008-04-02' }).success; // false
 * recruitmentStepSchema.safeParse({ step: 'decline', happenedOn: '2008-04-02', reason: 'no-time' }).success; // true
 */
export const recruitmentStepSchema = z
  .strictObject({
    step: codeField(recruitmentSteps),
    happenedOn: dayField(),
    tryAgainOn: optional(dayField()),
    talkOn: optional(dayField()),
    talkAt: optional(timeField()),
    talkPlace: optional(lineField()),
    suitability: codesField(suitabilityPoints).default([]),
    /** Why it was decided so. */
    reason: optional(codeField(decisionReasons)),
    /** What was said of it. */
    note: optional(noteField()),
  })
  .superRefine(refusing(stepRefusals));
export type RecruitmentStepRecord = z.output<typeof recruitmentStepSchema>;
