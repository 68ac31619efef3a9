import { apiClient } from '../../../clients/trpc.js';
import { useLanguage } from '../../../language/language.js';
import { m } from '../../../paraglide/messages.js';
import { type ExportState, useTableExport } from '../../../table-export/use-table-export.js';

/** The referrals that are shown, in their order, as a file; every one where all are. */
export function useReferralExport(shown: readonly string[] | null): ExportState {
  const { language } = useLanguage();
  return useTableExport({
    name: m.place_referrals,
    hasContact: true,
    ask: ({ withContact }) =>
      apiClient.referrals.export.query({
        ...(shown !== null && { referralIds: [...shown] }),
        withContact,
        language,
      }),
  });
}
