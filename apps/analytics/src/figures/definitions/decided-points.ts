/** Where a definition could be read in more than one way, and how it is read. */
export const decidedPoints: readonly string[] = [
  'An end, or a stop, after 31 December belongs to the next year: in this one the row still takes part.',
  'The three kinds of not knowing have no rows of their own: together they are `unknown`, and no part of the base. An empty cell is not known.',
  '`unknown` is 0 where nothing can be unknown: reasons, referrals, variants, locations, the cohort.',
  'A dosage share counts as unknown the rows in which one of its two numbers was not recorded; rows with 0 visits expected are known, and no part of its base.',
  'All codes of a breakdown are listed, also those that do not occur, in the order of the code list.',
  'A mother who moved is taken off once where both her locations are in the selection and the sending one delivered; in each of her two locations she is one mother.',
  'In the cohort a trajectory that was transferred is left out where it ended, and counted where it goes on.',
  'The cohort of a scope adds up all deliveries of the scope in its three years; it has a note when a location of the year lacks one of the two earlier ones.',
  'The number at risk can rise again, because mothers come under observation late: the last day with at least 5 at risk is the last one of all, and estimates are given up to it.',
  'Where retention is 1 or 0 there is no band.',
  'Supervision is counted over rows with both numbers of months.',
  'Hours count the coordinators of whom they are recorded, as the `count` of those rows says; where some are missing a note says so.',
  'A location that delivered without being on the list of expected locations counts as expected.',
  'Shares of locations are of all that delivered, nil deliveries included.',
];
