import type { LocationAnswer, Report } from '@mim/analytics';
import { CircleAlert, CircleCheck } from 'lucide-react';
import { formatList } from '../../language/format.js';
import { useLanguage } from '../../language/language.js';
import { m } from '../../paraglide/messages.js';
import styles from './coverage-line.module.css';

export interface CoverageLineProps {
  readonly coverage: Report['coverage'];
  /** To name those that did not deliver. */
  readonly locations: readonly LocationAnswer[];
}

/** How many of the expected locations delivered, and which did not. */
export function CoverageLine({ coverage, locations }: CoverageLineProps) {
  const { language } = useLanguage();
  const { expected, delivered, nil, missing } = coverage;
  const names = missing.map((code) => locations.find((location) => location.code === code)?.name ?? code);
  const Icon = missing.length === 0 ? CircleCheck : CircleAlert;
  return (
    <p className={styles.line} data-complete={missing.length === 0}>
      <Icon size={18} aria-hidden />
      <span>
        {m.figures_coverage_full({ delivered, count: expected })}.
        {missing.length === 0
          ? null
          : ` ${m.figures_coverage_missing({ names: formatList(names, language) })}`}
        {nil === 0 ? null : ` ${m.figures_coverage_nil({ count: nil })}`}
      </span>
    </p>
  );
}
