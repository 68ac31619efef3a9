import { fullName, type PersonName } from '@mim/domain/person';

/** The visiting mother whom a row names, as answers name her. */
export const visitingMotherOf = (
  row: PersonName & { readonly visitingMotherId: string; readonly erasedOn: string | null },
) => ({
  id: row.visitingMotherId,
  name: fullName(row),
  isErased: row.erasedOn !== null,
});
