import { Copy } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../components/button.js';
import { Card } from '../../components/card.js';
import { TextLine } from '../../components/form/text-line.js';
import { Notice } from '../../components/notice.js';
import { toast } from '../../components/toast.js';
import { formatMoment } from '../../language/format-moment.js';
import { useLanguage } from '../../language/language.js';
import { m } from '../../paraglide/messages.js';
import type { Feed } from './requests/feeds.js';
import styles from './settings-page.module.css';

export interface FeedCardProps {
  readonly feeds: readonly Feed[];
  /** The address that was just made: shown this once; null: none. */
  readonly address: string | null;
  readonly isBusy: boolean;
  readonly onCreate: () => void;
  readonly onRevoke: (feed: Feed) => void;
}

/** Planned visits in one's own calendar: a secret address, made here and taken back here. */
export function FeedCard({ feeds, address, isBusy, onCreate, onRevoke }: FeedCardProps) {
  const { language } = useLanguage();
  const [revoking, setRevoking] = useState<string | null>(null);
  const working = feeds.filter(({ revokedAt }) => revokedAt === null);
  const copy = async (text: string) => {
    await navigator.clipboard.writeText(text);
    toast(m.settings_feed_copied());
  };
  return (
    <Card title={m.settings_feed()} lead={m.settings_feed_lead()}>
      {address === null ? null : (
        <Notice
          tone="good"
          isAlert
          title={m.settings_feed_new()}
          action={
            <Button icon={<Copy size={16} aria-hidden />} onPress={() => void copy(address)}>
              {m.settings_feed_copy()}
            </Button>
          }
        >
          <p>{m.settings_feed_once()}</p>
          <TextLine
            name="address"
            label={m.settings_feed_address()}
            value={address}
            onChange={() => {}}
            isReadOnly
          />
        </Notice>
      )}
      <ul className={styles.feeds}>
        {working.map((feed) => (
          <li key={feed.feedId} className={styles.feed}>
            <span>{m.settings_feed_made({ when: formatMoment(feed.createdAt, language) })}</span>
            {revoking === feed.feedId ? (
              <span className={styles.sure}>
                {m.settings_feed_sure()}
                <Button onPress={() => onRevoke(feed)}>{m.settings_feed_revoke()}</Button>
                <Button variant="quiet" onPress={() => setRevoking(null)}>
                  {m.action_cancel()}
                </Button>
              </span>
            ) : (
              <Button onPress={() => setRevoking(feed.feedId)}>{m.settings_feed_revoke()}</Button>
            )}
          </li>
        ))}
      </ul>
      <div>
        <Button onPress={onCreate} isDisabled={isBusy}>
          {working.length === 0 ? m.settings_feed_create() : m.settings_feed_another()}
        </Button>
      </div>
    </Card>
  );
}
