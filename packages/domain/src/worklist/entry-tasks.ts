import { pausedOn } from '../kernel/period.js';
import { counted } from '../kernel/units.js';
import { dayInWords } from '../kernel/words.js';
import { callDueOn } from '../registration/prospect.js';
import { waitingSince } from '../visit/visit-standing.js';
import { aboutProspect, aboutTrajectory, daysSince, pressing, type TaskRule } from './task-rule.js';

/** A prospect is called when she came in, and again some days after a call without an answer. */
export const prospectToCall: TaskRule = (context) =>
  context.prospects.flatMap((prospect) => {
    const since = callDueOn(prospect, context.settings);
    if (since === null || since > context.today) return [];
    const day = dayInWords(
      prospect.outcome === 'called' ? (prospect.outcomeOn ?? prospect.receivedOn) : prospect.receivedOn,
    );
    return aboutProspect(prospect.prospectId, {
      since,
      urgency: pressing(since, context, context.settings.overdueAfterDays, 'due'),
      explanation:
        prospect.outcome === 'called'
          ? { nl: `Op ${day.nl} gebeld; nog geen besluit.`, en: `Called on ${day.en}; no decision yet.` }
          : {
              nl: `Aangemeld op ${day.nl}; nog niet gesproken.`,
              en: `Referred on ${day.en}; not spoken to yet.`,
            },
      action: 'call',
    });
  });

/** A mother without a visiting mother waits: since her intake, or since her last match ended. */
export const waitingForMatch: TaskRule = (context) => {
  const proposed = new Set(
    context.proposals.filter(({ outcome }) => outcome === 'proposed').map(({ trajectoryId }) => trajectoryId),
  );
  return context.trajectories
    .filter(
      ({ standing, match, pauses, trajectoryId }) =>
        standing.state !== 'in-intake' &&
        match === null &&
        !pausedOn(pauses, context.today) &&
        !proposed.has(trajectoryId),
    )
    .map(({ trajectoryId, stateSince, matches }) => {
      const since = waitingSince({ stateSince, matches }) ?? stateSince;
      const waited = counted(Math.max(0, daysSince(since, context.today)), 'days');
      const norm = counted(context.settings.waitingNormDays, 'days');
      return aboutTrajectory(trajectoryId, {
        since,
        urgency: pressing(since, context, context.settings.waitingNormDays, 'waiting'),
        explanation: {
          nl: `Zij wacht ${waited.nl} op een ${matches.length === 0 ? '' : 'nieuwe '}bezoekmoeder; de norm is ${norm.nl}.`,
          en: `She has waited ${waited.en} for a ${matches.length === 0 ? '' : 'new '}visiting mother; the norm is ${norm.en}.`,
        },
        action: 'find-match',
      });
    });
};

/** A proposal waits for an answer of both. */
export const proposalUnanswered: TaskRule = (context) =>
  context.proposals
    .filter(({ outcome }) => outcome === 'proposed')
    .map(({ proposalId, trajectoryId, proposedOn }) => {
      const day = dayInWords(proposedOn);
      return aboutTrajectory(trajectoryId, {
        since: proposedOn,
        urgency: pressing(proposedOn, context, context.settings.proposalAnswerDays, 'waiting'),
        explanation: {
          nl: `Het voorstel van ${day.nl} is nog niet beantwoord.`,
          en: `The proposal of ${day.en} was not answered yet.`,
        },
        action: 'answer-proposal',
        target: { type: 'proposal', id: proposalId },
      });
    });
