import styles from './initials.module.css';

/** The first letters of a name, in a circle. */
export function Initials({ name }: { readonly name: string }) {
  const letters = name
    .split(/\s+/)
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word.slice(0, 1));
  return (
    <span className={styles.initials} aria-hidden>
      {letters.slice(0, 1)}
      {letters.length > 1 ? letters.at(-1) : null}
    </span>
  );
}
