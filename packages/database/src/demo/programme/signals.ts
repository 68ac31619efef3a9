import type { SignalSeverity, SignalStep } from '@mim/domain/supervision';
import type { Scenario } from './plans.js';
import { addRow, isoDay, type Site } from './site.js';
import type { TrajectoryFacts } from './trajectory-events.js';

/** How far the open signals are: at each location one in every step. */
const openSteps: Partial<Readonly<Record<Scenario, SignalStep>>> = {
  'signal-open': 'noticed',
  'paused-before': 'judged',
  'extension-running': 'decided',
};

/** Makes up a signal: open where the scenario says so, else now and then one that was dealt with. */
export function makeSignal(site: Site, { trajectoryId, plan, visits }: TrajectoryFacts): void {
  const { random, today } = site;
  const done = visits.filter(({ status }) => status === 'done');
  const open = plan.scenario === undefined ? undefined : openSteps[plan.scenario];
  const visit =
    open !== undefined ? done.at(-1) : random.chance(0.06) ? done.at(Math.floor(done.length / 2)) : undefined;
  if (visit === undefined) return;
  const worry = random.pick(worries);
  const step = open ?? 'closed';
  const judgedOn = Math.min(today, visit.day + random.between(1, 3));
  const closedOn = Math.min(today, visit.day + random.between(4, 14));
  const signalId = random.uuid();
  addRow(site, 'mim.signal', {
    signalId,
    trajectoryId,
    visitId: visit.visitId,
    visitingMotherId: visit.visitingMotherId,
    raisedOn: isoDay(visit.day),
    step,
    severity: step === 'noticed' ? null : worry.severity,
    followUpOn: step === 'judged' || step === 'decided' ? isoDay(today + random.between(-2, 9)) : null,
    closedOn: step === 'closed' ? isoDay(closedOn) : null,
    outcome:
      step === 'closed' ? random.weighted({ 'worry-gone': 50, 'help-arranged': 35, referred: 15 }) : null,
  });
  const said = (each: SignalStep, day: number, note: string, takenBy: string | null = null) =>
    addRow(site, 'mim.signal_note', {
      signalNoteId: random.uuid(),
      signalId,
      step: each,
      takenOn: isoDay(day),
      takenBy,
      note,
    });
  said('noticed', visit.day, worry.noticed);
  if (step !== 'noticed') said('judged', judgedOn, worry.judged);
  if (step === 'decided')
    said('decided', Math.min(today, judgedOn + 2), worry.decided, 'mevrouw De Boer, aandachtsfunctionaris');
  if (step === 'closed') said('closed', Math.max(judgedOn, closedOn), worry.closed);
}

interface Worry {
  readonly severity: SignalSeverity;
  readonly noticed: string;
  readonly judged: string;
  readonly decided: string;
  readonly closed: string;
}

const worries: readonly Worry[] = [
  {
    severity: 'worrying',
    noticed: 'Zij is erg somber en komt de deur bijna niet uit.',
    judged: 'Gebeld met de moeder. Zij wil erover praten met haar huisarts; haar bezoekmoeder gaat mee.',
    decided: 'De organisatie wacht het gesprek met de huisarts af en belt daarna zelf.',
    closed: 'Zij gaat elke week naar de praktijkondersteuner en komt weer buiten.',
  },
  {
    severity: 'urgent',
    noticed: 'Er is ruzie thuis; zij wil er nog niet over praten.',
    judged: 'Vandaag met de bezoekmoeder besproken en de contactpersoon gebeld.',
    decided: 'Het wijkteam gaat deze week bij het gezin langs.',
    closed: 'Het wijkteam helpt het gezin; de bezoeken gaan door.',
  },
  {
    severity: 'worrying',
    noticed: 'De baby groeit weinig; zij durft het consultatiebureau niet te bellen.',
    judged: 'Samen met haar een afspraak gemaakt bij het consultatiebureau.',
    decided: 'De jeugdarts ziet het kind elke twee weken.',
    closed: 'De baby groeit weer; het consultatiebureau volgt hem.',
  },
  {
    severity: 'watch',
    noticed: 'Zij heeft schulden en maakt brieven niet meer open.',
    judged: 'Zij wil hulp met de post. Nagevraagd wie dat in de wijk doet.',
    decided: 'De organisatie vraagt schuldhulp aan, met haar toestemming.',
    closed: 'Een vrijwilliger helpt haar elke maand met de post.',
  },
];
