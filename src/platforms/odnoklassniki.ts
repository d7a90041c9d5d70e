import type {Platform} from '../core/platform.js';

/**
 * Share page, as the newer peers have it; others use an older one, `dk?st.cmd=WidgetSharePreview`. All fields describe
 * the link, none is the post, so tags have no place.
 */
export const odnoklassniki = {
  id: 'odnoklassniki',
  label: 'Odnoklassniki',
  kind: 'social',
  aliases: ['ok'],
  knownAs: ['Одноклассники'],
  endpoint: 'https://connect.ok.ru/offer?',
  params: {url: 'url', title: 'title', text: 'description', image: 'imageUrl'},
  color: '#ee8208',
  icon: 'M12 0a6 6 0 0 0-6.2 6.2 6 6 0 0 0 6.2 6.2 6 6 0 0 0 6.2-6.2 6 6 0 0 0-6.2-6.2m0 3.6a2.6 2.6 0 0 1 2.6 2.6 2.6 2.6 0 0 1-2.6 2.6 2.6 2.6 0 0 1-2.6-2.6 2.6 2.6 0 0 1 2.6-2.6m-5.2 9a1.8 1.8 0 0 0-.9 3.3 12 12 0 0 0 3.6 1.5l-3.5 3.5a1.8 1.8 0 0 0 2.6 2.6l3.4-3.4 3.4 3.4a2 2 0 0 0 2.6 0c.7-.7.7-1.9 0-2.6l-3.5-3.5a12 12 0 0 0 3.6-1.4 1.8 1.8 0 1 0-2-3.1 8 8 0 0 1-8.3 0q-.4-.3-1-.3',
  evidence: {checked: '2026-11-22', source: 'peers', confidence: 0.78, steps: 0},
} as const satisfies Platform;
