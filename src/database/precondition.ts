/** What must hold of a row before it is changed, such as that nobody else changed it meanwhile. */
export interface Precondition<Row> {
  allows(row: Row): boolean;
  /** @param current the row as it is stored */
  refusal(current: Row): Error | Promise<Error>;
}
