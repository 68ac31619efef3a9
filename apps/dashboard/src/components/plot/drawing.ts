import type { BarsData } from './drawings/bars.js';
import type { FunnelData } from './drawings/funnel.js';
import type { MultiplesData } from './drawings/multiples.js';
import type { RankedData } from './drawings/ranked.js';
import type { SparkData } from './drawings/spark.js';
import type { StepsData } from './drawings/steps.js';
import type { YearsData } from './drawings/years.js';

/** Everything that can be drawn: data in the reader's language, nothing of how it is painted. */
export type Drawing = BarsData | StepsData | YearsData | RankedData | SparkData | FunnelData | MultiplesData;
