import type { OutingPlace, ParticipantRole } from '@mim/domain/visit';
import type { Site } from './site.js';
import type { VisitDay } from './visit-days.js';

/** Makes up what a visit was about, as far as its status lets it be known. */
export function visitContent(
  { random }: Site,
  { status }: VisitDay,
  {
    first,
    ageMonths,
    partner,
  }: { readonly first: boolean; readonly ageMonths: number; readonly partner: boolean },
) {
  const kind = first ? 'home' : random.weighted({ home: 82, outing: 8, clinic: 3, phone: 5, message: 2 });
  const done = status === 'done';
  const visit = {
    kind,
    outingPlace: kind === 'outing' ? random.pick(outingPlaces) : null,
    startsAt: random.chance(0.9) ? `${random.pick(hours)}:${random.pick(quarters)}` : null,
    durationMinutes: done ? minutesOf(random, kind) : null,
    cancelledBy:
      status === 'cancelled' ? random.weighted({ mother: 60, 'visiting-mother': 30, other: 10 }) : null,
    cancelReason: status === 'cancelled' ? random.pick(cancelReasons) : null,
    participants: done ? participants({ random, kind, partner }) : [],
    topics: done ? random.some(topicsAt(ageMonths), random.between(1, 3)) : [],
    materials: done && kind === 'home' ? random.some(materials, random.between(0, 2)) : [],
    boekenbaby: done && kind === 'home' && random.chance(0.15),
    mood: done ? random.weighted({ '1': 1, '2': 4, '3': 20, '4': 50, '5': 25 }) : null,
    note: done && random.chance(0.35) ? random.pick(notes) : null,
  };
  return visit;
}

type Dice = Site['random'];
type Kind = 'home' | 'outing' | 'clinic' | 'phone' | 'message';

const minutesOf = (random: Dice, kind: Kind): number =>
  kind === 'phone'
    ? random.pick([15, 20, 30])
    : kind === 'message'
      ? 10
      : random.pick([60, 60, 75, 75, 75, 90, 90]);

function participants({
  random,
  kind,
  partner,
}: {
  random: Dice;
  kind: Kind;
  partner: boolean;
}): ParticipantRole[] {
  if (kind === 'phone' || kind === 'message') return ['mother', 'visiting-mother'];
  const others: readonly (readonly [ParticipantRole, boolean])[] = [
    ['partner', random.chance(partner ? 0.6 : 0.1)],
    ['grandparent', random.chance(0.05)],
    ['friend', random.chance(0.04)],
  ];
  return ['mother', 'child', 'visiting-mother', ...others.flatMap(([who, came]) => (came ? [who] : []))];
}

const hours = ['09', '10', '11', '13', '14', '15'];
const quarters = ['00', '15', '30'];
const outingPlaces: readonly OutingPlace[] = [
  'library',
  'toy-library',
  'swimming-pool',
  'park',
  'community-centre',
];
const cancelReasons = ['Kind ziek', 'Zelf ziek', 'Afspraak bij de gemeente', 'Oppas viel uit'];
const materials = ['talk-sheet', 'picture-stories', 'booklets', 'local-information'];

/** What is talked about changes with the child. */
function topicsAt(ageMonths: number): readonly string[] {
  if (ageMonths < 6) return ['sleep', 'crying', 'feeding', 'time-for-yourself', 'network', 'relationship'];
  if (ageMonths < 12) return ['feeding', 'play', 'development', 'safety', 'network', 'health', 'sleep'];
  return ['play', 'language', 'development', 'safety', 'network', 'time-for-yourself'];
}

const notes = [
  'Zij slaapt weer beter en is vorige week met haar zus naar de markt geweest.',
  'Het eten gaat moeizaam; samen het praatpapier bekeken.',
  'Rustig bezoek. De kleine begint te kruipen.',
  'Zij wil graag naar de ontmoetingsgroep en gaat de volgende keer mee.',
  'Veel gepraat over haar moeder, die ver weg woont.',
  'Samen het consultatiebureau gebeld voor een nieuwe afspraak.',
  'Zij is begonnen met Nederlandse les op dinsdag.',
  'De vader was er ook bij en las voor.',
  'Zij ziet op tegen het weer gaan werken.',
  'Veel gelachen. Zij maakt voor het eerst grapjes in het Nederlands.',
  'De baby huilt minder; zij vertrouwt meer op zichzelf.',
  'Gepraat over grenzen stellen en over slapen in het eigen bed.',
];
