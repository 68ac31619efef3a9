import { referralSources } from '@mim/domain/code-lists';
import type { Language } from '@mim/domain/kernel';
import { namesOfChildren, prospectOutcomes } from '@mim/domain/registration';
import { type ReactNode, useId } from 'react';
import { useLocationName } from '../../clients/own-locations.js';
import { readToday } from '../../clients/today.js';
import { CallRow, CallRowButton, CallRowNote } from '../../components/call-row.js';
import { Link } from '../../components/link.js';
import { Status } from '../../components/status.js';
import { childrenText } from '../../facts/children-text.js';
import { foundByText } from '../../facts/found-person.js';
import { formatList } from '../../language/format.js';
import { formatDate } from '../../language/format-date.js';
import { useLanguage } from '../../language/language.js';
import { m } from '../../paraglide/messages.js';
import { outcomeTones } from './model/prospect-tone.js';
import type { ProspectLine } from './requests/list-prospects.js';

export interface ProspectRowProps {
  readonly prospect: ProspectLine;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  /** Shown under the row while it is open. */
  readonly children: ReactNode;
}

/** The button that opens a prospect, so that the focus can be led to it. */
export const toggleId = (prospectId: string): string => `prospect-${prospectId}`;

/** A prospect: who, which child, the number to call, where it stands; and in place what is done about it. */
export function ProspectRow({ prospect, isOpen, onToggle, children }: ProspectRowProps) {
  const { language } = useLanguage();
  const nameId = useId();
  const location = useLocationName()(prospect.locationId);
  const { name, phone, town, outcome, outcomeOn, tryAgainOn, receivedOn, referralSource } = prospect;
  const { duplicateOf, erasedOn } = prospect;
  const found = { ...prospect, childNames: namesOfChildren(prospect.children) };
  const since =
    outcome === 'to-call' || outcomeOn === null
      ? m.prospects_received({ date: formatDate(receivedOn, language) })
      : formatDate(outcomeOn, language);
  return (
    <CallRow
      name={name}
      nameId={nameId}
      facts={[location, foundByText(found, language), childrenOf(prospect, language)]}
      phone={phone}
      from={
        <>
          {town ?? m.prospects_no_town()}
          <CallRowNote>{referralSources.label(referralSource, language)}</CallRowNote>
        </>
      }
      state={
        <>
          <Status tone={outcomeTones[outcome]}>{prospectOutcomes.label(outcome, language)}</Status>
          {duplicateOf === null ? null : (
            <CallRowNote>
              {m.prospects_duplicate_of({
                name: duplicateOf.name,
                date: formatDate(duplicateOf.receivedOn, language),
              })}
            </CallRowNote>
          )}
          <CallRowNote>
            {outcome === 'wants-intake'
              ? appointmentText(prospect, language)
              : tryAgainOn === null
                ? since
                : m.prospects_try_again_on({ date: formatDate(tryAgainOn, language) })}
          </CallRowNote>
          {erasedOn === null ? null : (
            <CallRowNote>{m.prospects_erased_on({ date: formatDate(erasedOn, language) })}</CallRowNote>
          )}
        </>
      }
      action={
        prospect.trajectoryId === null ? (
          <CallRowButton
            id={toggleId(prospect.prospectId)}
            nameId={nameId}
            label={m.prospects_record()}
            isOpen={isOpen}
            onToggle={onToggle}
          />
        ) : outcome === 'duplicate' ? (
          <Link to="/moeders/$trajectoryId" params={{ trajectoryId: prospect.trajectoryId }}>
            {m.prospects_to_mother()}
          </Link>
        ) : (
          <Link to="/intake/$trajectoryId" params={{ trajectoryId: prospect.trajectoryId }}>
            {m.prospects_to_intake()}
          </Link>
        )
      }
    >
      {isOpen ? children : null}
    </CallRow>
  );
}

/** When and where her intake is. */
function appointmentText({ intakeOn, intakeAt, intakePlace }: ProspectLine, language: Language): string {
  if (intakeOn === null) return m.prospects_intake_not_agreed();
  const date = formatDate(intakeOn, language);
  const when =
    intakeAt === null
      ? m.prospects_intake_agreed({ date })
      : m.prospects_intake_agreed_at({ date, time: intakeAt });
  return intakePlace === null ? when : `${when}, ${intakePlace}`;
}

/** When her children were born, who they are and how old. */
function childrenOf({ children, childBornOn }: ProspectLine, language: Language): string {
  if (childBornOn === null) return m.prospects_child_unknown();
  const days = [...new Set(children.map((child) => child.childBornOn))].filter((day) => day !== null);
  const date = formatList(
    days.map((day) => formatDate(day, language)),
    language,
  );
  const born = children.length === 1 ? m.prospects_child_born({ date }) : m.prospects_children_born({ date });
  return `${born} (${childrenText(children, readToday(), language)})`;
}
