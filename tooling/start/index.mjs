// What the other commands use of this one.
export { Complaint } from './complaint.mjs';
export { end, leftovers } from './leftovers.mjs';
export { withPnpm } from './pnpm.mjs';
export { taskOf } from './prepare.mjs';
export { runCommand } from './run-command.mjs';
export { packageFolders, root } from './workspace.mjs';

/** @typedef {import('./command.mjs').Context} Context */
/** @typedef {import('./progress.mjs').Progress} Progress */
/** @typedef {import('./leftovers.mjs').Leftover} Leftover */
