import { evaluationQuestions, type OwnStepKind } from '@mim/domain/growth';
import { epochDayOf } from '@mim/domain/kernel';
import { randomFrom } from './random.js';
import type { DemoRow } from './rows.js';
import { addRow, isoDay, type Site } from './site.js';

type VisitingMotherRow = DemoRow<'mim.visiting_mother'>;

/** So many days back steps are made up: two years. */
const daysBack = 730;

const answers: Readonly<Record<string, readonly string[]>> = {
  visits: ['Met plezier; de eerste bezoeken waren spannend.', 'Ik zag haar groeien.'],
  'what-it-brought-her': ['Ik durf meer te zeggen.', 'Ik ken nu veel mensen in de buurt.'],
  preparation: ['Goed, het oefenen was leuk.', 'Het had wat korter gemogen.'],
  supervision: ['Ik kon altijd bellen.'],
  meetings: ['Gezellig, en ik leerde van de anderen.', 'De avonden kwamen mij slecht uit.'],
  'could-be-better': ['Meer praatpapieren in andere talen.'],
  next: ['Ik begin met een cursus.', 'Eerst rust.'],
};

const steps: Readonly<Record<OwnStepKind, readonly string[]>> = {
  course: ['Nederlands, niveau B1', 'EHBO voor kinderen', 'Omgaan met geld'],
  study: ['Helpende zorg en welzijn', 'Pedagogisch medewerker'],
  work: ['Kinderopvang, drie dagen', 'Thuiszorg'],
  'other-volunteering': ['Voorlezen in de bibliotheek', 'Taalmaatje'],
  other: ['Haalde haar rijbewijs'],
};

/** Makes up what it brought the visiting mothers: steps of some of them, and of who stopped evaluations and thanks, with gaps. */
export function makeGrowth(site: Site): void {
  const own = { ...site, random: randomFrom(`${site.place.locationId} growth`) };
  const all = own.rows['mim.visiting_mother'];
  for (const row of all) makeSteps(own, row);
  const stopped = all.filter(({ stoppedOn }) => stoppedOn !== null && stoppedOn !== undefined);
  const latestFirst = stopped.toSorted((a, b) => ((a.stoppedOn ?? '') < (b.stoppedOn ?? '') ? 1 : -1));
  // Of each location the last one who stopped is still to be evaluated with and thanked.
  for (const row of latestFirst.slice(1)) makeGoodbye(own, row);
}

function makeSteps(site: Site, { visitingMotherId = '', startedOn }: VisitingMotherRow): void {
  const { random, today } = site;
  if (startedOn === null || startedOn === undefined) return;
  const from = Math.max(epochDayOf(startedOn) + 90, today - daysBack);
  if (from >= today || !random.chance(0.35)) return;
  const stepKind = random.weighted({ course: 45, study: 15, work: 20, 'other-volunteering': 15, other: 5 });
  addRow(site, 'mim.own_step', {
    ownStepId: random.uuid(),
    visitingMotherId,
    stepKind,
    takenOn: isoDay(random.between(from, today - 1)),
    stepNote: stepKind === 'other' || random.chance(0.7) ? random.pick(steps[stepKind]) : null,
  });
}

/** Most are thanked and say how it was; some did not want to. */
function makeGoodbye(site: Site, row: VisitingMotherRow): void {
  const { random, today } = site;
  const stopped = epochDayOf(row.stoppedOn ?? '');
  if (random.chance(0.85)) {
    row.thankedOn = isoDay(Math.min(stopped + random.between(0, 14), today));
    row.thankedHow = random.weighted({ card: 40, gift: 25, meeting: 20, certificate: 15 });
  }
  if (!random.chance(0.75)) return;
  const declined = random.chance(0.2);
  const asked = random.some(
    evaluationQuestions.map(({ code }) => code),
    random.between(3, 6),
  );
  addRow(site, 'mim.evaluation', {
    evaluationId: random.uuid(),
    visitingMotherId: row.visitingMotherId ?? '',
    evaluatedOn: isoDay(Math.min(stopped + random.between(-10, 10), today)),
    declined,
    answers: declined
      ? []
      : asked.map((question) => ({ question, answer: random.pick(answers[question] ?? ['Goed.']) })),
  });
}
