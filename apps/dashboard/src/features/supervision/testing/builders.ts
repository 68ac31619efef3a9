import type { Supervision } from '../requests/supervision.js';

/** The supervision of a visiting mother with whom one session was held, three days before today. */
export const aSupervision = (told: Partial<Supervision> = {}): Supervision => ({
  visitingMotherId: '8d0c63a4-6c57-4b43-9f0a-0c8f4b1de301',
  locationId: 'breda',
  name: 'Bea Bos',
  today: '2026-05-13',
  startedOn: '2026-05-01',
  stoppedOn: null,
  away: [{ firstDay: '2026-06-01', lastDay: '2026-06-14' }],
  standing: { state: 'nothing-due', on: '2026-06-30' },
  rhythm: [],
  sessions: [
    {
      sessionId: '8d0c63a4-6c57-4b43-9f0a-0c8f4b1de601',
      version: 1,
      sessionOn: '2026-05-10',
      status: 'done',
      startsAt: null,
      channel: 'home',
      durationMinutes: 60,
      points: [],
      note: null,
      cancelReason: null,
      agreements: [],
    },
  ],
  ...told,
});
