import { m } from '../../paraglide/messages.js';
import { MotherName } from '../../person-card/mother-name.js';
import { VisitingMotherName } from '../../person-card/visiting-mother-name.js';
import type { RegistrationNotice } from './requests/registration.js';

type Subject = RegistrationNotice['subjects'][number];

/** Who a row of the registration is, as the link to her page; of who was erased it is said that she was. */
export function SubjectName({ subject: { table, id, name } }: { readonly subject: Subject }) {
  if (table === 'coordinators') return <>{name ?? m.caseload_no_name()}</>;
  if (name === null) return <>{m.person_erased()}</>;
  return table === 'participations' ? (
    <MotherName trajectoryId={id} name={name} />
  ) : (
    <VisitingMotherName id={id} name={name} />
  );
}
