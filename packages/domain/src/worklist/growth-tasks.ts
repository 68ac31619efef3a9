import { evaluationDue } from '../growth/evaluation-due.js';
import { thanksDueSince } from '../growth/thanks-due.js';
import { addDays } from '../kernel/iso-date.js';
import { dayInWords } from '../kernel/words.js';
import { isCoordinatorOn } from '../supervision/visiting-coordinator.js';
import { aboutVisitingMother, type TaskContext, type TaskRule } from './task-rule.js';
import type { WorklistGrowth } from './worklist-input.js';

/** Those who are or were no coordinator then: the form and the thanks are a volunteer's. */
const volunteersOf = ({ growth, today }: TaskContext): readonly WorklistGrowth[] =>
  growth.filter(
    (each) => !isCoordinatorOn(each, each.stoppedOn === null ? today : addDays(each.stoppedOn, -1)),
  );

/** An evaluation is offered when a visiting mother stopped, and in between where the location wants it; asked for some time. */
export const evaluationToOffer: TaskRule = (context) =>
  volunteersOf(context).flatMap((each) => {
    const due = evaluationDue(each, context.settings, context.todayAsDate);
    if (due === null) return [];
    const day = dayInWords(due.since);
    return aboutVisitingMother(each.visitingMotherId, {
      since: due.since,
      urgency: 'due',
      explanation:
        due.occasion === 'stop'
          ? {
              nl: `Zij stopte op ${day.nl}: bied haar een evaluatie aan.`,
              en: `She stopped on ${day.en}: offer her an evaluation.`,
            }
          : {
              nl: `Sinds ${day.nl} is het tijd voor een evaluatie tussendoor.`,
              en: `An evaluation in between is due since ${day.en}.`,
            },
      action: 'record-evaluation',
    });
  });

/** Who stopped is thanked. */
export const thanksToRecord: TaskRule = (context) =>
  volunteersOf(context).flatMap((each) => {
    const since = thanksDueSince(each, context.todayAsDate);
    if (since === null) return [];
    const day = dayInWords(since);
    return aboutVisitingMother(each.visitingMotherId, {
      since,
      urgency: 'due',
      explanation: {
        nl: `Zij stopte op ${day.nl} en is nog niet bedankt.`,
        en: `She stopped on ${day.en} and was not thanked yet.`,
      },
      action: 'record-thanks',
    });
  });
