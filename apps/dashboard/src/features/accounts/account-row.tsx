import { useSession } from '../../clients/session.js';
import { Button } from '../../components/button.js';
import { classNames } from '../../components/class-names.js';
import { Status } from '../../components/status.js';
import { formatMoment } from '../../language/format-moment.js';
import { useLanguage } from '../../language/language.js';
import { m } from '../../paraglide/messages.js';
import styles from './accounts.module.css';
import { roleDays, roleText } from './model/role-text.js';
import type { HeldRole, ListedAccount } from './requests/accounts.js';

export interface AccountRowProps {
  readonly account: ListedAccount;
  readonly today: string;
  readonly onEnd: (role: HeldRole) => void;
  readonly onReset: () => void;
}

/** Somebody with an account: her roles with their days, and how she signs in. */
export function AccountRow({ account, today, onEnd, onReset }: AccountRowProps) {
  const { language } = useLanguage();
  // Made-up accounts come in with a click: none has a second step, and none needs one.
  const { demo } = useSession();
  const { email, hasSecondFactor, lastSignInAt, isOwn, roles } = account;
  const name = account.name ?? m.accounts_no_name();
  return (
    <li className={styles.person}>
      <div className={styles.who}>
        <span className={styles.name}>{isOwn ? m.accounts_you({ name }) : name}</span>
        <span className={styles.small}>{email}</span>
      </div>
      <ul className={styles.roles} aria-label={m.accounts_roles_of({ name })}>
        {roles.map((role) => {
          const text = roleText(role.role, role.place === null ? [] : [role.place], language);
          return (
            <li key={role.membershipId} className={styles.role}>
              <span className={classNames(styles.roleWords, role.state === 'ended' && styles.over)}>
                <span>{text}</span>
                <span className={styles.small}>{roleDays(role, today, language)}</span>
              </span>
              {isOwn || role.state === 'ended' ? null : (
                <Button
                  variant="quiet"
                  aria-label={m.accounts_end_what({ name, role: text })}
                  onPress={() => onEnd(role)}
                >
                  {m.accounts_end()}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
      <div className={styles.signIn}>
        {demo ? null : (
          <Status tone={hasSecondFactor ? 'good' : 'warn'}>
            {hasSecondFactor ? m.accounts_factor_yes() : m.accounts_factor_no()}
          </Status>
        )}
        <span className={styles.small}>
          {lastSignInAt === null
            ? m.accounts_never_signed_in()
            : m.accounts_last_sign_in({ when: formatMoment(lastSignInAt, language) })}
        </span>
        {isOwn || !hasSecondFactor ? null : (
          <Button variant="quiet" aria-label={m.accounts_reset_what({ name })} onPress={onReset}>
            {m.accounts_reset()}
          </Button>
        )}
      </div>
    </li>
  );
}
