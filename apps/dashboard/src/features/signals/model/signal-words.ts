import { daysBetween, type Language } from '@mim/domain/kernel';
import { type SignalSeverity, signalSeverities } from '@mim/domain/supervision';
import { formatDate } from '../../../language/format-date.js';
import { m } from '../../../paraglide/messages.js';
import type { SignalLine } from '../requests/signals.js';

/** How a severity stands out; what nobody judged is not known. */
export const severityTone = (severity: SignalSeverity | null) =>
  severity === 'urgent' ? 'danger' : severity === 'worrying' ? 'warn' : severity === null ? 'info' : 'plain';

export const severityText = (severity: SignalSeverity | null, language: Language): string =>
  severity === null ? m.signals_not_judged() : signalSeverities.label(severity, language);

/** When it comes back, or how long it has waited. */
export function whenText(
  { closedOn, followUpOn, raisedOn }: Pick<SignalLine, 'closedOn' | 'followUpOn' | 'raisedOn'>,
  today: string,
  language: Language,
): string {
  if (closedOn !== null) return m.signals_closed_on({ date: formatDate(closedOn, language) });
  const days = daysBetween(followUpOn ?? raisedOn, today);
  if (followUpOn === null) return days === 0 ? m.signals_today() : m.signals_waits({ count: days });
  return days > 0
    ? m.days_late({ count: days })
    : m.signals_back_on({ date: formatDate(followUpOn, language) });
}

/** Whether it waits longer than it should: what is urgent from its day on. */
export const isPressing = (
  { closedOn, followUpOn, severity }: Pick<SignalLine, 'closedOn' | 'followUpOn' | 'severity'>,
  today: string,
): boolean => closedOn === null && (followUpOn === null ? severity === 'urgent' : followUpOn < today);
