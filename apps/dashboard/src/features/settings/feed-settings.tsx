import { useState } from 'react';
import { problemFromError } from '../../clients/problem-from-error.js';
import { ErrorState } from '../../components/error-state.js';
import { Skeleton } from '../../components/skeleton.js';
import { FeedCard } from './feed-card.js';
import { useCreateFeed, useFeeds, useRevokeFeed } from './requests/feeds.js';

/** The calendar feeds of whoever is signed in, for one of their locations. */
export function FeedSettings({ locationId }: { readonly locationId: string }) {
  const feeds = useFeeds();
  const [address, setAddress] = useState<string | null>(null);
  const creating = useCreateFeed(locationId, (path) => setAddress(`${window.location.origin}${path}`));
  const revoke = useRevokeFeed();
  if (feeds.isError) {
    return <ErrorState problem={problemFromError(feeds.error)} onRetry={() => void feeds.refetch()} />;
  }
  if (feeds.isPending) return <Skeleton />;
  return (
    <FeedCard
      feeds={feeds.data.filter((feed) => feed.locationId === locationId)}
      address={address}
      isBusy={creating.isBusy}
      onCreate={creating.create}
      onRevoke={(feed) => {
        setAddress(null);
        revoke(feed);
      }}
    />
  );
}
