import { type RegistrationStanding, registrationStandings } from '@mim/domain/annual-registration';
import type { Language } from '@mim/domain/kernel';
import type { StatusProps } from '../../../components/status.js';
import { formatDate } from '../../../language/format-date.js';
import { m } from '../../../paraglide/messages.js';
import type { Registration } from '../requests/registration.js';

const tones: Readonly<Record<RegistrationStanding, StatusProps['tone']>> = {
  'outside-location': 'plain',
  running: 'info',
  'with-errors': 'danger',
  incomplete: 'warn',
  'with-warnings': 'warn',
  ready: 'good',
  sent: 'good',
  accepted: 'good',
  changed: 'warn',
  'sent-back': 'danger',
};

const next: Readonly<Record<RegistrationStanding, () => string>> = {
  'outside-location': m.registration_next_outside,
  running: m.registration_next_running,
  'with-errors': m.registration_next_errors,
  incomplete: m.registration_next_incomplete,
  'with-warnings': m.registration_next_warnings,
  ready: m.registration_next_ready,
  sent: m.registration_next_sent,
  accepted: m.registration_next_accepted,
  changed: m.registration_next_changed,
  'sent-back': m.registration_next_sent_back,
};

/** How a registration stands: a word, its colour, and what is to be done first. */
export const standingText = (standing: RegistrationStanding, language: Language) => ({
  words: registrationStandings.label(standing, language),
  tone: tones[standing],
  next: next[standing](),
});

/** Until when it is in time, in words; null: it is in already, or nobody asks for it. */
export function deadlineText({ standing, sent, deadline }: Registration, language: Language): string | null {
  if (standing === 'outside-location' || (sent.length > 0 && standing !== 'sent-back')) return null;
  const date = formatDate(deadline.on, language, 'long');
  const words = deadline.isPast ? m.registration_deadline_past : m.registration_deadline;
  return words({ date }, { locale: language });
}

/** The warnings that nobody has confirmed. */
export const toConfirm = ({ notices }: Registration) =>
  notices.filter(({ severity, confirmation }) => severity === 'warning' && confirmation === null);

/** Why nothing can be sent now, in words; null: it can be. */
export function sendingRefusal(registration: Registration, language: Language): string | null {
  const { refusal, canMakePseudonyms, notices, standing } = registration;
  if (refusal !== null) return `${refusal.message[language]} ${refusal.remedy[language]}`;
  if (!canMakePseudonyms) return m.registration_no_secret();
  if (notices.some(({ severity }) => severity === 'error')) return m.registration_errors_first();
  if (toConfirm(registration).length > 0) return m.registration_confirm_first();
  return standing === 'sent' || standing === 'accepted' ? m.registration_nothing_new() : null;
}
