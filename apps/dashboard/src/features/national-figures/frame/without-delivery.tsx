import { Notice } from '../../../components/notice.js';
import { formatList } from '../../../language/format.js';
import { useLanguage } from '../../../language/language.js';
import { m } from '../../../paraglide/messages.js';

export interface WithoutDeliveryProps {
  readonly year: number;
  /** Codes of locations that were asked and delivered nothing in the year. */
  readonly codes: readonly string[];
}

/** Names the locations that were asked for and are not in the figures. */
export function WithoutDelivery({ year, codes }: WithoutDeliveryProps) {
  const { language } = useLanguage();
  if (codes.length === 0) return null;
  return (
    <Notice title={m.figures_without_delivery({ year, names: formatList(codes, language) })}>
      <p>{m.figures_without_delivery_help()}</p>
    </Notice>
  );
}
