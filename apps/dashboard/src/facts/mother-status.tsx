import { type MotherStatus, motherStatuses } from '@mim/domain/registration';
import { Status, type StatusProps } from '../components/status.js';
import { useLanguage } from '../language/language.js';

const tones = {
  prospect: 'plain',
  intake: 'info',
  waiting: 'warn',
  matched: 'info',
  visited: 'good',
  offered: 'info',
  ended: 'plain',
} as const satisfies Record<MotherStatus, StatusProps['tone']>;

/** Where a mother stands, in words and a colour. */
export function MotherStatusBadge({ status }: { readonly status: MotherStatus }) {
  const { language } = useLanguage();
  return <Status tone={tones[status]}>{motherStatuses.label(status, language)}</Status>;
}
