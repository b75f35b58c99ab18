import type { Ajv, ErrorObject, ValidateFunction } from 'ajv';
import type { IncomingMessage } from 'node:http';
import type { OpenAPIV3 } from 'openapi-types';
import { validationError } from '../problems/problem';
import { chunksOf } from './body-bytes';
import { JsonSplitter, type Piece } from './json-splitter';
import { parseJson, withoutMark } from './json-text';
import { unstorableText } from './storable-text';
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
  /** Of the document with its arrays emptied. */
  readonly document: ValidateFunction;
  private readonly members: Readonly<Record<string, OpenAPIV3.SchemaObject>>;
  private readonly compiled = new Map<string | undefined, ValidateFunction>();

  /** @param schema of the body, without references @throws when it is not of an object */
  constructor(
    private readonly schema: OpenAPIV3.SchemaObject,
    private readonly ajv: Ajv,
  ) {
    if (schema.type !== 'object' || !schema.properties) {
      throw new Error('Only an object body can be streamed');
    }
    this.members = schema.properties as Record<string, OpenAPIV3.SchemaObject>;
    const emptied = Object.entries(this.members).map(([name, member]) => [
      name,
      member.type === 'array' ? { type: 'array' } : member,
    ]);
    this.document = ajv.compile(
      bodyOf({ ...schema, properties: Object.fromEntries(emptied) as object }),
    );
  }

  /** The names of the members. */
  get names(): string[] {
    return Object.keys(this.members);
  }

  /** The most items of a member that is an array; undefined of any other. */
  maxItems(name: string): number | undefined {
    if (!Object.hasOwn(this.members, name)) return undefined;
    const { type, ...member } = this.members[name]!;
    return type === 'array' ? (member.maxItems ?? Infinity) : undefined;
  }

  /**
   * For a document of this member alone. Each is compiled when it is first met: all of them would
   * hold up the process for too long.
   */
  member(name: string): ValidateFunction {
    // All names that the contract lacks share one, since Ajv keeps what it has compiled.
    const declared = Object.hasOwn(this.members, name) ? name : undefined;
    const known = this.compiled.get(declared);
    if (known) return known;
    const validate = this.ajv.compile(
      bodyOf({
        ...this.schema,
        required: undefined,
        properties: declared === undefined ? {} : { [declared]: this.members[declared] },
      }),
    );
    this.compiled.set(declared, validate);
    return validate;
  }
}

const bodyOf = (body: object) => ({
  type: 'object',
  required: ['requestBody'],
  properties: { requestBody: body },
});

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
    const maxItems = this.schema.maxItems(name);
    if (isItems && maxItems !== undefined) return this.rows(name, text, maxItems);

    const value = isItems ? [] : parseJson(text);
    this.add(name, value);
    this.validate({ [name]: value }, name, 0);
    refuseUnstorable(value, `/body/${name}`);
    return undefined;
  }

  /** @throws 422 */
  end(): void {
    if (!this.schema.document({ requestBody: this.body })) refuse(this.schema.document.errors!);
  }

  private rows(
    name: string,
    text: Buffer,
    maxItems: number,
  ): { name: string; rows: unknown[] } | undefined {
    if (text.length === 0) {
      this.add(name, []);
      return undefined;
    }
    const rows = parseJson(Buffer.concat([openArray, text, closeArray])) as unknown[];
    const from = this.counts.get(name) ?? 0;
    this.counts.set(name, from + rows.length);
    if (from + rows.length > maxItems) {
      const message = `must NOT have more than ${maxItems} items`;
      refuse([{ ...errorAt(`/requestBody/${name}`), message }]);
    }
    this.validate({ [name]: rows }, name, from);
    for (const [index, row] of rows.entries()) {
      refuseUnstorable(row, `/body/${name}/${from + index}`);
    }
    return { name, rows };
  }

  /** A member that comes twice is refused: the rows of the first one were taken already. */
  private add(name: string, value: unknown): void {
    const body = this.body as Record<string, unknown>;
    if (Object.hasOwn(body, name)) {
      refuse([{ ...errorAt(`/requestBody/${name}`), message: 'must not occur twice' }]);
    }
    Object.defineProperty(body, name, { value, enumerable: true });
  }

  private validate(part: object, name: string, from: number): void {
    const validate = this.schema.member(name);
    if (validate({ requestBody: part })) return;
    const rows = `/requestBody/${name}/`;
    refuse(
      validate.errors!.map((error) => ({
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

function refuseUnstorable(value: unknown, pointer: string): void {
  const error = unstorableText(value, pointer);
  if (error) refuse([error]);
}

function refuse(errors: readonly ErrorObject[]): never {
  throw validationError(faultsOf(errors));
}
