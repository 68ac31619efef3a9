import type { Language } from '@mim/domain/kernel';
import { type GuidanceStanding, guidanceStandings } from '@mim/domain/supervision';
import type { StatusProps } from '../../components/status.js';
import { formatDate } from '../../language/format-date.js';
import { m } from '../../paraglide/messages.js';

const tones = {
  overdue: 'danger',
  'to-record': 'warn',
  'to-plan': 'warn',
  planned: 'good',
  'nothing-due': 'plain',
  coordinator: 'plain',
  paused: 'plain',
  'not-matched': 'plain',
  stopped: 'plain',
} as const satisfies Readonly<Record<GuidanceStanding['state'], StatusProps['tone']>>;

/** Where guidance stands, in words with its day, and how much that presses. */
export const standingText = (standing: GuidanceStanding, language: Language) => ({
  tone: tones[standing.state],
  words:
    standing.state === 'nothing-due' && standing.on !== null
      ? m.supervision_next_by({ date: formatDate(standing.on, language) })
      : [
          guidanceStandings.label(standing.state, language),
          ...(standing.on === null ? [] : [formatDate(standing.on, language)]),
        ].join(', '),
});
