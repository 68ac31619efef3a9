import type { LocationAnswer, Report } from '@mim/analytics';
import { formatList } from '../../../language/format.js';
import { useLanguage } from '../../../language/language.js';
import { m } from '../../../paraglide/messages.js';

export interface CoverageWordsProps {
  readonly coverage: Report['coverage'];
  /** To name those that did not deliver. */
  readonly locations: readonly LocationAnswer[];
}

/** How many of the expected locations delivered, and which did not. */
export function CoverageWords({ coverage, locations }: CoverageWordsProps) {
  const { language } = useLanguage();
  const { expected, delivered, nil, missing } = coverage;
  const names = missing.map((code) => locations.find((location) => location.code === code)?.name ?? code);
  return (
    <>
      {m.figures_coverage_full({ delivered, count: expected })}.
      {missing.length === 0 ? null : ` ${m.figures_coverage_missing({ names: formatList(names, language) })}`}
      {nil === 0 ? null : ` ${m.figures_coverage_nil({ count: nil })}`}
    </>
  );
}
