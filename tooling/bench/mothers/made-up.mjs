/** An identifier that is the same each time, with the marks of a random one. */
export const id = (/** @type {string} */ kind, /** @type {string} */ key) =>
  `overlay(overlay(md5('${kind} ' || l.code || ' ' || ${key}) placing '4' from 13) placing '8' from 17)::uuid`;
/** A number below `below`, the same each time for the same key. */
export const chance = (/** @type {string} */ key, /** @type {number} */ below) =>
  `(('x' || substr(md5(l.code || ${key}), 1, 7))::bit(28)::int % ${below})`;

/** Some of the trajectories, the same each time. */
export const oneIn = (/** @type {number} */ count) =>
  `('x' || substr(trajectory_id::text, 1, 7))::bit(28)::int % ${count} = 0`;
