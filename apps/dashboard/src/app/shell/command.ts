import type { LucideIcon } from 'lucide-react';

export interface Command {
  readonly id: string;
  readonly label: string;
  /** Tells two of the same name apart. */
  readonly hint?: string;
  /** What else it is called, by whoever looks for it. */
  readonly words?: string;
  readonly icon: LucideIcon;
  readonly run: () => void;
}

export interface CommandGroup {
  readonly id: string;
  readonly title: string;
  readonly commands: readonly Command[];
}
