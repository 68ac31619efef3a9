import type { ReactNode } from 'react';
import type { Option } from './select.js';

/** Something a menu does. */
export interface MenuAction {
  readonly kind: 'action';
  readonly id: string;
  readonly label: string;
  readonly icon: ReactNode;
  readonly onAction: () => void;
}

/** One of a few, inside a menu. */
export interface MenuChoice<Id extends string = string> {
  readonly kind: 'choice';
  readonly label: string;
  readonly options: readonly Option<Id>[];
  readonly value: Id;
  readonly onChange: (value: Id) => void;
}

export type MenuPart = MenuAction | MenuChoice;

/**
 * A choice as a part of a menu, whatever its values are.
 * @example
 * menuChoice({ label: 'Taal', options: languages, value: language, onChange: setLanguage });
 */
export function menuChoice<Id extends string>(choice: Omit<MenuChoice<Id>, 'kind'>): MenuChoice {
  const { options, onChange } = choice;
  return {
    ...choice,
    kind: 'choice',
    onChange: (value) => {
      const chosen = options.find(({ id }) => id === value);
      if (chosen !== undefined) onChange(chosen.id);
    },
  };
}
