import type { ChangesPush, DataImport, ImportRejection } from '../../generated/api';
import type { ConflictCode } from '../problems/problem';
import type { DeviceChange } from './device-store';
import type { OwnedModel, OwnedModelStatic } from './owned-model';
import type { Precondition } from './precondition';
import type { Values } from './writable-rows';

type PushedLists = Required<ChangesPush['changes']>;

/** The tables of device data, as the contract names them. */
export type TableName = keyof PushedLists;

/** What a push says of a row. */
export type PushedRecord<Name extends TableName> = NonNullable<
  PushedLists[Name]['created']
>[number];

/** What an export says of a row, and an import takes. */
export type ImportedRow<Name extends TableName> = DataImport[Name][number];

/** Fields that the contract takes and ignores have no type there. */
type Ignored<Record, Field extends keyof Record> = unknown extends Record[Field] ? Field : never;

type FieldOf<Record> = Exclude<
  keyof Record,
  'id' | { [Field in keyof Record]-?: Ignored<Record, Field> }[keyof Record]
>;

/**
 * The fields by which a push sets the columns of a row. One that is left out does not compile, nor does
 * one that is no column of the model.
 */
export type Fields<Name extends TableName, M extends OwnedModel, Kind extends string> = {
  readonly [Field in FieldOf<Required<PushedRecord<Name>>>]: Field extends keyof Values<M>
    ? Kind
    : never;
};

/** A column that names a row of another table. */
export interface Reference {
  readonly table: TableName;
  /** The row is a part of the other one: deleted, restored and erased with it, and stays in it. */
  readonly isPart?: boolean;
  /** How many parts the other row may have. */
  readonly limit?: PartLimit;
}

export interface PartLimit {
  readonly max: number;
  readonly code: ConflictCode & ImportRejection['code'];
  readonly detail: string;
}

/** A rule that neither a column, an index nor a reference keeps, of the data as an import leaves it. */
export interface DataRule {
  readonly code: ImportRejection['code'];
  readonly detail: string;
  /** SQL for the ids of the rows of device `$device_id` that break it. */
  readonly brokenBy: string;
}

/** The rows that a push wrote, for the work that is done once at its end. */
export interface PushedChanges {
  /** The ids of the rows of a table that it created. */
  created(table: TableName): readonly string[];
  /** The values of a column in the rows of a table that it created, changed or deleted. */
  touched(table: TableName, column: string): readonly string[];
}

/** Maps a record of a push to the operations of the resource, which apply their own rules. */
export interface PushVerbs<Pushed> {
  /** The fields of a row that never change. */
  readonly fixed: readonly (keyof Pushed & string)[];
  /** What the record says, as the row would hold it. @throws 422 */
  columns(record: Pushed): object;
  create(change: DeviceChange, record: Pushed): Promise<unknown>;
  update(
    change: DeviceChange,
    record: Pushed,
    precondition: Precondition<OwnedModel>,
  ): Promise<unknown>;
  remove(
    change: DeviceChange,
    id: string,
    precondition: Precondition<OwnedModel>,
  ): Promise<unknown>;
  /** The record without values that only repeat what a change replaced that the client has not seen. */
  withoutStale?(record: Pushed, row: OwnedModel, precondition: Precondition<OwnedModel>): Pushed;
  /** What is left to be done once, after all records of a push. */
  settle?(change: DeviceChange, pushed: PushedChanges): Promise<void>;
}

/** A kind of rows that a device keeps: all that sync, export, import and purge need to know of it. */
export interface Resource<Name extends TableName = TableName> {
  readonly model: OwnedModelStatic<OwnedModel>;
  readonly references: Readonly<Record<string, Reference>>;
  /** Columns by which rules find other rows of the table, beside references to a whole and unique indexes. */
  readonly lookups?: readonly string[];
  readonly push: PushVerbs<PushedRecord<Name>>;
  readonly rules?: readonly DataRule[];
  /** What the contract can't say of a row, and what the table has no rule for. @returns sentences */
  importFaults?(row: ImportedRow<Name>): string[];
}
