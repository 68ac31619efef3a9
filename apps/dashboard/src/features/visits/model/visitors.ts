import { checkVisitors, matchOn, type ParticipantRole } from '@mim/domain/visit';
import type { FieldProblem } from '../../../components/form/use-form.js';
import { wholeDay } from '../../../components/form/written-day.js';
import type { Option } from '../../../components/select.js';
import type { Visit } from './visit-row.js';

/** A match, as far as it says who usually comes. */
export type VisitMatch = Visit['matches'][number];

/** In place of a visiting mother's id: the coordinator makes the visit herself. */
export const coordinator = 'coordinator';

/** Who comes to a visit, as a form holds it. */
export interface VisitorFields {
  /** A visiting mother's id, or {@link coordinator}; null: whoever is matched on the day of the visit. */
  readonly visitor: string | null;
  /** A visiting mother's id; null: nobody goes along. */
  readonly companion: string | null;
}

/** Who makes a visit on a day, unless somebody else is chosen. */
export const usualVisitor = (matches: readonly VisitMatch[], day: string): string =>
  matchOn(matches, day)?.visitingMother.id ?? coordinator;

/** The first day of a match that is yet to begin, on which its first visit mostly is; null: none is. */
export const firstDayToCome = (matches: readonly VisitMatch[], today: string): string | null =>
  matches.find(({ startedOn }) => startedOn > today)?.startedOn ?? null;

/** Who came, or is to come, as the form begins with it; null: a visit that is not there yet. */
export function startVisitors(
  visit: Pick<Visit, 'visitingMother' | 'companion' | 'visitOn'> | null,
  matches: readonly VisitMatch[],
): VisitorFields {
  if (visit === null) return { visitor: null, companion: null };
  const came = visit.visitingMother?.id ?? coordinator;
  return {
    visitor: came === usualVisitor(matches, visit.visitOn) ? null : came,
    companion: visit.companion?.id ?? null,
  };
}

/** Who comes where the coordinator introduces mother and visiting mother: herself, with whoever is matched now or soon. */
export const introducing = (matches: readonly VisitMatch[]): VisitorFields => ({
  visitor: coordinator,
  companion: matches.find(({ endedOn }) => endedOn === null)?.visitingMother.id ?? null,
});

/** Who makes the visit, with the day of the form for whoever is matched. */
export const visitorOf = (
  { visitor, visitOn }: VisitorFields & { readonly visitOn: string | null },
  matches: readonly VisitMatch[],
  today: string,
): string => visitor ?? usualVisitor(matches, wholeDay(visitOn) ?? today);

/** Whether somebody else comes on the day of the form than today, without having been chosen. */
export const isOtherThanNow = (
  { visitor, visitOn }: Pick<VisitorFields, 'visitor'> & { readonly visitOn: string | null },
  matches: readonly VisitMatch[],
  today: string,
): boolean =>
  visitor === null && usualVisitor(matches, wholeDay(visitOn) ?? today) !== usualVisitor(matches, today);

/** Another day for the visit; where somebody else was matched on it, that shows in who took part too. */
export function onDay<Day extends string | null>(
  fields: VisitorFields & {
    readonly visitOn: string | null;
    readonly participants: readonly ParticipantRole[];
  },
  visitOn: Day,
  matches: readonly VisitMatch[],
  today: string,
): { readonly visitOn: Day; readonly participants: readonly ParticipantRole[] } {
  const { companion, participants } = fields;
  const visitor = visitorOf({ ...fields, visitOn }, matches, today);
  const isSame = visitor === visitorOf(fields, matches, today);
  return {
    visitOn,
    participants: isSame ? participants : withVisitors(participants, { visitor, companion }),
  };
}

/** What is sent of who comes; always said, so that nothing that was planned stays by itself. */
export function visitorInput(visitor: string, companion: string | null) {
  return { visitingMotherId: visitor === coordinator ? null : visitor, companionId: companion };
}

/** Everybody who can be chosen: the visiting mothers, and whoever is named already. */
export function visitorOptions(
  visitingMothers: readonly Option[],
  matches: readonly VisitMatch[],
  visit: Pick<Visit, 'visitingMother' | 'companion'> | null,
): readonly Option[] {
  const named = [visit?.visitingMother, visit?.companion, ...matches.map((match) => match.visitingMother)];
  const options = new Map(visitingMothers.map((option) => [option.id, option]));
  for (const who of named)
    if (who != null && !options.has(who.id)) options.set(who.id, { id: who.id, label: who.name });
  return [...options.values()];
}

/** Among who took part a visiting mother stands exactly when one came. */
export const withVisitors = (
  participants: readonly ParticipantRole[],
  { visitor, companion }: { readonly visitor: string; readonly companion: string | null },
): readonly ParticipantRole[] => {
  const others = participants.filter((role) => role !== 'visiting-mother');
  const hasCome = visitor !== coordinator || companion !== null;
  if (!hasCome) return others;
  return participants.includes('visiting-mother') ? participants : [...others, 'visiting-mother'];
};

/** What is wrong with who comes, as far as the form can tell. */
export function visitorProblems(
  visitor: string,
  companion: string | null,
  visitOn: string,
): readonly FieldProblem<'companion'>[] {
  const asked = (id: string | null) =>
    id === null || id === coordinator ? null : { visitingMotherId: id, stoppedOn: null, pauses: [] };
  const visit = { visitOn, status: 'planned' } as const;
  const checked = checkVisitors(asked(visitor), asked(companion), visit);
  return checked.ok ? [] : [{ field: 'companion', problem: checked.problem }];
}
