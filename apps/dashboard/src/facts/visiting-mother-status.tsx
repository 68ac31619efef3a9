import { type VisitingMotherState, visitingMotherStates } from '@mim/domain/supervision';
import { Status, type StatusProps } from '../components/status.js';
import { useLanguage } from '../language/language.js';

const tones = {
  available: 'good',
  full: 'info',
  preparing: 'warn',
  away: 'plain',
  leaving: 'warn',
  visited: 'plain',
  stopped: 'plain',
} as const satisfies Record<VisitingMotherState, StatusProps['tone']>;

/** Where a visiting mother stands, in words and a colour. */
export function VisitingMotherStatus({ state }: { readonly state: VisitingMotherState }) {
  const { language } = useLanguage();
  return <Status tone={tones[state]}>{visitingMotherStates.label(state, language)}</Status>;
}
