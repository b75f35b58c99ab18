import type { Page, PageRequest } from '../database/owned-rows';

/**
 * What a page says beside its rows: its neighbours (RFC 8288) and, when asked for, the total.
 *
 * @param url the path and query as they were asked for
 */
export function pageHeaders(url: string, { limit, offset }: PageRequest, page: Page<unknown>) {
  const links = [
    ...(page.hasNext ? [link(url, offset + limit, 'next')] : []),
    ...(offset > 0 ? [link(url, Math.max(0, offset - limit), 'prev')] : []),
  ];
  return {
    ...(links.length > 0 && { Link: links.join(', ') }),
    ...(page.total !== undefined && { 'X-Total-Count': page.total }),
  };
}

function link(url: string, offset: number, rel: string): string {
  // The host is of no matter: the link is relative, whatever the service is reached by.
  const target = new URL(url, 'http://relative');
  target.searchParams.set('offset', String(offset));
  return `<${target.pathname}${target.search}>; rel="${rel}"`;
}
