import type { Language } from '@mim/domain/kernel';
import { applicantStates } from '@mim/domain/supervision';
import { type ReactNode, useId } from 'react';
import { useLocationName } from '../../clients/own-locations.js';
import { CallRow, CallRowButton, CallRowNote } from '../../components/call-row.js';
import { Status } from '../../components/status.js';
import { cameText, whenAndWhere } from '../../facts/recruitment-text.js';
import { formatDate } from '../../language/format-date.js';
import { useLanguage } from '../../language/language.js';
import { m } from '../../paraglide/messages.js';
import { applicantTones } from './model/applicant-tone.js';
import type { ApplicantLine } from './requests/recruitment.js';

export interface ApplicantRowProps {
  readonly applicant: ApplicantLine;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  /** Shown under the row while it is open. */
  readonly children: ReactNode;
}

/** The button that opens somebody, so that the focus can be led to it. */
export const toggleId = (applicantId: string): string => `applicant-${applicantId}`;

/** Somebody who applied: who, the number to call, how she came, where she stands; and in place what is done about it. */
export function ApplicantRow({ applicant, isOpen, onToggle, children }: ApplicantRowProps) {
  const { language } = useLanguage();
  const nameId = useId();
  const location = useLocationName()(applicant.locationId);
  const { applicantId, name, phone, town, state, erasedOn, visitingMotherId } = applicant;
  const place = [location, town, cameText(applicant, language)];
  return (
    <CallRow
      name={name}
      nameId={nameId}
      facts={place}
      phone={phone}
      state={
        <>
          <Status tone={applicantTones[state]}>{applicantStates.label(state, language)}</Status>
          <CallRowNote>{nextText(applicant, language)}</CallRowNote>
          {erasedOn === null ? null : (
            <CallRowNote>{m.prospects_erased_on({ date: formatDate(erasedOn, language) })}</CallRowNote>
          )}
        </>
      }
      action={
        <CallRowButton
          id={toggleId(applicantId)}
          nameId={nameId}
          label={visitingMotherId === null ? m.recruitment_record() : m.recruitment_steps()}
          isOpen={isOpen}
          onToggle={onToggle}
        />
      }
    >
      {isOpen ? children : null}
    </CallRow>
  );
}

/** The day on which something is to be done with her, or on which it was. */
function nextText(applicant: ApplicantLine, language: Language): string {
  const { talkOn, talkAt, talkPlace, tryAgainOn, stateOn, appliedOn } = applicant;
  if (talkOn !== null) return whenAndWhere({ talkOn, talkAt, talkPlace }, language);
  if (tryAgainOn !== null) return m.prospects_try_again_on({ date: formatDate(tryAgainOn, language) });
  return stateOn === null
    ? m.recruitment_applied({ date: formatDate(appliedOn, language) })
    : formatDate(stateOn, language);
}
