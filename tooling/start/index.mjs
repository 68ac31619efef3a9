// What the other commands use of this one.

export { withPnpm } from './pnpm.mjs';
export { taskOf } from './prepare.mjs';
export { endProcesses, remainingProcesses } from './remaining-processes.mjs';
export { runCommand } from './run-command.mjs';
export { UserError } from './user-error.mjs';
export { packageFolders, root } from './workspace.mjs';

/** @typedef {import('./command.mjs').Context} Context */
/** @typedef {import('./progress.mjs').Progress} Progress */
/** @typedef {import('./remaining-processes.mjs').RemainingProcess} RemainingProcess */
