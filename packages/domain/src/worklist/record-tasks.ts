import type { Bilingual } from '../kernel/language.js';
import { inEachLanguage, listInWords } from '../kernel/words.js';
import { outcomeMoments } from '../outcome/outcome-codes.js';
import { outcomeDue } from '../outcome/outcome-due.js';
import { missingFromRegistration, missingLabel } from '../registration/registration-facts.js';
import {
  askedLabel,
  missingOfVisitingMother,
  type NeededFor,
} from '../supervision/visiting-mother-record.js';
import { isActiveOn } from '../supervision/visiting-mother-rules.js';
import { aboutTrajectory, aboutVisitingMother, dueOrSoon, type TaskRule } from './task-rule.js';

/** Outcome is offered at its moments, and asked once. */
export const outcomeToAsk: TaskRule = (context) =>
  context.trajectories.flatMap(({ trajectoryId, intakeOn, childBornOn, outcomes }) => {
    const facts = { intakeOn, childBornOn, endedOn: null };
    const due = outcomeDue(facts, outcomes, context.settings, context.todayAsDate);
    if (due === null) return [];
    return aboutTrajectory(trajectoryId, {
      since: due.since,
      urgency: dueOrSoon(due.since, context),
      explanation: inEachLanguage((language) => {
        const moment = outcomeMoments.label(due.moment, language);
        return language === 'nl'
          ? `Bied de vragenlijst ${moment} aan.`
          : `Offer the questionnaire ${moment}.`;
      }),
      action: 'record-outcome',
    });
  });

/**
 * What is not recorded yet of a mother who is visited and the annual registration asks, and of a visiting mother that matching
 * needs or the annual registration asks.
 */
export const recordIncomplete: TaskRule = (context) => [
  ...motherIncomplete(context),
  ...visitingMotherIncomplete(context),
];

const needs = [
  {
    need: 'matching',
    words: { nl: 'Voor het koppelen ontbreekt', en: 'Missing for matching' },
  },
  {
    need: 'registration',
    words: { nl: 'Voor de jaarregistratie ontbreekt', en: 'Missing for the annual registration' },
  },
] as const satisfies readonly { readonly need: NeededFor; readonly words: Bilingual }[];

const visitingMotherIncomplete: TaskRule = (context) =>
  context.visitingMothers.flatMap((each) => {
    const { visitingMotherId, startedOn, record } = each;
    if (!isActiveOn(each, context.today) || missingOfVisitingMother(record).length === 0) return [];
    return aboutVisitingMother(visitingMotherId, {
      since: startedOn,
      urgency: startedOn === null ? 'due' : dueOrSoon(startedOn, context),
      explanation: inEachLanguage((language) =>
        needs
          .flatMap(({ need, words }) => {
            const missing = missingOfVisitingMother(record, need).map((name) => askedLabel(name)[language]);
            return missing.length === 0 ? [] : `${words[language]}: ${listInWords(missing, language)}.`;
          })
          .join(' '),
      ),
      action: 'complete-record',
    });
  });

const motherIncomplete: TaskRule = (context) =>
  context.trajectories.flatMap(({ trajectoryId, state, stateSince, startedOn, record }) => {
    const missing = state === 'matched' || state === 'visited' ? missingFromRegistration(record) : [];
    if (missing.length === 0) return [];
    const what = inEachLanguage((language) =>
      listInWords(
        missing.map((name) => missingLabel(name)[language]),
        language,
      ),
    );
    const since = startedOn ?? stateSince;
    return aboutTrajectory(trajectoryId, {
      since,
      urgency: dueOrSoon(since, context),
      explanation: {
        nl: `Voor de jaarregistratie ontbreekt: ${what.nl}.`,
        en: `Missing for the annual registration: ${what.en}.`,
      },
      action: 'complete-record',
    });
  });
