import { type VisitStanding, visitStandings } from '@mim/domain/visit';
import { readToday } from '../clients/today.js';
import { Status, type StatusProps } from '../components/status.js';
import { NOT_KNOWN } from '../language/format.js';
import { formatDate, formatNearDate } from '../language/format-date.js';
import { useLanguage } from '../language/language.js';
import { m } from '../paraglide/messages.js';

/** The dot of a standing; one without a dot says no more than its day. */
const tones = {
  overdue: 'danger',
  'to-record': 'warn',
  'to-plan': 'info',
  planned: 'good',
  'waits-for-match': 'plain',
  paused: 'plain',
  'nothing-due': null,
  'in-intake': null,
  ended: null,
} as const satisfies Record<VisitStanding['state'], StatusProps['tone'] | null>;

/** Where her visits stand: how late one is, which day it is about, or why nothing is asked. */
export function StandingCell({ standing }: { readonly standing: VisitStanding }) {
  const { language } = useLanguage();
  const tone = tones[standing.state];
  const label = visitStandings.label(standing.state, language);
  const dayOf = (day: string) => formatNearDate(day, readToday(), language);
  if (tone === null)
    return <>{standing.state === 'nothing-due' && standing.on !== null ? dayOf(standing.on) : NOT_KNOWN}</>;
  return <Status tone={tone}>{words()}</Status>;

  function words(): string {
    switch (standing.state) {
      case 'overdue':
        return m.mothers_overdue({ days: standing.daysOverdue });
      case 'to-record':
      case 'to-plan':
      case 'planned':
        return m.mothers_standing({ standing: label, on: dayOf(standing.on) });
      case 'paused':
        return standing.until === null
          ? label
          : m.mothers_paused_until({ standing: label, on: formatDate(standing.until, language) });
      default:
        return label;
    }
  }
}
