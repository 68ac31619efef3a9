import type { Answers } from '../../../clients/trpc.js';

/** Everything that is known of a mother's way. */
export type MotherPageAnswer = Answers['mothers']['page'];
