import type {Platform} from '../core/platform.js';

/**
 * The bookmarklet page of a pod, and the foundation's hub while the pod is not known. The hub documents the
 * bookmarklet's parameters for title and link; peers know the hub only. Whether it hands on `notes` is not known;
 * nothing but the text is lost if not. One step at the hub: choosing the pod.
 */
export const diaspora = {
  id: 'diaspora',
  label: 'diaspora*',
  kind: 'fediverse',
  endpoint: 'https://{instance}/bookmarklet?',
  hub: 'https://share.diasporafoundation.org/?',
  tagPage: 'https://{instance}/tags/{tag}',
  params: {url: 'url', title: 'title', body: 'notes'},
  tags: {prefix: '#', join: ' '},
  color: '#000000',
  icon: 'm15.3 22-2.4-3.3-1.1-1.6-4.6 6.3-4.5-3.2 4.4-6.6-3.5-1.3-3.6-1.2.8-2.6.9-2.7 7.6 2.4v-7.8h5.5l.1 3.8.2 4.3 7.3-2.4 1.6 5.3-7.3 2.6 4.3 6.3-4.5 3.3z',
  evidence: {checked: '2026-11-22', source: 'documented', confidence: 0.7, steps: 1, needs: 'a pod, or the hub'},
} as const satisfies Platform;
