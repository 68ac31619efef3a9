import { type Uptake, uptakeColumns, uptakeSources } from '@mim/domain/delivery';
import { capitalised, type Language } from '@mim/domain/kernel';
import type { Bar } from '../../../components/plot/drawings/bars.js';
import { formatNumber } from '../../../language/format.js';

type Count = Exclude<keyof Uptake, 'referral_source'>;

/** What is counted, in the order of the way; from `started` on everyone is in one of them. */
export const uptakeCounts = (Object.keys(uptakeColumns) as (keyof Uptake)[]).filter(
  (name): name is Count => name !== 'referral_source',
);

/** What a count is called, as the annual registration calls it. */
export const countLabel = (name: Count, language: Language): string =>
  capitalised(uptakeColumns[name].label[language]);

/** Who referred them, in words. */
export const sourceLabel = (
  { referral_source }: Pick<Uptake, 'referral_source'>,
  language: Language,
): string => capitalised(uptakeSources.label(referral_source, language));

/** How many there are of a count, over all who referred. */
export const totalOf = (rows: readonly Uptake[], name: Count): number =>
  rows.reduce((total, row) => total + row[name], 0);

/** Those who were referred in a year and what became of them, a bar for each. */
export const uptakeBars = (rows: readonly Uptake[], language: Language): readonly Bar[] =>
  uptakeCounts.map((name) => {
    const value = totalOf(rows, name);
    return {
      key: name,
      label: countLabel(name, language),
      value,
      valueLabel: formatNumber(value, language),
      compared: null,
    };
  });
