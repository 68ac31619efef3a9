import { compareText } from '../kernel/compare-text.js';
import { addDays } from '../kernel/iso-date.js';
import { dayInWords, inEachLanguage, listInWords } from '../kernel/words.js';
import { type ReadinessLack, readiness, readinessLacks, vogExpiresOn } from '../supervision/readiness.js';
import { isActiveOn } from '../supervision/visiting-mother-rules.js';
import {
  aboutVisitingMother,
  dueOrSoon,
  type Finding,
  type TaskContext,
  type TaskRule,
} from './task-rule.js';
import type { WorklistVisitingMother } from './worklist-input.js';

const active = ({ visitingMothers, today }: TaskContext): readonly WorklistVisitingMother[] =>
  visitingMothers.filter((each) => isActiveOn(each, today));

const lacksOf = (
  each: WorklistVisitingMother,
  { families, settings, todayAsDate }: TaskContext,
): readonly ReadinessLack[] =>
  readiness(each, families.get(each.visitingMotherId) ?? 0, settings, todayAsDate).lacks;

/** What is missing presses when she visits already; it waits while she is still being prepared. */
const urgencyOf = ({ visitingMotherId, preparedOn }: WorklistVisitingMother, { families }: TaskContext) => {
  if ((families.get(visitingMotherId) ?? 0) > 0) return 'overdue' as const;
  return preparedOn === null ? ('waiting' as const) : ('due' as const);
};

/** A visiting mother without a certificate of conduct that was seen, where the location requires one. */
export const vogMissing: TaskRule = (context) =>
  active(context)
    .filter((each) => lacksOf(each, context).includes('no-vog'))
    .map((each) =>
      aboutVisitingMother(each.visitingMotherId, {
        since: each.startedOn,
        urgency: urgencyOf(each, context),
        explanation: {
          nl: 'Er is nog geen VOG gezien; zonder VOG kan zij niet worden gekoppeld.',
          en: 'No certificate of conduct was seen yet; without one she cannot be matched.',
        },
        action: 'see-vog',
      }),
    );

/** A new certificate of conduct takes weeks: eight weeks before, it is time to apply. */
const daysToRenewVog = 56;

/** A certificate of conduct that expires soon or has expired, where the location sets a term. */
export const vogExpiring: TaskRule = (context) =>
  active(context).flatMap((each) => {
    const expires = vogExpiresOn(each.vogSeenOn, context.settings);
    if (expires === null || expires > addDays(context.today, daysToRenewVog)) return [];
    const day = dayInWords(expires);
    const hasExpired = expires <= context.today;
    return aboutVisitingMother(each.visitingMotherId, {
      since: expires,
      urgency: hasExpired ? 'overdue' : 'soon',
      explanation: hasExpired
        ? { nl: `Haar VOG is verlopen op ${day.nl}.`, en: `Her certificate of conduct expired on ${day.en}.` }
        : { nl: `Haar VOG verloopt op ${day.nl}.`, en: `Her certificate of conduct expires on ${day.en}.` },
      action: 'see-vog',
    });
  });

const preparation: readonly ReadinessLack[] = [
  'not-prepared',
  'agreement-missing',
  'confidentiality-missing',
];

const isOfSessions = (lack: ReadinessLack) => lack === 'not-prepared';

/** The last session of a preparation that is under way; null: it has not begun, or it is complete. */
const lastSession = ({ preparationDays }: WorklistVisitingMother, lacks: readonly ReadinessLack[]) =>
  lacks.some(isOfSessions) ? (preparationDays.toSorted(compareText).at(-1) ?? null) : null;

/** When the next session is due of a preparation that is under way, and until then comes soon. */
function nextSession(last: string, context: TaskContext): Pick<Finding, 'since' | 'urgency'> {
  const since = addDays(last, context.settings.preparationNextDays);
  return { since, urgency: dueOrSoon(since, context) };
}

const lastSessionInWords = (last: string | null) => {
  if (last === null) return { nl: '', en: '' };
  const day = dayInWords(last);
  return { nl: ` De laatste bijeenkomst was op ${day.nl}.`, en: ` The last session was on ${day.en}.` };
};

/**
 * Preparation, agreement and confidentiality statement are complete before the first match. While her preparation is
 * under way, what is asked is its next session.
 */
export const preparationMissing: TaskRule = (context) =>
  active(context).flatMap((each) => {
    const lacks = lacksOf(each, context).filter((lack) => preparation.includes(lack));
    if (lacks.length === 0) return [];
    const what = inEachLanguage((language) =>
      listInWords(
        lacks.map((lack) => readinessLacks.label(lack, language)),
        language,
      ),
    );
    const last = lastSession(each, lacks);
    const after = lastSessionInWords(last);
    const visitsAlready = (context.families.get(each.visitingMotherId) ?? 0) > 0;
    return aboutVisitingMother(each.visitingMotherId, {
      ...(last === null || visitsAlready
        ? { since: each.startedOn, urgency: urgencyOf(each, context) }
        : nextSession(last, context)),
      explanation: {
        nl: `Nog te doen: ${what.nl}.${after.nl}`,
        en: `Still to do: ${what.en}.${after.en}`,
      },
      // Her sessions are all that is left, or have begun: the day on which she is ready follows from them.
      action: last !== null || lacks.every(isOfSessions) ? 'record-preparation' : 'complete-preparation',
    });
  });
