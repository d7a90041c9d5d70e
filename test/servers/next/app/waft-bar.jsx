import {headers} from 'next/headers';
import {renderBar} from 'waft/server.js';
import {platforms} from '../common/platforms.mjs';

export async function WaftBar({share}) {
  const nonce = (await headers()).get('x-nonce') ?? undefined;
  const html = renderBar({platforms, share, nonce});
  // The parser has taken the template away before React compares.
  return <div dangerouslySetInnerHTML={{__html: html}} suppressHydrationWarning />;
}
