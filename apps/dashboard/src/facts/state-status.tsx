import { type TrajectoryState, trajectoryStates } from '@mim/domain/registration';
import { Status, type StatusProps } from '../components/status.js';
import { useLanguage } from '../language/language.js';

const tones = {
  prospect: 'plain',
  intake: 'info',
  waiting: 'warn',
  matched: 'info',
  visited: 'good',
  ended: 'plain',
} as const satisfies Record<TrajectoryState, StatusProps['tone']>;

/** Where a trajectory stands, in a word and a colour. */
export function StateStatus({ state }: { readonly state: TrajectoryState }) {
  const { language } = useLanguage();
  return <Status tone={tones[state]}>{trajectoryStates.label(state, language)}</Status>;
}
