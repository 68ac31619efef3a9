import { capitalised } from '@mim/domain/kernel';
import { formatList } from '../../../language/format.js';
import { useLanguage } from '../../../language/language.js';
import { m } from '../../../paraglide/messages.js';
import type { ShownReport } from '../model/shown-report.js';
import { coverageText, locationName } from '../model/view.js';

export interface CoverageWordsProps {
  readonly report: ShownReport;
}

/** How many of the expected locations delivered, and which did not. */
export function CoverageWords({ report }: CoverageWordsProps) {
  const { language } = useLanguage();
  const { expected, delivered, nil, missing } = report.coverage;
  const names = missing.map((code) => locationName(code, report));
  return (
    <>
      {report.period === undefined
        ? m.figures_coverage_full({ delivered, count: expected })
        : capitalised(coverageText({ report, language }))}
      .
      {missing.length === 0 ? null : ` ${m.figures_coverage_missing({ names: formatList(names, language) })}`}
      {nil === 0 ? null : ` ${m.figures_coverage_nil({ count: nil })}`}
    </>
  );
}
