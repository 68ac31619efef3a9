import { deepFreeze } from '../kernel/deep-freeze.js';
import { type Problem, problemOf } from '../kernel/result.js';

const problems = [
  problemOf(
    'supervision-in-future',
    ['Dit gesprek is nog niet geweest.', 'This session has not taken place yet.'],
    ['Kies vandaag of eerder, of plan het gesprek.', 'Choose today or earlier, or plan the session.'],
  ),
  problemOf(
    'supervision-in-past',
    ['Deze dag is al voorbij.', 'This day is over.'],
    ['Kies vandaag of later, of leg het gesprek vast.', 'Choose today or later, or record the session.'],
  ),
  problemOf(
    'supervision-before-start',
    ['Op deze dag was zij nog geen bezoekmoeder.', 'She was no visiting mother yet on this day.'],
    ['Kies een dag vanaf haar start.', 'Choose a day from her start on.'],
  ),
  problemOf(
    'supervision-after-stop',
    ['Zij was op deze dag al gestopt.', 'She had stopped by this day.'],
    ['Kies een eerdere dag.', 'Choose an earlier day.'],
  ),
  problemOf(
    'supervision-in-pause',
    ['Zij is op deze dag afwezig.', 'She is away on this day.'],
    ['Kies een andere dag, of wijzig haar afwezigheid.', 'Choose another day, or change her absence.'],
  ),
  problemOf(
    'supervision-twice-a-day',
    ['Op deze dag staat al een gesprek met haar.', 'There is a session with her on this day already.'],
    [
      'Kies een andere dag, of wijzig het andere gesprek.',
      'Choose another day, or change the other session.',
    ],
  ),
  problemOf(
    'point-not-in-list',
    ['Een punt staat niet (meer) in de lijst.', 'A point is not (or no longer) in the list.'],
    ['Kies opnieuw uit de lijst.', 'Choose from the list again.'],
  ),
  problemOf(
    'supervision-empty',
    ['Er staat nog niets over dit gesprek.', 'Nothing is said of this session yet.'],
    [
      'Kies wat besproken is, of schrijf een notitie of een afspraak.',
      'Choose what was talked about, or write a note or an agreement.',
    ],
  ),
  problemOf(
    'agreement-dropped-without-reason',
    ['Waarom de afspraak vervalt, ontbreekt.', 'Why the agreement is dropped is missing.'],
    ['Vul een reden in, of laat de afspraak staan.', 'Fill in a reason, or keep the agreement.'],
  ),
  problemOf(
    'agreement-settled-before',
    ['De afspraak is pas na deze dag gemaakt.', 'The agreement was made only after this day.'],
    ['Kies een latere dag.', 'Choose a later day.'],
  ),
  problemOf(
    'agreement-settled-in-future',
    ['Deze dag moet nog komen.', 'This day has yet to come.'],
    ['Kies vandaag of eerder.', 'Choose today or earlier.'],
  ),
  problemOf(
    'meeting-in-future',
    ['Deze bijeenkomst is nog niet geweest.', 'This meeting has not taken place yet.'],
    ['Kies vandaag of eerder, of plan de bijeenkomst.', 'Choose today or earlier, or plan the meeting.'],
  ),
  problemOf(
    'meeting-in-past',
    ['Deze dag is al voorbij.', 'This day is over.'],
    [
      'Kies vandaag of later, of leg de aanwezigheid vast.',
      'Choose today or later, or record who was there.',
    ],
  ),
  problemOf(
    'meeting-without-anybody',
    ['Er is niemand aangevinkt.', 'No one is ticked.'],
    [
      'Vink aan wie er was. Kwam er niemand, leg dan vast dat de bijeenkomst niet doorging.',
      'Tick who was there. If no one came, record that the meeting did not take place.',
    ],
  ),
  problemOf(
    'meeting-twice',
    ['Op deze dag en tijd staat al een bijeenkomst.', 'There is a meeting on this day and time already.'],
    [
      'Kies een andere dag of tijd, of wijzig die bijeenkomst.',
      'Choose another day or time, or change that meeting.',
    ],
  ),
  problemOf(
    'theme-asked-by-more',
    [
      'Een thema is door meer mensen gevraagd dan er waren.',
      'A theme was asked for by more than were there.',
    ],
    [
      'Vul per thema hoogstens het aantal aanwezigen in, of vink aan wie er nog meer was.',
      'Enter for each theme at most how many were there, or tick who else was there.',
    ],
  ),
  problemOf(
    'attendee-not-active',
    [
      'Iemand die is aangevinkt, was op deze dag geen bezoekmoeder.',
      'Someone who is ticked was no visiting mother on this day.',
    ],
    ['Haal haar weg, of kies een andere dag.', 'Remove her, or choose another day.'],
  ),
  problemOf(
    'cover-without-end',
    ['De laatste dag ontbreekt.', 'The last day is missing.'],
    [
      'Kies tot en met welke dag wordt waargenomen. Weet u het nog niet, kies een dag om erop terug te komen.',
      'Choose until which day is covered. If you do not know yet, choose a day to come back to it.',
    ],
  ),
  problemOf(
    'cover-backwards',
    ['De laatste dag ligt voor de eerste.', 'The last day lies before the first.'],
    ['Kies een latere laatste dag.', 'Choose a later last day.'],
  ),
  problemOf(
    'cover-by-herself',
    ['Zij kan niet voor zichzelf waarnemen.', 'She cannot cover for herself.'],
    ['Kies een andere coördinator.', 'Choose another coordinator.'],
  ),
  problemOf(
    'cover-overlaps',
    ['In deze dagen wordt al voor haar waargenomen.', 'She is covered in these days already.'],
    ['Kies andere dagen, of wijzig die waarneming.', 'Choose other days, or change that cover.'],
  ),
  problemOf(
    'cover-by-absent',
    ['Wie waarneemt, is in deze dagen zelf afwezig.', 'Who covers is away herself in these days.'],
    ['Kies een andere coördinator of andere dagen.', 'Choose another coordinator or other days.'],
  ),
  problemOf(
    'cover-while-covering',
    ['Zij neemt in deze dagen zelf waar voor een ander.', 'She covers for someone else in these days.'],
    ['Regel eerst die andere waarneming.', 'Arrange that other cover first.'],
  ),
] as const;

export type SupervisionProblemCode = (typeof problems)[number]['code'];

/** Everything that can be wrong with a session, an agreement, a meeting and a cover, by code. */
export const supervisionProblems = deepFreeze(
  Object.fromEntries(problems.map((problem) => [problem.code, problem])),
) as { readonly [Code in SupervisionProblemCode]: Problem<Code> };

/**
 * A problem of guidance with its words.
 * @example
 * supervisionProblem('meeting-without-anybody').message.en; // 'No one is ticked.'
 */
export const supervisionProblem = <Code extends SupervisionProblemCode>(code: Code): Problem<Code> =>
  supervisionProblems[code];
