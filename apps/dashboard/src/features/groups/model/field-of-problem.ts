/** At which field a session's problem is shown, by the code of the problem. */
const fields = {
  'group-session-in-future': 'heldOn',
  'group-session-outside-group': 'heldOn',
  'group-session-recorded-before': 'heldOn',
  'group-session-more-named': 'presentCount',
  'group-session-without-anybody': 'presentCount',
  'group-session-cancelled-with-mothers': 'isCancelled',
} as const;

export const fieldOfProblem = (code: keyof typeof fields) => fields[code];
