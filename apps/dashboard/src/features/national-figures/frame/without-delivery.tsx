import type { Report } from '@mim/analytics';
import { Notice } from '../../../components/notice.js';
import { formatList } from '../../../language/format.js';
import { useLanguage } from '../../../language/language.js';
import { m } from '../../../paraglide/messages.js';
import { locationName } from '../model/view.js';

export interface WithoutDeliveryProps {
  readonly year: number;
  /** Codes of locations that were asked and delivered nothing in the year. */
  readonly codes: readonly string[];
  /** What locations are called, by code; nothing is said before that is known. */
  readonly names: Report['names'] | undefined;
}

/** Names the locations that were asked for and are not in the figures. */
export function WithoutDelivery({ year, codes, names }: WithoutDeliveryProps) {
  const { language } = useLanguage();
  if (codes.length === 0 || names === undefined) return null;
  const told = codes.map((code) => locationName(code, { names }));
  return (
    <Notice title={m.figures_without_delivery({ year, names: formatList(told, language) })}>
      <p>{m.figures_without_delivery_help()}</p>
    </Notice>
  );
}
