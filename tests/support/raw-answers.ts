import { checkConnectionFailure } from './check-response';

export interface RawAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: string;
}

/** The answers in what a connection received: each has a `Content-Length`. */
export function answersIn(received: string): RawAnswer[] {
  const answers: RawAnswer[] = [];
  for (let rest = Buffer.from(received); rest.length > 0;) {
    const end = rest.indexOf('\r\n\r\n');
    const [start = '', ...lines] = rest.subarray(0, end).toString().split('\r\n');
    const headers = new Headers(
      lines.map((line) => line.split(/: ?(.*)/s).slice(0, 2) as [string, string]),
    );
    const status = Number(/^HTTP\/1\.1 (\d{3}) /.exec(start)?.[1]);
    if (status === 100) {
      rest = rest.subarray(end + 4);
      continue;
    }
    if (!headers.has('content-length')) throw new Error(`No length: ${received}`);
    const from = end + 4;
    const to = from + Number(headers.get('content-length'));
    answers.push({ status, headers, body: rest.subarray(from, to).toString() });
    rest = rest.subarray(to);
  }
  return answers;
}

/** Holds the answer to what reached no operation against the contract. @returns its code */
export function connectionProblem({ status, headers, body }: RawAnswer): string {
  const problem = JSON.parse(body) as { code: string; status: number; request_id: string };
  checkConnectionFailure(new Response(body, { status, headers }), problem);
  expect(problem).toMatchObject({ status, request_id: headers.get('X-Request-Id') });
  expect(headers.get('Connection')).toBe('close');
  expect(headers.get('Cache-Control')).toBe('no-store');
  return problem.code;
}
