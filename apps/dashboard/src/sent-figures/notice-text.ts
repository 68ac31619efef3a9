import { type Bilingual, capitalised, type Language } from '@mim/domain/kernel';

/** What a warning or an error says, after what it is about. */
export const noticeText = (
  { label, message }: { readonly label: Bilingual | null; readonly message: Bilingual },
  language: Language,
): string => (label === null ? message[language] : `${capitalised(label[language])}. ${message[language]}`);
