import type { Bilingual } from '../kernel/language.js';

/** An error refuses the delivery; a warning asks the coordinator to confirm. */
export type Severity = 'error' | 'warning';

/** One thing that can be wrong with a delivery: how serious it is, and its sentence. */
export interface DeliveryProblemKind<Parameters> {
  readonly severity: Severity;
  readonly sentence: (parameters: Parameters) => Bilingual;
}
/** Kinds of problems by their codes. Each has parameters of its own, which {@link ParametersIn} gives back. */
// biome-ignore lint/suspicious/noExplicitAny: each entry has its own parameters
export type DeliveryProblemKinds = Readonly<Record<string, DeliveryProblemKind<any>>>;
/** What the sentence of a problem mentions. */
export type ParametersIn<Kinds extends DeliveryProblemKinds, Code extends keyof Kinds> = Parameters<
  Kinds[Code]['sentence']
>[0];

export const error = <P = object>(sentence: (parameters: P) => Bilingual): DeliveryProblemKind<P> => ({
  severity: 'error',
  sentence,
});
export const warning = <P = object>(sentence: (parameters: P) => Bilingual): DeliveryProblemKind<P> => ({
  severity: 'warning',
  sentence,
});
export const says = (nl: string, en: string) => (): Bilingual => ({ nl, en });
