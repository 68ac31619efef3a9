import type { Language } from '@mim/domain/kernel';
import { outcomeMoments } from '@mim/domain/outcome';
import { m } from '../../../../paraglide/messages.js';
import type { MotherPageAnswer } from '../../model/mother-page.js';
import type { TimelineEvent } from './timeline-event.js';

export const outcomeEvents = (
  { outcomes }: Pick<MotherPageAnswer, 'outcomes'>,
  language: Language,
): TimelineEvent[] =>
  outcomes.map(
    ({ outcomeId, moment, measuredOn, declined, version }): TimelineEvent => ({
      id: `outcome-${outcomeId}`,
      on: measuredOn,
      kind: 'outcome',
      tone: 'plain',
      title: m.mother_event_outcome({ moment: outcomeMoments.label(moment, language) }, { locale: language }),
      detail: declined ? m.mother_event_outcome_declined({}, { locale: language }) : null,
      removable: { kind: 'outcome', id: outcomeId, version, on: measuredOn },
    }),
  );
