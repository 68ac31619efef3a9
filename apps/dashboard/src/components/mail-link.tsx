import styles from './mail-link.module.css';

/** An e-mail address: a press begins a letter. */
export const MailLink = ({ email }: { readonly email: string }) => (
  <a className={styles.mail} href={`mailto:${email}`}>
    {email}
  </a>
);
