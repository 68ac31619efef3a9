import { stopReasons, thanksKinds } from '@mim/domain/code-lists';
import { ownStepKinds } from '@mim/domain/growth';
import { capitalised, type Language } from '@mim/domain/kernel';
import { matchEndReasons } from '@mim/domain/matching';
import { recruitmentSteps, visitingMotherFacts } from '@mim/domain/supervision';
import { factLabel } from '../../../facts/fact-words.js';
import { cameText, stepTexts } from '../../../facts/recruitment-text.js';
import { formatDate } from '../../../language/format-date.js';
import { m } from '../../../paraglide/messages.js';
import type { VisitingMotherAnswer } from '../requests/visiting-mother-page.js';

/** What kind of thing happened; each has its icon. */
export type EventKind = 'application' | 'way' | 'match' | 'absence' | 'growth';

/** Something on the timeline of a visiting mother. */
export interface VisitingMotherEvent {
  readonly id: string;
  /** The day, `YYYY-MM-DD`. */
  readonly on: string;
  readonly kind: EventKind;
  readonly title: string;
  readonly detail: string | null;
  /** The mother whom it is about, whose name follows the title. */
  readonly mother?: { readonly trajectoryId: string; readonly name: string };
  /** The absence that it is. */
  readonly pauseId?: string;
}

/** The days that are registered of her, each an event under its own name. */
const days = [
  'startedOn',
  'preparedOn',
  'vogSeenOn',
  'agreementSignedOn',
  'confidentialitySignedOn',
] as const satisfies readonly (keyof typeof visitingMotherFacts)[];

/** `voorbereiding klaar op` without the word that asks for a day. */
const asEvent = (label: string): string => label.replace(/ (op|on)$/, '');

/** How she came and what happened until she was accepted, from her application on. */
function applicationEvents(
  application: NonNullable<VisitingMotherAnswer['application']>,
  language: Language,
): VisitingMotherEvent[] {
  const kind = 'application';
  const detailOf = (lines: readonly (string | null)[]) =>
    lines.filter((line) => line !== null).join('\n') || null;
  const { applicantId, appliedOn, note, steps } = application;
  const title = capitalised(m.recruitment_applied_step({}, { locale: language }));
  const detail = detailOf([cameText(application, language), note]);
  return [
    { id: `applied-${applicantId}`, on: appliedOn, kind, title, detail },
    ...steps.toReversed().map((step) => ({
      id: `step-${step.stepId}`,
      on: step.happenedOn,
      kind: kind as EventKind,
      title: capitalised(recruitmentSteps.label(step.step, language)),
      detail: detailOf(stepTexts(step, language)),
    })),
  ];
}

/** What happened on her way, the newest first; on one day in the order in which it goes. */
export function eventsOf(visitingMother: VisitingMotherAnswer, language: Language): VisitingMotherEvent[] {
  const { facts, matches, pauses, evaluatedOn, ownSteps, application } = visitingMother;
  const events = application === null ? [] : applicationEvents(application, language);
  const ofDays = days.flatMap((name): VisitingMotherEvent[] => {
    const on = facts[name];
    if (on === null) return [];
    const title =
      name === 'startedOn'
        ? m.visiting_mother_event_started({}, { locale: language })
        : asEvent(factLabel(visitingMotherFacts[name], language));
    return [{ id: name, on, kind: 'way', title, detail: null }];
  });
  events.push(...ofDays);
  for (const { matchId, trajectoryId, name, startedOn, endedOn, endReason } of matches) {
    const mother = { trajectoryId, name };
    const kind = 'match';
    const began = m.visiting_mother_event_match({}, { locale: language });
    events.push({ id: `match-${matchId}`, on: startedOn, kind, title: began, detail: null, mother });
    if (endedOn === null) continue;
    const title = m.visiting_mother_event_match_end({}, { locale: language });
    const detail = endReason === null ? null : matchEndReasons.label(endReason, language);
    events.push({ id: `match-end-${matchId}`, on: endedOn, kind, title, detail, mother });
  }
  for (const { pauseId, firstDay, lastDay, reason } of pauses) {
    const title =
      lastDay === null
        ? m.visiting_mother_event_away({}, { locale: language })
        : m.visiting_mother_event_away_until({ date: formatDate(lastDay, language) }, { locale: language });
    events.push({ id: `pause-${pauseId}`, on: firstDay, kind: 'absence', title, detail: reason, pauseId });
  }
  for (const on of evaluatedOn) {
    const title = m.growth_evaluation({}, { locale: language });
    events.push({ id: `evaluation-${on}`, on, kind: 'growth', title, detail: null });
  }
  for (const { ownStepId, stepKind, takenOn, stepNote } of ownSteps) {
    const title = m.growth_event_step({ step: ownStepKinds.label(stepKind, language) }, { locale: language });
    events.push({ id: ownStepId, on: takenOn, kind: 'growth', title, detail: stepNote });
  }
  if (facts.thankedOn !== null) {
    const title = m.growth_event_thanked({}, { locale: language });
    const detail = facts.thankedHow === null ? null : thanksKinds.label(facts.thankedHow, language);
    events.push({ id: 'thanks', on: facts.thankedOn, kind: 'growth', title, detail });
  }
  if (facts.stoppedOn !== null) {
    const title = m.visiting_mother_event_stopped({}, { locale: language });
    const detail = facts.stopReason === null ? null : stopReasons.label(facts.stopReason, language);
    events.push({ id: 'stop', on: facts.stoppedOn, kind: 'way', title, detail });
  }
  return events.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0)).toReversed();
}
