import { type CodeOf, codeList, labelledCode } from '../kernel/code-list.js';

/**
 * What a preparation talks about. Information about the programme, and the skills and attitude that visits take: the
 * handbook for coordinators (De Graaf & Anthonijsz, 2003) as the 2012 report on working methods cites it.
 */
export const preparationTopics = codeList('preparation-topic', [
  labelledCode('programme', 'wat MIM is', 'what the programme is'),
  labelledCode('role', 'haar rol en haar aanbod', 'her role and what she offers'),
  labelledCode('own-experience', 'eigen ervaring inzetten', 'using her own experience'),
  labelledCode('conversation', 'luisteren en vragen stellen', 'listening and asking'),
  labelledCode('own-strength', 'uitgaan van eigen kracht', 'building on a mother’s own strength'),
  labelledCode('boundaries', 'grenzen en geheimhouding', 'boundaries and confidentiality'),
  labelledCode('signals', 'signalen en wat u ermee doet', 'signals, and what to do with them'),
  labelledCode('materials', 'praatpapieren en ander materiaal', 'talk sheets and other material'),
  labelledCode('local-services', 'voorzieningen in de buurt', 'services nearby'),
]);
export type PreparationTopic = CodeOf<typeof preparationTopics>;

/** How skills are practised in a preparation: exercises and working forms (the 2012 report on working methods). */
export const preparationExercises = codeList('preparation-exercise', [
  labelledCode('exchange', 'ervaringen uitwisselen', 'exchanging experiences'),
  labelledCode('role-play', 'rollenspel', 'role play'),
  labelledCode('talk-sheet', 'een praatpapier bespreken', 'going through a talk sheet'),
  labelledCode('case', 'een voorbeeld bespreken', 'discussing an example'),
  labelledCode('network-map', 'netwerkkaart maken', 'drawing a network map'),
  labelledCode(
    'experienced-volunteer',
    'een ervaren bezoekmoeder vertelt',
    'an experienced visiting mother tells',
  ),
]);
export type PreparationExercise = CodeOf<typeof preparationExercises>;

/** Parts of a day: the training together with Home-Start is counted in half-days. */
export const dayParts = codeList('day-part', [
  labelledCode('morning', 'ochtend', 'morning'),
  labelledCode('afternoon', 'middag', 'afternoon'),
  labelledCode('evening', 'avond', 'evening'),
]);
export type DayPart = CodeOf<typeof dayParts>;
