/**
 * The question in SQL, over the rows: the counts behind a report of some locations and one year. It asks
 * for less than the report holds: no strata, no visiting mothers, no cohort.
 * @param {object} names
 * @param {string} names.table Of the participations of the year.
 * @param {string} names.where The selection.
 * @param {number} year
 * @returns {string[]} One statement a kind of count.
 */
export function questionInSql({ table, where }, year) {
  const firstDay = `date '${year}-01-01'`;
  const lastDay = `date '${year}-12-31'`;
  const from = `from ${table} where ${where}`;
  const by = (/** @type {string} */ column) => `select ${column}, count(*) ${from} group by ${column}`;
  const exit = `least(coalesce(ended_on, ${lastDay}), ${lastDay}) - started_on + 1`;
  return [
    `select count(*) as participations, count(case when started_on >= ${firstDay} then 1 end) as started, sum(visits_done), sum(visits_expected),
      sum(visit_minutes), sum(outings_done) ${from}`,
    ...['origin', 'education', 'household', 'income', 'first_child', 'referral_source', 'birth_year'].map(by),
    ...['group_participant', 'same_origin', 'same_language', 'end_reason'].map(by),
    `select greatest(0, ${firstDay} - started_on) as entry, count(*) ${from} group by 1`,
    `select ${exit} as day, end_reason, count(*) ${from} group by 1, 2`,
    `select intake_on - referred_on as days, count(*) ${from} and started_on >= ${firstDay} group by 1`,
    `select started_on - referred_on as days, count(*) ${from} and started_on >= ${firstDay} group by 1`,
  ];
}
