import type { InputsByPath, Probe } from '../probe.js';
import { matchingProbes } from './matching.js';
import { motherProbes } from './mothers.js';
import { programProbes } from './program.js';
import { trajectoryProbes } from './trajectories.js';
import { visitProbes } from './visits.js';

/** A probe of each procedure of the API. A procedure without one does not compile. */
export const probes: { readonly [Path in keyof InputsByPath]: Probe<InputsByPath[Path]> } = {
  ...programProbes,
  ...motherProbes,
  ...trajectoryProbes,
  ...matchingProbes,
  ...visitProbes,
};
