import type { OpenedSignal, SignalLine } from '../requests/signals.js';

/** A worry that a visiting mother noticed, as the list has it, before anybody judged it. */
export const aSignalLine = (told: Partial<SignalLine> = {}): SignalLine => ({
  signalId: '8d0c63a4-6c57-4b43-9f0a-0c8f4b1de701',
  locationId: 'breda',
  trajectoryId: '8d0c63a4-6c57-4b43-9f0a-0c8f4b1de001',
  motherName: 'Mira Demir',
  visitId: null,
  visitingMother: { id: '8d0c63a4-6c57-4b43-9f0a-0c8f4b1de301', name: 'Bea Bos', isErased: false },
  raisedOn: '2026-05-04',
  step: 'noticed',
  severity: null,
  followUpOn: null,
  closedOn: null,
  outcome: null,
  version: 1,
  ...told,
});

/** The same worry, opened. */
export const anOpenedSignal = (told: Partial<OpenedSignal> = {}): OpenedSignal => ({
  ...aSignalLine(),
  notes: [
    {
      signalNoteId: '8d0c63a4-6c57-4b43-9f0a-0c8f4b1de711',
      step: 'noticed',
      takenOn: '2026-05-04',
      takenBy: 'Bea Bos',
      note: 'Zij slaapt al weken niet.',
      followUpOn: null,
      recordedByName: 'Carla',
      version: 1,
    },
  ],
  ...told,
});
