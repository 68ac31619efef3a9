import { nextSessionOn } from '../group/session-due.js';
import { unitWord } from '../kernel/units.js';
import { dayInWords, inEachLanguage } from '../kernel/words.js';
import { aboutGroup, aboutLocation, pressing, type TaskRule } from './task-rule.js';

/** A session of a group was to be held by its rhythm, and is not recorded: who was there, or that it did not take place. */
export const groupSessionToRecord: TaskRule = (context) =>
  context.groups.flatMap((group) => {
    const since = nextSessionOn(group);
    if (since === null || since >= context.today) return [];
    const day = dayInWords(since);
    return aboutGroup(group.groupId, {
      since,
      urgency: pressing(since, context, context.settings.overdueAfterDays, 'due'),
      explanation: {
        nl: `De bijeenkomst van ${day.nl} is nog niet vastgelegd.`,
        en: `The session of ${day.en} is not recorded yet.`,
      },
      action: 'record-group-session',
    });
  });

/** A month or quarter is over, and there are expenses over it that nobody approved. */
export const expensesToApprove: TaskRule = ({ expenses }) => {
  if (expenses === null || expenses.count === 0) return [];
  const { locationId, count, lastDay } = expenses;
  const day = dayInWords(lastDay);
  const whose = inEachLanguage((language) => `${count} ${unitWord('visiting-mothers', count, language)}`);
  return [
    aboutLocation(locationId, {
      since: lastDay,
      urgency: 'due',
      explanation: {
        nl: `Onkosten van ${whose.nl} tot en met ${day.nl} wachten op goedkeuring.`,
        en: `Expenses of ${whose.en} up to and including ${day.en} wait for approval.`,
      },
      action: 'approve-expenses',
    }),
  ];
};
