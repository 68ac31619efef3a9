import type { GroupLine, GroupPageAnswer } from '../requests/groups.js';

/** An open meeting group that meets every week, as the list has it. */
export const aGroupLine = (told: Partial<GroupLine> = {}): GroupLine => ({
  groupId: '8d0c63a4-6c57-4b43-9f0a-0c8f4b1de401',
  locationId: 'breda',
  groupName: 'Babygroep',
  groupKind: 'meeting',
  groupForm: 'open',
  target: 'babies',
  groupLanguage: null,
  runBy: [],
  rhythm: 'weekly',
  place: null,
  firstDay: '2025-01-07',
  lastDay: null,
  version: 1,
  leaders: [],
  sessionCount: 1,
  averagePresent: 5,
  lastSessionOn: '2026-01-06',
  nextSessionOn: '2026-01-13',
  ...told,
});

/** Everything of that group but its sessions. */
export const aGroup = (told: Partial<GroupPageAnswer> = {}): GroupPageAnswer => ({
  ...aGroupLine(),
  today: '2026-01-20',
  hasSessions: true,
  regulars: [],
  ...told,
});
