import {useState} from 'react';
import type {ShareDetail, ShareIntentEvent, ShareOutcomeEvent} from 'waft';
import type {} from 'waft/types/react.js';

const articles = [
  {url: 'https://example.org/tea?id=7', title: 'Tea & cake', tags: ['green tea', 'cake']},
  {url: 'https://example.org/cake', title: 'Cake', tags: ['cake']},
] as const;

export function App() {
  const [article, setArticle] = useState<(typeof articles)[number]>(articles[0]);
  const [heard, setHeard] = useState<(ShareDetail & {type: string})[]>([]);
  const hear = ({type, detail}: ShareIntentEvent | ShareOutcomeEvent) => {
    setHeard((before) => [...before, {type, ...detail}]);
  };
  return (
    <>
      <share-bar
        url={article.url}
        share-title={article.title}
        tags={[...article.tags]}
        campaign={{campaign: 'spring'}}
        platforms={['pinboard', 'mastodon', 'copy']}
        placement="end"
        showLabels
        onshare-intent={(event) => {
          event.share = {...event.share, text: 'Read this'};
          hear(event);
        }}
        onshare-outcome={hear}
      />
      <button id="next" onClick={() => setArticle(articles[1])}>
        Next
      </button>
      <output>{JSON.stringify(heard)}</output>
    </>
  );
}
