/** How many days ago offers between locations were made and answered: both locations must agree on it. */
export const transferDays = {
  transferred: { offered: 90, answered: 86 },
  'transfer-refused': { offered: 8, answered: 1 },
  'transfer-offered': { offered: 19, answered: null },
} as const;
