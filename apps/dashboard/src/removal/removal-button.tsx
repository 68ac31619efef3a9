import { Trash2 } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { Button } from '../components/button.js';
import { useLanguage } from '../language/language.js';
import { m } from '../paraglide/messages.js';
import { type Removable, removableWords } from './removable.js';
import type { RemovalDialogProps } from './removal-dialog.js';

/** Brought in with the first removal: to read a page it is not needed. */
const RemovalDialog = lazy(() => import('./removal-dialog.js'));

export interface RemovalButtonProps {
  readonly about: Removable;
  readonly onRemoved: RemovalDialogProps['onRemoved'];
  /** In a row of a list: the icon alone. */
  readonly isIconOnly?: boolean;
}

/** Removes what was recorded by mistake, after asking why. */
export function RemovalButton({ about, onRemoved, isIconOnly = false }: RemovalButtonProps) {
  const { language } = useLanguage();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button
        variant="quiet"
        isIconOnly={isIconOnly}
        aria-label={m.removal_title(removableWords(about, language))}
        icon={<Trash2 size={16} aria-hidden />}
        onPress={() => setOpen(true)}
      >
        {m.removal_do()}
      </Button>
      {isOpen ? (
        <Suspense>
          <RemovalDialog about={about} onClose={() => setOpen(false)} onRemoved={onRemoved} />
        </Suspense>
      ) : null}
    </>
  );
}
