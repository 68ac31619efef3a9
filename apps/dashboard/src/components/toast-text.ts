/** Something that a toast offers, such as taking back what was just done. */
export interface ToastAction {
  readonly label: string;
  readonly onPress: () => void;
}

export interface ToastText {
  readonly tone: 'good' | 'warn' | 'danger';
  readonly words: string;
  readonly action?: ToastAction | undefined;
}
