import { useMutation } from '@tanstack/react-query';
import { Check } from 'lucide-react';
import { refreshDossiers } from '../../clients/refresh-dossiers.js';
import { Button } from '../../components/button.js';
import { toastWithUndo } from '../../components/toast-with-undo.js';
import records from '../../dossier-page/record-list.module.css';
import { formatDate } from '../../language/format-date.js';
import { useLanguage } from '../../language/language.js';
import { m } from '../../paraglide/messages.js';
import { type Agreement, settleAgreement } from './requests/supervision.js';
import styles from './supervision.module.css';

/** The agreements that are open, each with the button that says that it was done. */
export function OpenAgreements({ agreements }: { readonly agreements: readonly Agreement[] }) {
  const { language } = useLanguage();
  const settling = useMutation({
    mutationFn: ({ agreementId, version }: Agreement) =>
      settleAgreement({ agreementId, version, settlement: { outcome: 'done' } }),
    onSuccess: async ({ actionId }) => {
      toastWithUndo(m.supervision_agreement_done(), actionId, language);
      await refreshDossiers();
    },
    onError: refreshDossiers,
  });
  if (agreements.length === 0) return null;
  return (
    <section>
      <h3 className={records.subtitle}>{m.supervision_agreements_open()}</h3>
      <ul className={records.list}>
        {agreements.map((agreement) => (
          <li key={agreement.agreementId} className={styles.line}>
            <span>
              {agreement.description}{' '}
              <span className={records.none}>{formatDate(agreement.madeOn, language)}</span>
            </span>
            <Button
              variant="quiet"
              icon={<Check size={16} aria-hidden />}
              aria-label={m.supervision_agreement_do({ agreement: agreement.description })}
              onPress={() => settling.mutate(agreement)}
            >
              {m.supervision_agreement_tick()}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
