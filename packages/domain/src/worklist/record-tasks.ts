import { inEachLanguage, listInWords } from '../kernel/words.js';
import { outcomeMoments } from '../outcome/outcome-codes.js';
import { outcomeDue } from '../outcome/outcome-due.js';
import { missingFromRegistration, missingLabel } from '../registration/registration-facts.js';
import { aboutTrajectory, dueOrSoon, type TaskRule } from './task-rule.js';

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

/** What the annual registration asks and is not recorded yet, of mothers who are visited. */
export const recordIncomplete: TaskRule = (context) =>
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
