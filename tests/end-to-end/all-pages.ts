interface PageQuery {
  limit?: number;
  offset?: number;
  count?: boolean;
}

/**
 * All rows of a list, by asking for the first page and following `Link` from there. The total, the
 * size of the pages and the way back have to fit with it.
 */
export async function allPages<Row, Query extends PageQuery>(
  ask: (query: Query) => Promise<{ data?: Row[]; response: Response }>,
  firstQuery: Query,
  limit: number,
): Promise<Row[]> {
  const rows: Row[] = [];
  let query: Query | undefined = { ...firstQuery, limit, count: true };
  let total = 0;
  for (let offset = 0; query; offset += limit) {
    const { data, response } = await ask(query);
    if (!data) throw new Error(`A page was refused: ${response.status} ${response.url}`);
    rows.push(...data);
    total = Number(response.headers.get('X-Total-Count'));
    expect(data).toHaveLength(Math.min(limit, total - offset));
    expect(linked(response, 'prev')?.get('offset')).toBe(
      offset === 0 ? undefined : String(offset - limit),
    );
    const next = linked(response, 'next');
    // As the link says it, all of it: it has to carry the filters along by itself.
    query = next && (Object.fromEntries(next) as unknown as Query);
  }
  expect(rows).toHaveLength(total);
  return rows;
}

function linked(response: Response, rel: string): URLSearchParams | undefined {
  const links = response.headers.get('Link') ?? '';
  const [, target] = new RegExp(`<([^>]+)>; rel="${rel}"`).exec(links) ?? [];
  return target === undefined ? undefined : new URL(target, response.url).searchParams;
}
