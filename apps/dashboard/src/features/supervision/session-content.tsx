import { agreementOutcomes } from '@mim/domain/supervision';
import { FoldedText } from '../../components/folded-text.js';
import records from '../../dossier-page/record-list.module.css';
import { formatList } from '../../language/format.js';
import { formatDate } from '../../language/format-date.js';
import { useLanguage } from '../../language/language.js';
import { type Session, useSupervisionPoints } from './requests/supervision.js';

/** What was talked about in a session, what was noted, and what became of what was agreed in it. */
export function SessionContent({ session }: { readonly session: Session }) {
  const { language } = useLanguage();
  const { points, note, cancelReason, agreements } = session;
  return (
    <>
      {points.length === 0 ? null : <Points codes={points} />}
      {note === null && cancelReason === null ? null : <FoldedText>{note ?? cancelReason ?? ''}</FoldedText>}
      {agreements.map(({ agreementId, description, outcome, settledOn }) =>
        outcome === null || settledOn === null ? null : (
          <p key={agreementId}>
            {description}{' '}
            <span className={records.none}>
              {agreementOutcomes.label(outcome, language)} · {formatDate(settledOn, language)}
            </span>
          </p>
        ),
      )}
    </>
  );
}

function Points({ codes }: { readonly codes: readonly string[] }) {
  const { language } = useLanguage();
  const { data: points = [] } = useSupervisionPoints();
  const labels = points.filter(({ code }) => codes.includes(code)).map(({ label }) => label[language]);
  return <p className={records.none}>{formatList(labels, language)}</p>;
}
