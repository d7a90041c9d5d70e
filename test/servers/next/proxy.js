import {NextResponse} from 'next/server';

/** A new nonce for every answer, for Next's own inline scripts and for the style sheet inside the bar. */
export function proxy(request) {
  // Next's tools for developers need more than a policy should give.
  if (process.env.NODE_ENV === 'development') return NextResponse.next();
  const nonce = crypto.randomUUID().replaceAll('-', '');
  const policy = [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'`,
    `style-src 'self' 'nonce-${nonce}'`,
    "connect-src 'self'",
    "img-src 'self'",
  ].join('; ');
  const headers = new Headers(request.headers);
  headers.set('x-nonce', nonce);
  headers.set('content-security-policy', policy);
  const response = NextResponse.next({request: {headers}});
  response.headers.set('content-security-policy', policy);
  return response;
}
