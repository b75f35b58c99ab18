import type { Ajv, ErrorObject, ValidateFunction } from 'ajv';
import type { IncomingMessage } from 'node:http';
import type { OpenAPIV3 } from 'openapi-types';
import { validationError } from '../problems/problem';
import { chunksOf } from './body-bytes';
import { JsonSplitter, type Piece } from './json-splitter';
import { parseJson, withoutMark } from './json-text';
import { assertStorable } from './storable-text';
import { faultsOf } from './validation-faults';

/** A client that sends nothing for so long is cut off: what reads its body may hold a connection. */
const idleMs = 8_000;

/** Some rows of an array of the document, in their order. */
export type RowsOf<Body> = {
  [Name in keyof Body & string]: Body[Name] extends readonly unknown[]
    ? { readonly name: Name; readonly rows: Body[Name] }
    : never;
}[keyof Body & string];

/**
 * The body of an operation that declares `x-body-stream`: an object whose arrays are too long to be
 * in memory. It is read as it is asked for, once, and the rows that come are valid. That the
 * document as a whole is, and what the rest of it says, is known at its end.
 */
export class BodyStream<Body> implements AsyncIterable<RowsOf<Body>> {
  // Private to the engine: who walks over what a client sent finds nothing to walk over here.
  readonly #req: IncomingMessage;
  readonly #limit: number;
  readonly #schema: StreamSchema;

  constructor(req: IncomingMessage, limit: number, schema: StreamSchema) {
    this.#req = req;
    this.#limit = limit;
    this.#schema = schema;
  }

  /** @throws 400, 413, 415, 422 for what the client sent */
  async *[Symbol.asyncIterator](): AsyncGenerator<RowsOf<Body>> {
    const splitter = new JsonSplitter();
    const document = new StreamedDocument(this.#schema);
    let isFirst = true;
    for await (const chunk of chunksOf(this.#req, this.#limit, idleMs)) {
      const bytes = isFirst ? withoutMark(chunk) : chunk;
      isFirst = false;
      for (const piece of splitter.split(bytes)) {
        const rows = document.take(piece);
        if (rows) yield rows as RowsOf<Body>;
      }
    }
    for (const piece of splitter.end()) document.take(piece);
    document.end();
  }
}

/** What the contract says of a document that comes in pieces. */
export class StreamSchema {
  /** The most items of each member that is an array. */
  readonly arrays: ReadonlyMap<string, number>;
  /** Of the document with its arrays emptied. */
  readonly document: ValidateFunction;
  /** Of a part of the document: what its members are, not which there are. */
  readonly part: ValidateFunction;

  /** @param schema of the body, without references @throws when it is not of an object */
  constructor(schema: OpenAPIV3.SchemaObject, ajv: Ajv) {
    const { properties } = schema;
    if (schema.type !== 'object' || !properties) throw new Error('Only an object is streamed');
    this.arrays = new Map(
      Object.entries(properties as Record<string, OpenAPIV3.SchemaObject>)
        .filter(([, { type }]) => type === 'array')
        .map(([name, { maxItems = Infinity }]) => [name, maxItems]),
    );
    const bodyOf = (body: object) => ({
      type: 'object',
      required: ['requestBody'],
      properties: { requestBody: body },
    });
    this.document = ajv.compile(bodyOf(schema));
    this.part = ajv.compile(bodyOf({ ...schema, required: undefined }));
  }
}

/** A document, as far as it has come. */
class StreamedDocument {
  private body: unknown = {};
  /** Of each array, the rows so far. */
  private readonly counts = new Map<string, number>();

  constructor(private readonly schema: StreamSchema) {}

  /** @returns the rows that the piece holds, if it is of an array @throws 400, 422 */
  take({ name: nameText, isItems, text }: Piece): { name: string; rows: unknown[] } | undefined {
    if (!nameText) {
      this.body = parseJson(text);
      return undefined;
    }
    const name = parseJson(nameText) as string;
    if (isItems && this.schema.arrays.has(name)) return this.rows(name, text);

    const value = isItems ? [] : parseJson(text);
    this.add(name, value);
    this.validate({ [name]: value }, name, 0);
    assertStorable(value, `/body/${name}`);
    return undefined;
  }

  /** @throws 422 */
  end(): void {
    if (!this.schema.document({ requestBody: this.body })) refuse(this.schema.document.errors!);
  }

  private rows(name: string, text: Buffer): { name: string; rows: unknown[] } | undefined {
    if (text.length === 0) {
      this.add(name, []);
      return undefined;
    }
    const rows = parseJson(Buffer.concat([openArray, text, closeArray])) as unknown[];
    const from = this.counts.get(name) ?? 0;
    this.counts.set(name, from + rows.length);
    const maxItems = this.schema.arrays.get(name)!;
    if (from + rows.length > maxItems) {
      const message = `must NOT have more than ${maxItems} items`;
      refuse([{ ...errorAt(`/requestBody/${name}`), message }]);
    }
    this.validate({ [name]: rows }, name, from);
    for (const [index, row] of rows.entries()) assertStorable(row, `/body/${name}/${from + index}`);
    return { name, rows };
  }

  /** A member that comes twice is refused: the rows of the first one were taken already. */
  private add(name: string, value: unknown): void {
    const body = this.body as Record<string, unknown>;
    if (Object.hasOwn(body, name)) {
      refuse([{ ...errorAt(`/requestBody/${name}`), message: 'must not come twice' }]);
    }
    Object.defineProperty(body, name, { value, enumerable: true });
  }

  private validate(part: object, name: string, from: number): void {
    if (this.schema.part({ requestBody: part })) return;
    const rows = `/requestBody/${name}/`;
    refuse(
      this.schema.part.errors!.map((error) => ({
        ...error,
        instancePath: error.instancePath.startsWith(rows)
          ? rows +
            error.instancePath
              .slice(rows.length)
              .replace(/^\d+/, (index) => String(Number(index) + from))
          : error.instancePath,
      })),
    );
  }
}

const openArray = Buffer.from('[');
const closeArray = Buffer.from(']');

const errorAt = (instancePath: string): ErrorObject => ({
  instancePath,
  keyword: 'stream',
  schemaPath: '',
  params: {},
});

function refuse(errors: readonly ErrorObject[]): never {
  throw validationError(faultsOf(errors));
}
