import {
  type DecisionReason,
  type RecruitmentStep,
  reasonsOfStep,
  type SuitabilityPoint,
} from '@mim/domain/supervision';

/** What is typed of a step with somebody who applied. */
export interface StepFields {
  readonly step: RecruitmentStep | null;
  readonly happenedOn: string | null;
  readonly tryAgainOn: string | null;
  readonly talkOn: string | null;
  readonly talkAt: string | null;
  readonly talkPlace: string;
  readonly suitability: readonly SuitabilityPoint[];
  readonly reason: DecisionReason | null;
  readonly note: string;
}

/** Nothing is said yet but that it happened today. */
export const startStep = (today: string): StepFields => ({
  step: null,
  happenedOn: today,
  tryAgainOn: null,
  talkOn: null,
  talkAt: null,
  talkPlace: '',
  suitability: [],
  reason: null,
  note: '',
});

/** What is sent: what was typed for another step is left out. */
export const stepInput = ({
  step,
  happenedOn,
  tryAgainOn,
  talkOn,
  talkAt,
  talkPlace,
  suitability,
  reason,
  note,
}: StepFields) => ({
  step,
  happenedOn,
  note,
  ...(step === 'call' ? { tryAgainOn } : {}),
  ...(step === 'plan-talk' ? { talkOn, talkAt, talkPlace } : {}),
  ...(step === 'hold-talk' ? { suitability } : {}),
  ...(step !== null && reasonsOfStep(step).length > 0 ? { reason } : {}),
});
