import type { Language } from '@mim/domain/kernel';
import {
  decisionReasons,
  recruitmentSources,
  suitabilityPoints,
  type TalkAppointment,
} from '@mim/domain/supervision';
import type { Answers } from '../clients/trpc.js';
import { formatList } from '../language/format.js';
import { formatDate } from '../language/format-date.js';
import { m } from '../paraglide/messages.js';

/** A talk that was agreed. */
type Agreed = TalkAppointment & { readonly talkOn: string };

/** When and where a talk is: its day, and what is known of its time and place. */
export const whenAndWhere = ({ talkOn, talkAt, talkPlace }: Agreed, language: Language): string =>
  [formatDate(talkOn, language), talkAt, talkPlace].filter((part) => part !== null).join(', ');

/** For when and where a talk was agreed, beside the step that keeps it. */
const talkText = (talk: Agreed, language: Language): string =>
  m.recruitment_agreed_for({ when: whenAndWhere(talk, language) }, { locale: language });

/** How she came, and through whom where that is known. */
export const cameText = (
  { source, sourceNote }: Pick<Answers['recruitment']['get'], 'source' | 'sourceNote'>,
  language: Language,
): string =>
  [recruitmentSources.label(source, language), sourceNote].filter((part) => part !== null).join(' · ');

/** A step with somebody who applied, as it was recorded. */
type Step = Answers['recruitment']['get']['steps'][number];

/** What is told of a step beside its day, line by line: for when a talk was agreed, what it showed, why it was decided so, a remark. */
export function stepTexts(
  { talkOn, suitability, reason, note, ...talk }: Step,
  language: Language,
): string[] {
  const points = suitability.map((point) => suitabilityPoints.label(point, language));
  return [
    talkOn === null ? null : talkText({ ...talk, talkOn }, language),
    points.length === 0 ? null : formatList(points, language),
    reason === null ? null : decisionReasons.label(reason, language),
    note,
  ].filter((line) => line !== null);
}
