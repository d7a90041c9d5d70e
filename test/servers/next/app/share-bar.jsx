import {headers} from 'next/headers';
import {renderBar} from 'waft/server.js';
import {platforms} from '../common/platforms.mjs';

export async function ShareBar({share}) {
  const nonce = (await headers()).get('x-nonce');
  return <div dangerouslySetInnerHTML={{__html: renderBar({platforms, share, nonce})}} />;
}
