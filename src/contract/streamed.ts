/** A body that is sent as it is made. It has to be what the contract declares: nothing reads it again. */
export class Streamed<Body> {
  /** Never there: it ties the stream to what it is a stream of. */
  declare protected readonly body: Body;

  constructor(readonly chunks: AsyncIterable<string | Buffer>) {}
}

export const streamed = <Body>(chunks: AsyncIterable<string | Buffer>) =>
  new Streamed<Body>(chunks);
