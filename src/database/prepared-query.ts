import { Query, type QueryConfig, type QueryResultRow, types } from 'pg';
import { DeviceQuery, bindDevice } from './device-query';

/** A statement that each connection prepares once. */
export interface Prepared {
  readonly name: string;
  readonly text: string;
  /** Whether it changes anything. */
  readonly writes?: boolean;
  /** Whether it is about the rows of a device, whose id is its first value. */
  readonly isOfDevice: boolean;
  /** Whether `numeric` and `bigint` stay the text that PostgreSQL writes. */
  readonly keepsDigits?: boolean;
}

/** One statement that was asked for, wherever it is by now. */
export interface PipelinedStatement {
  readonly prepared: Prepared;
  readonly values: unknown[];
  readonly resolve: (rows: QueryResultRow[]) => void;
  readonly reject: (error: unknown) => void;
  /** How often it was sent again because its connection was gone. */
  lost: number;
  /** How many connections it is on: a read can be on two. */
  copies: number;
  isSettled: boolean;
}

/** The columns that a statement returns, as its connection was told when it prepared it. */
export interface Columns {
  readonly names: readonly string[];
  readonly parsers: readonly ((text: string) => unknown)[];
}

/** Hears what becomes of the statements of a connection. */
export interface AnswerListener {
  succeed(statement: PipelinedStatement, rows: QueryResultRow[]): void;
  fail(statement: PipelinedStatement, error: unknown): void;
}

/**
 * pg's query for a prepared statement, with no more than a pipelined one needs. pg's own asks for
 * the columns each time, makes a result and an event emitter, and reports each row as an event: a
 * get by id takes a quarter more CPU with it.
 */
export class PreparedQuery {
  readonly name: string;
  readonly text: string;
  readonly values: unknown[];
  readonly portal = '';
  private readonly found: QueryResultRow[] = [];
  private columns: Columns | undefined;
  /** The answer to the statement that names the device comes first. */
  private isNamed: boolean;

  /** @param known the columns of the statements that the connection has prepared, by name */
  constructor(
    readonly statement: PipelinedStatement,
    private readonly known: Map<string, Columns>,
    private readonly listener: AnswerListener,
  ) {
    const { name, text, isOfDevice } = statement.prepared;
    this.name = name;
    this.text = text;
    this.values = statement.values;
    this.columns = known.get(name);
    this.isNamed = !isOfDevice;
  }

  /** Called by pg when the connection takes the query. */
  submit(connection: Wire): null {
    if (!this.isNamed) bindDevice(connection, String(this.values[0]));
    this.prepare(this.columns ? undescribed(connection) : connection);
    return null;
  }

  /** Inherited: parses the statement if the connection has not, binds the values and executes. */
  declare private readonly prepare: (connection: Wire) => void;

  /** What pg's own query asks of itself while it prepares. */
  hasBeenParsed({ parsedStatements, submittedNamedStatements }: Wire): boolean {
    return this.name in parsedStatements || this.name in submittedNamedStatements;
  }

  _getRows(connection: Wire): void {
    connection.execute({ portal: '', rows: 0 });
    connection.sync();
  }

  handleRowDescription({ fields }: { fields: readonly { name: string; dataTypeID: number }[] }) {
    this.columns = {
      names: fields.map(({ name }) => name),
      parsers: fields.map(({ dataTypeID }) => parserOf(dataTypeID, this.statement.prepared)),
    };
    this.known.set(this.name, this.columns);
  }

  handleDataRow({ fields }: { fields: readonly (string | null)[] }): void {
    if (!this.isNamed || !this.columns) return;
    const { names, parsers } = this.columns;
    const row: QueryResultRow = {};
    for (let index = 0; index < names.length; index += 1) {
      const text = fields[index]!;
      row[names[index]!] = text === null ? null : parsers[index]!(text);
    }
    this.found.push(row);
  }

  handleCommandComplete(): void {
    this.isNamed = true;
  }

  handleReadyForQuery(): void {
    this.listener.succeed(this.statement, this.found);
  }

  handleError(error: unknown): void {
    this.listener.fail(this.statement, error);
  }
}

// A connection that pipelines takes queries of pg's class alone. What it inherits is not used.
Object.setPrototypeOf(PreparedQuery.prototype, Query.prototype);

/** pg's connection below its client. */
interface Wire {
  readonly parsedStatements: Readonly<Record<string, string>>;
  readonly submittedNamedStatements: Readonly<Record<string, string>>;
  bind(message: { portal: string; statement: string; values: unknown[] }): void;
  execute(message: { portal: string; rows: number }): void;
  describe(message: unknown): void;
  sync(): void;
}

const quiet = new WeakMap<Wire, Wire>();

/** The same connection, on which nothing is asked about columns that are known. */
function undescribed(connection: Wire): Wire {
  let known = quiet.get(connection);
  if (!known) {
    known = Object.create(connection, { describe: { value: () => undefined } }) as Wire;
    quiet.set(connection, known);
  }
  return known;
}

/** pg's own query for a statement, without a name or a callback. */
export function queryOf(
  { isOfDevice }: Prepared,
  config: string | QueryConfig,
  values: unknown[],
): Query {
  return isOfDevice
    ? new DeviceQuery(String(values[0]), config, values)
    : new Query(config, values);
}

const { DATE, INT8, NUMERIC } = types.builtins;
const parsers = new Map<number, (text: string) => unknown>([
  [DATE, String],
  [INT8, Number],
  [NUMERIC, Number],
]);
const ofDigits = new Set<number>([INT8, NUMERIC]);

/** As the models read them: days as they are written, and every number as a number. */
export function parserOf(oid: number, { keepsDigits }: Prepared): (text: string) => unknown {
  if (keepsDigits && ofDigits.has(oid)) return String;
  return parsers.get(oid) ?? (types.getTypeParser(oid, 'text') as (text: string) => unknown);
}
