import { z } from 'zod';
import { factFields } from '../kernel/fact-schema.js';
import { refusing } from '../kernel/form-fields.js';
import { problemOf, type Refusal } from '../kernel/result.js';
import { type EvaluationValues, evaluationFacts, type OwnStepValues, ownStepFacts } from './growth-facts.js';

const declinedWithAnswers = problemOf(
  'evaluation-declined-with-answers',
  ['Zij wilde dit niet invullen, maar er staan antwoorden.', 'She declined, but there are answers.'],
  ['Haal de antwoorden weg, of het vinkje.', 'Remove the answers, or the tick.'],
);
const withoutAnswers = problemOf(
  'evaluation-without-answers',
  ['Er is nog niets ingevuld.', 'Nothing is filled in yet.'],
  [
    'Vul één antwoord in, of vink aan dat zij dit niet wil invullen.',
    'Fill in one answer, or tick that she does not want to fill this in.',
  ],
);

const answerIncomplete = problemOf(
  'answer-incomplete',
  ['Een antwoord is leeg, of hoort bij geen vraag.', 'An answer is empty, or belongs to no question.'],
  ['Vul het in, of haal het weg.', 'Fill it in, or remove it.'],
);

const questionTwice = problemOf(
  'question-answered-twice',
  ['Een vraag is twee keer beantwoord.', 'A question is answered twice.'],
  ['Laat één antwoord staan.', 'Keep one answer.'],
);

function evaluationRefusals({ declined, answers }: EvaluationValues): readonly Refusal[] {
  if (declined && answers.length > 0) return [{ field: 'declined', problem: declinedWithAnswers }];
  if (!declined && answers.length === 0) return [{ field: 'declined', problem: withoutAnswers }];
  if (answers.some(({ question, answer }) => question === null || answer === null))
    return [{ field: 'answers', problem: answerIncomplete }];
  const questions = new Set(answers.map(({ question }) => question));
  return questions.size < answers.length ? [{ field: 'answers', problem: questionTwice }] : [];
}

/**
 * An evaluation with a visiting mother. Every answer may be left out; that she declined is an answer too, so that she is not
 * asked twice.
 * @example
 * evaluationSchema.parse({ evaluatedOn: '2008-06-01', declined: true }).answers; // []
 * evaluationSchema.safeParse({ evaluatedOn: '2008-06-01' }).success; // false
 */
export const evaluationSchema = z
  .strictObject(factFields(evaluationFacts))
  .superRefine(refusing(evaluationRefusals));

const stepNeedsNote = problemOf(
  'step-needs-note',
  ['Bij "anders" hoort een toelichting.', 'A step that is “other” needs a note.'],
  ['Schrijf in een paar woorden wat zij deed.', 'Write in a few words what she did.'],
);

const ownStepRefusals = ({ stepKind, stepNote }: OwnStepValues): readonly Refusal[] =>
  stepKind === 'other' && stepNote === null ? [{ field: 'stepNote', problem: stepNeedsNote }] : [];

/**
 * A step that a visiting mother took for herself.
 * @example
 * ownStepSchema.parse({ stepKind: 'course', takenOn: '2008-06-01' }).stepNote; // null
 * ownStepSchema.safeParse({ stepKind: 'other', takenOn: '2008-06-01' }).success; // false
 */
export const ownStepSchema = z.strictObject(factFields(ownStepFacts)).superRefine(refusing(ownStepRefusals));
